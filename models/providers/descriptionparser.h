#pragma once

#include "models/core/jsonreader.h"
#include "models/providers/description.h"

namespace rfi::providers {

/// What is wrong with a description beyond its shape: schemas with unknown keywords, names that lead nowhere,
/// ids given twice. Pointers only; positions are added by the loader.
QList<core::Error> findFaults(const core::Json& root);

/// Turns a document without faults into a description.
Description parseDescription(const core::Json& root);

} // namespace rfi::providers
