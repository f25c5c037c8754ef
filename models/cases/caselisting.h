#pragma once

#include "models/store/store.h"
#include "models/submission/listedcase.h"

namespace rfi::cases {

/// The cases of a store as a list shows them.
struct CaseListing
{
    submission::ListedCases rows;
    QString lastOpen; ///< id of the case that was changed last among those that wait for an answer; may be empty
    QList<core::Error> unreadable;
};

/// Reads all cases in the thread of the store, one after the other, into rows that are ready to be shown. The callback
/// comes once, in the thread of `context` unless that dies first.
void listCases(store::Store& store, const submission::CaseLister& lister, QObject* context,
               const std::function<void(const core::Result<CaseListing>&)>& done);

} // namespace rfi::cases
