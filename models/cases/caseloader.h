#pragma once

#include "models/cases/caserecords.h"
#include "models/store/store.h"

#include <QObject>

#include <functional>

namespace rfi::cases {

/// Reads a case from the store; the bytes of its documents stay there until they are asked for. What cannot be read of
/// it is left out and named in `errors`.
struct CaseReading
{
    LoadedCase found; ///< nothing when the row itself cannot be read, or its provider is not known
    QList<core::Error> errors;
};

/// The callback comes once, in the thread of `context` unless that dies first.
void loadCase(store::Store& store, const QString& id, const providers::Registry& registry, const core::Clock& clock,
              QObject* context, const std::function<void(CaseReading&)>& done);

} // namespace rfi::cases
