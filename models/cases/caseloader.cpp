#include "models/cases/caseloader.h"

namespace rfi::cases {

using core::ErrorCode;
using core::Result;

namespace {

struct Loading
{
    store::Store& store;
    const providers::Registry& registry;
    const core::Clock& clock;
    QObject* context;
    std::function<void(CaseReading&)> done;
    store::CaseRecords records;
    QStringList missing; ///< ids of documents that are still to be read
    QHash<QString, QByteArray> bytes;
    QList<core::Error> errors;
};

void finish(Loading& loading)
{
    CaseReading reading{caseFrom(loading.records, loading.bytes, loading.registry, loading.clock), loading.errors};
    if (!reading.found.loaded)
        reading.errors += core::Error{.code = ErrorCode::ProviderUnknown, .subject = loading.records.row.provider};
    loading.done(reading);
}

void readNext(const std::shared_ptr<Loading>& loading)
{
    if (loading->missing.isEmpty())
        return finish(*loading);
    const QString id = loading->missing.takeFirst();
    loading->store.readDocument(id, loading->context, [loading, id](const Result<QByteArray>& bytes) {
        if (bytes)
            loading->bytes.insert(id, *bytes);
        else
            loading->errors += bytes.error();
        readNext(loading);
    });
}

} // namespace

void loadCase(store::Store& store, const QString& id, const providers::Registry& registry, const core::Clock& clock,
              QObject* context, const std::function<void(CaseReading&)>& done)
{
    const std::shared_ptr<Loading> loading(new Loading{store, registry, clock, context, done, {}, {}, {}, {}});
    store.load(id, context, [loading](const Result<store::CaseRecords>& records) {
        if (!records) {
            CaseReading failed{{}, {records.error()}};
            return loading->done(failed);
        }
        loading->records = *records;
        loading->errors = records->unreadable;
        for (const store::Record& record : records->records) {
            if (record.kind == kind::Document)
                loading->missing += record.id;
        }
        readNext(loading);
    });
}

} // namespace rfi::cases
