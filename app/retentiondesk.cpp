#include "app/retentiondesk.h"

#include "app/casedesk.h"
#include "app/storedesk.h"

namespace rfi::app {

using core::Outcome;
using submission::Case;
using submission::CaseSummary;

RetentionDesk::RetentionDesk(StoreDesk& records, submission::CaseList& cases, CaseDesk& desk, const core::Clock& clock,
                             const settings::Settings& settings, QObject* parent)
    : QObject(parent), m_records(records), m_cases(cases), m_desk(desk), m_clock(clock), m_settings(settings)
{
    connect(&cases, &submission::CaseList::caseLoaded, this, &RetentionDesk::watch);
    connect(&cases, &submission::CaseList::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (Case* added = m_cases.at(row))
                watch(added);
        }
    });
}

void RetentionDesk::watch(Case* watched)
{
    if (watched->isTraining())
        return;
    connect(watched, &Case::stateChanged, this, [this, watched] { retain(watched); });
    retain(watched);
}

void RetentionDesk::retain(Case* of) const
{
    of->setHandling(submission::retained(of->handling(), of->state(), m_clock.now(),
                                         m_settings.value(settings::key::RetentionYears)));
}

void RetentionDesk::setHeld(Case* of, bool isHeld)
{
    submission::Handling handling = of->handling();
    if (handling.isHeld == isHeld)
        return;
    handling.isHeld = isHeld;
    of->setHandling(handling);
    m_records.log(factsOf(isHeld ? audit::Act::CaseHeld : audit::Act::CaseReleased, submission::summaryOf(*of)));
}

void RetentionDesk::remove(const QStringList& ids, const Done& done)
{
    const std::shared_ptr<Job> job(new Job{ids, done, {}});
    removeNext(job);
}

/// Once everything is saved, so that no save that is under way brings a case back.
void RetentionDesk::removeNext(const std::shared_ptr<Job>& job)
{
    if (job->ids.isEmpty())
        return job->done(job->removal);
    m_records.keeper().settle(this, [this, job](const Outcome& saved) {
        if (saved)
            return removeCase(job, job->ids.takeFirst());
        job->removal.errors += saved.error();
        job->done(job->removal);
    });
}

void RetentionDesk::removeCase(const std::shared_ptr<Job>& job, const QString& id)
{
    const int row = m_cases.rowOf(id);
    // Without a store it is in memory only, and could not come back when the deletion fails.
    const bool isThere = row >= 0 && m_records.state() == StoreDesk::State::Open;
    if (!isThere || m_desk.isBusyWith(m_cases.at(row))
        || !submission::isDueForDeletion(m_cases.summary(row), m_clock.now()))
        return removeNext(job);
    const CaseSummary removed = m_cases.summary(row);
    m_desk.forget(m_cases.at(row));
    // Whoever keeps or shows it lets go of it.
    m_cases.remove(id);
    cases::deleteCase(m_records.store(), factsOf(audit::Act::CaseDeleted, removed), this,
                      [this, job, removed](const cases::Deletion& deletion) {
                          if (deletion.isGone)
                              ++job->removal.count;
                          else if (m_records.state() == StoreDesk::State::Open)
                              m_cases.addStored({removed});
                          if (!deletion.outcome)
                              job->removal.errors += deletion.outcome.error();
                          removeNext(job);
                      });
}

audit::Facts RetentionDesk::factsOf(audit::Act act, const CaseSummary& of) const
{
    return {.act = act,
            .at = m_clock.now(),
            .user = audit::systemUser(),
            .caseId = of.id,
            .provider = of.provider,
            .environment = of.environment};
}

} // namespace rfi::app
