#include "models/cases/caseloader.h"

namespace rfi::cases {

using core::Result;

void loadCase(store::Store& store, const QString& id, const providers::Registry& registry, const core::Clock& clock,
              QObject* context, const std::function<void(CaseReading&)>& done)
{
    store.load(id, context, [&store, &registry, &clock, done](const Result<store::CaseRecords>& records) {
        if (!records) {
            CaseReading failed{{}, {records.error()}};
            return done(failed);
        }
        const auto readers = [&store](const QString& document) { return store.documentReader(document); };
        CaseReading reading{caseFrom(*records, readers, registry, clock), records->unreadable};
        if (!reading.found.loaded)
            reading.errors += core::Error{.code = core::ErrorCode::ProviderUnknown, .subject = records->row.provider};
        done(reading);
    });
}

} // namespace rfi::cases
