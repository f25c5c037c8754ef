#include "models/cases/caseloader.h"

#include "models/core/background.h"

namespace rfi::cases {

using core::Result;

void loadCase(store::Store& store, const QString& id, const providers::Registry& registry, const core::Clock& clock,
              QObject* context, const std::function<void(CaseReading&)>& done)
{
    const auto bring = [&registry, &clock, done](const ReadCase& read, const QList<core::Error>& unreadable) {
        CaseReading reading{caseFrom(read, registry, clock), read.book, unreadable};
        if (!reading.loaded)
            reading.errors += core::Error{.code = core::ErrorCode::ProviderUnknown, .subject = read.provider};
        done(reading);
    };
    store.load(id, context, [&store, context, bring, done](const Result<store::CaseRecords>& records) {
        if (!records) {
            CaseReading failed{nullptr, {}, {records.error()}};
            return done(failed);
        }
        core::inBackground(
            context, [found = *records, readers = store.documentReaders()] { return readCase(found, readers); },
            [bring, unreadable = records->unreadable](const ReadCase& read) { bring(read, unreadable); });
    });
}

} // namespace rfi::cases
