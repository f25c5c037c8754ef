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
    std::unique_ptr<submission::Case> loaded; ///< null when the row cannot be read, or its provider is not known
    Bookkeeping book;
    QList<core::Error> errors;
};

/// The callback comes once, in the thread of `context`, which is the window's, unless that dies first; what does not
/// need this thread is done in others.
void loadCase(store::Store& store, const QString& id, const providers::Registry& registry, const core::Clock& clock,
              QObject* context, const std::function<void(CaseReading&)>& done);

} // namespace rfi::cases
