#include "models/cases/casedeletion.h"

#include "models/cases/caserecords.h"

#include <algorithm>

namespace rfi::cases {

using core::Outcome;
using core::Result;

namespace {

/// Null when the row could be read.
const core::Error* faultOfRow(const store::CaseRecords& records)
{
    const auto found =
        std::find_if(records.unreadable.cbegin(), records.unreadable.cend(), [&records](const core::Error& fault) {
            return fault.subject == QStringLiteral("cases ") + records.row.id;
        });
    return found == records.unreadable.cend() ? nullptr : &*found;
}

/// Also of those whose record cannot be read any more: the fault names the record.
QStringList documentIds(const store::CaseRecords& records)
{
    QStringList ids;
    for (const store::Record& record : records.records) {
        if (record.kind == kind::Document)
            ids += record.id;
    }
    const QString named = QStringLiteral("records ") + kind::Document + u'/';
    for (const core::Error& fault : records.unreadable) {
        if (fault.subject.startsWith(named))
            ids += fault.subject.mid(named.size());
    }
    return ids;
}

} // namespace

void deleteCase(store::Store& store, const audit::Facts& stub, QObject* context,
                const std::function<void(const Deletion&)>& done)
{
    store.load(stub.caseId, context, [&store, stub, context, done](const Result<store::CaseRecords>& records) {
        if (!records)
            return done({false, records.error()});
        // Without its row nobody knows whether it is held, or was there at all.
        if (const auto* fault = faultOfRow(*records))
            return done({false, *fault});
        store::Batch batch;
        batch.removedCases += stub.caseId;
        batch.log += stub.json();
        store.write(batch, context, [&store, context, done, ids = documentIds(*records)](const Outcome& written) {
            if (!written)
                return done({false, written});
            store.removeDocuments(ids, context, [done](const Outcome& removed) { done({true, removed}); });
        });
    });
}

} // namespace rfi::cases
