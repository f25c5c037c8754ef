#include "app/evidencedesk.h"

#include "app/storedesk.h"
#include "models/core/background.h"
#include "models/core/jsonreader.h"
#include "models/evidence/archive.h"
#include "models/submission/case.h"
#include "ui/evidence/casefile.h"
#include "ui/evidence/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace rfi::app {

using core::Result;
using evidence::CaseFile;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 5000;

/// Leaves out what was logged before the case was known.
void take(CaseFile& file, const QList<audit::Entry>& entries)
{
    const QByteArray mark = "\"case\":\"" + file.caseId.toUtf8() + '"';
    for (const audit::Entry& entry : entries) {
        if (file.log.isEmpty() && !entry.record.contains(mark))
            file.logFrom = entry.head();
        else
            file.log.append(entry);
    }
}

/// Who began each attempt, and when: the log knows.
void completeAttempts(CaseFile& file)
{
    for (evidence::Attempt& attempt : file.attempts) {
        const QByteArray mark = "\"attempt\":\"" + attempt.id.toUtf8() + '"';
        const auto begun = std::find_if(file.log.cbegin(), file.log.cend(),
                                        [&mark](const audit::Entry& entry) { return entry.record.contains(mark); });
        const auto record = begun == file.log.cend() ? Result<core::Json>(core::Json()) : core::readJson(begun->record);
        if (attempt.id.isEmpty() || !record)
            continue;
        attempt.by = record->value(u"user"_s).toString();
        attempt.startedAt = core::momentFromText(record->value(u"at"_s).toString()).value_or(QDateTime());
    }
}

} // namespace

EvidenceDesk::EvidenceDesk(StoreDesk& records, const providers::Registry& registry, const core::Clock& clock,
                           QObject* parent)
    : QObject(parent), m_records(records), m_registry(registry), m_clock(clock)
{
}

void EvidenceDesk::exportCase(const submission::Case& exported, const Wish& wish, const Done& done)
{
    const providers::Description* provider = m_registry.find(exported.request().provider);
    auto job = std::make_shared<Job>();
    job->file = ui::caseFileOf(exported, provider ? provider->name : exported.request().provider);
    job->file.account = wish.account;
    job->file.madeBy = audit::systemUser();
    job->file.madeAt = m_clock.now();
    job->file.madeWith = u"RFI Desk "_s + QCoreApplication::applicationVersion();
    job->wish = wish;
    job->done = done;
    job->isTraining = exported.isTraining();
    job->provider = exported.request().provider;
    job->environment = exported.environment();
    if (m_records.state() == StoreDesk::State::Open && !job->isTraining)
        readLog(job);
    else
        pack(job);
}

void EvidenceDesk::readLog(const std::shared_ptr<Job>& job)
{
    m_records.store().logEntries(job->reached.sequence + 1, PageSize, this,
                                 [this, job](const Result<QList<audit::Entry>>& entries) {
                                     if (!entries)
                                         return job->done(entries.error());
                                     if (entries->isEmpty())
                                         return pack(job);
                                     take(job->file, *entries);
                                     job->reached = entries->constLast().head();
                                     readLog(job);
                                 });
}

void EvidenceDesk::pack(const std::shared_ptr<Job>& job)
{
    completeAttempts(job->file);
    // The report has objects of its own only, so it too can be made beside the window.
    const auto write = [found = job->file, wish = job->wish]() -> Result<QByteArray> {
        CaseFile file = found;
        if (const core::Outcome read = file.readDocuments(); !read)
            return read.error();
        return evidence::writeZip(evidence::makePack(file, ui::reportPdf(file)), wish.path, wish.password);
    };
    core::inBackground(this, write, [this, job](const Result<QByteArray>& sha256) { end(*job, sha256); });
}

void EvidenceDesk::end(const Job& job, const Result<QByteArray>& sha256)
{
    if (!sha256)
        return job.done(sha256.error());
    if (job.isTraining)
        return job.done(core::success());
    m_records.log({.act = audit::Act::Exported,
                   .caseId = job.file.caseId,
                   .provider = job.provider,
                   .environment = job.environment,
                   .what = job.wish.password.isEmpty() ? u"evidence_open"_s : u"evidence_sealed"_s,
                   .sha256 = *sha256});
    job.done(core::success());
}

} // namespace rfi::app
