#pragma once

#include "models/core/json.h"

#include <QHash>

namespace rfi::schema {

/// Where schemas stand in the value of a keyword.
enum class Subschemas { None, One, List, ByName };

/// What a schema may say. `isInPlace`: the schemas inside apply to the same instance, not to a part of it.
struct Keyword
{
    bool (*accepts)(const core::Json& value);
    Subschemas subschemas = Subschemas::None;
    bool isInPlace = false;
};

/// All keywords that descriptions may use, our own annotations ("x-...") included.
const QHash<QString, Keyword>& keywords();

} // namespace rfi::schema
