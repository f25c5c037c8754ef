#include "models/cases/logcheck.h"

#include "models/audit/logline.h"
#include "models/audit/verifier.h"
#include "models/store/logreader.h"

#include <functional>

namespace rfi::cases {

using core::Outcome;
using core::Result;

namespace {

constexpr int PageSize = 1000;

/// Hands over one entry after the other until one is refused.
Outcome readAll(const QString& folder, const std::function<Outcome(const audit::Entry&)>& take)
{
    const Result<store::LogReader> reader = store::LogReader::open(folder);
    if (!reader)
        return reader.error();
    qint64 from = 1;
    while (true) {
        const Result<QList<audit::Entry>> page = reader->entries(from, PageSize);
        if (!page)
            return page.error();
        if (page->isEmpty())
            return core::success();
        for (const audit::Entry& entry : *page) {
            if (const Outcome taken = take(entry); !taken)
                return taken;
        }
        from = page->constLast().sequence + 1;
    }
}

} // namespace

LogCheck checkLog(const QString& folder, const core::Secret& key, const std::optional<audit::Head>& noted)
{
    audit::Verifier verifier(key);
    if (noted && noted->sequence > 0)
        verifier.expect(*noted);
    LogCheck check;
    check.hasSeals = verifier.checksSeals();
    Outcome outcome = readAll(folder, [&verifier](const audit::Entry& entry) { return verifier.take(entry); });
    if (outcome)
        outcome = verifier.finish();
    check.head = verifier.head();
    check.entries = check.head.sequence;
    if (!outcome)
        check.fault = outcome.error();
    return check;
}

Result<QByteArray> logLines(const QString& folder)
{
    QByteArray lines;
    audit::Head head;
    const Outcome outcome = readAll(folder, [&](const audit::Entry& entry) {
        lines += audit::logLine(head.hash, entry);
        head = entry.head();
        return core::success();
    });
    return outcome ? Result<QByteArray>(lines) : outcome.error();
}

} // namespace rfi::cases
