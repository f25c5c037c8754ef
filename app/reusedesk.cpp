#include "app/reusedesk.h"

#include "models/cases/caseloader.h"
#include "models/core/background.h"

namespace rfi::app {

using submission::Case;

ReuseDesk::ReuseDesk(submission::CaseList& cases, StoreDesk& records, const providers::Registry& registry,
                     const core::Clock& clock, QObject* parent)
    : QObject(parent), m_cases(cases), m_records(records), m_registry(registry), m_clock(clock), m_offers(clock)
{
    connect(&m_records, &StoreDesk::casesRead, this, &ReuseDesk::search);
    connect(&m_records, &StoreDesk::stateChanged, this, [this] {
        if (m_records.state() == StoreDesk::State::Closed)
            search();
    });
}

ReuseDesk::~ReuseDesk() = default;

void ReuseDesk::follow(Case* shown)
{
    if (m_case != nullptr)
        m_case->disconnect(this);
    m_case = shown;
    if (shown != nullptr) {
        // A read tells more of who they are.
        connect(shown, &Case::recordChanged, this, &ReuseDesk::search);
        connect(shown, &Case::formReplaced, this, &ReuseDesk::search);
        connect(shown, &QObject::destroyed, this, [this] { search(); });
    }
    search();
}

void ReuseDesk::search()
{
    const int search = ++m_search;
    m_given.clear();
    m_offers.setCase(m_case);
    if (m_case == nullptr)
        return;
    m_given = reuse::givenBefore(*m_case, m_cases.providerName(m_case->request().provider));
    const reuse::Sought sought{
        m_case->id(),          m_case->request().provider, m_case->request().customerId, reuse::namesIn(*m_case),
        m_case->environment(), m_case->isTraining()};
    core::inBackground(
        this, [sought, all = m_cases.rows()] { return reuse::casesAbout(sought, all, MostCases); },
        [this, search](const QStringList& found) { readNext(found, search); });
}

void ReuseDesk::readNext(const QStringList& ids, int search)
{
    if (search != m_search)
        return;
    if (ids.isEmpty()) {
        m_offers.setGiven(m_given);
        Q_EMIT ready();
        return;
    }
    const QStringList rest = ids.sliced(1);
    if (const Case* loaded = m_cases.at(m_cases.rowOf(ids.constFirst()))) {
        take(*loaded);
        return readNext(rest, search);
    }
    if (m_records.state() != StoreDesk::State::Open)
        return readNext(rest, search);
    // Read for what it says, not to be opened: what cannot be read of it is told when somebody does.
    cases::loadCase(m_records.store(), ids.constFirst(), m_registry, m_clock, this,
                    [this, rest, search](const cases::CaseReading& reading) {
                        if (search == m_search && reading.loaded)
                            take(*reading.loaded);
                        readNext(rest, search);
                    });
}

void ReuseDesk::take(const Case& from)
{
    m_given += reuse::givenIn(from, m_cases.providerName(from.request().provider));
}

} // namespace rfi::app
