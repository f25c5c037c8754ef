#include "app/requestwatch.h"

#include "models/providers/registry.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

using core::Result;
using submission::Case;
using submission::CustomerState;
using submission::Discovered;
using submission::Discovery;

namespace {

/// Whether a read tells what became of an answer.
bool tellsDecisions(const providers::Description& description) { return !description.read.status.isEmpty(); }

} // namespace

RequestWatch::RequestWatch(Connections& connections, const providers::Registry& registry, submission::CaseList& cases,
                           RequestOpener& opener, CaseDesk& desk, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_connections(connections), m_registry(registry), m_cases(cases), m_opener(opener), m_desk(desk),
      m_clock(clock)
{
}

RequestWatch::~RequestWatch() = default;

void RequestWatch::check(const QList<Place>& places)
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_places.clear();
    std::copy_if(places.cbegin(), places.cend(), std::back_inserter(m_places), [this](const Place& place) {
        const providers::Description* description = m_registry.find(place.way.account.provider);
        return description && (description->discovery || (tellsDecisions(*description) && !waitingAt(place).isEmpty()));
    });
    m_checked = int(m_places.size());
    m_opened = 0;
    m_changed = 0;
    m_complaints.clear();
    QMetaObject::invokeMethod(this, &RequestWatch::checkNext, Qt::QueuedConnection);
}

void RequestWatch::checkNext()
{
    if (m_places.isEmpty())
        return finish();
    const CaseDesk::Way& way = m_places.constFirst().way;
    m_connections.open(way.account, way.store, this, [this](const Result<std::shared_ptr<Connection>>& connection) {
        if (connection)
            begin(*connection);
        else
            end(connection.error());
    });
}

/// The ids of cases that wait for what the provider decides.
QStringList RequestWatch::waitingAt(const Place& place) const
{
    const secrets::Account& account = place.way.account;
    QStringList ids;
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const submission::CaseSummary& summary = m_cases.summary(row);
        const bool isThere = summary.provider == account.provider && summary.environment == account.environment
            && summary.isTraining == place.isTraining && summary.account == account.id;
        if (isThere && summary.state == Case::State::WaitingForProvider)
            ids += summary.id;
    }
    return ids;
}

void RequestWatch::begin(const std::shared_ptr<Connection>& connection)
{
    m_connection = connection;
    if (!connection->description().discovery) {
        m_waiting = waitingAt(m_places.constFirst()); // fewer than before, perhaps none: signing in takes a while
        return goOn();
    }
    m_discovery =
        std::make_unique<Discovery>(connection->description(), connection->session(), connection->client(), m_clock);
    // The discovery is dropped in the slot, so not from inside of its own signal.
    connect(m_discovery.get(), &Discovery::finished, this, &RequestWatch::end, Qt::QueuedConnection);
    m_discovery->start();
}

void RequestWatch::end(const Result<Discovered>& discovered)
{
    if (discovered) {
        if (!discovered->failed.isEmpty())
            complain(ui::sentence(tr("%n customer(s) could not be read. %1", nullptr, int(discovered->failed.size())),
                                  {ui::errorText(discovered->failed.constFirst())}));
        if (!discovered->isListWhole)
            complain(tr("The list of customers does not end, so it was not read to the last page."));
    } else {
        complain(wordsOf(discovered.error()));
    }
    m_discovery.reset();
    take(discovered ? discovered->open : QList<CustomerState>());
}

QString RequestWatch::wordsOf(const core::Error& error) const
{
    QStringList words;
    for (const core::Error& reason : m_connection ? m_connection->session().explained(error) : QList{error})
        words += ui::errorText(reason);
    return words.join(u' ');
}

void RequestWatch::readNext()
{
    const QString id = m_waiting.takeFirst();
    const int row = m_cases.rowOf(id);
    if (row < 0)
        return goOn();
    m_reader =
        std::make_unique<submission::CustomerReader>(m_connection->description(), m_cases.summary(row).customerId,
                                                     m_connection->session(), m_connection->client(), m_clock);
    // The reader is dropped in the slot, so not from inside of its own signal.
    connect(
        m_reader.get(), &submission::CustomerReader::finished, this,
        [this, id](const Result<CustomerState>& state) { endRead(id, state); }, Qt::QueuedConnection);
    m_reader->start();
}

void RequestWatch::endRead(const QString& caseId, const Result<CustomerState>& state)
{
    m_reader.reset();
    const int row = m_cases.rowOf(caseId);
    if (!state) {
        complain(wordsOf(state.error()));
        if (!submission::isOfOneCustomer(state.error().code))
            m_waiting.clear();
    }
    if (!state || row < 0)
        return goOn();
    m_cases.open(row, [this, now = *state](Case* known) {
        if (known)
            update(known, now);
        goOn();
    });
}

void RequestWatch::goOn()
{
    if (!m_waiting.isEmpty())
        return readNext();
    m_connection.reset();
    m_places.removeFirst();
    checkNext();
}

/// One after the other, because a case may have to be loaded first.
void RequestWatch::take(const QList<CustomerState>& states)
{
    if (states.isEmpty())
        return goOn();
    const CustomerState& state = states.constFirst();
    const int row = knownRow(state.request);
    if (row >= 0)
        return m_cases.open(row, [this, states](Case* known) {
            const CustomerState& now = states.constFirst();
            if (known)
                update(known, now);
            else
                complain(ui::sentence(tr("The request of %1 is here, but cannot be read."),
                                      {ui::visibleMarks(now.request.customerId)}));
            take(states.sliced(1));
        });
    open(state);
    take(states.sliced(1));
}

/// Of the newest case of the customer in the account's environment; -1 when there is none.
int RequestWatch::knownRow(const forms::Request& request) const
{
    const Place& place = m_places.constFirst();
    for (const int row : m_cases.rowsOf(request.provider, request.customerId)) {
        const submission::CaseSummary& summary = m_cases.summary(row);
        const QString& accountId = place.way.account.id;
        const bool isOfAccount = summary.account.isEmpty() || summary.account == accountId;
        if (isOfAccount && summary.environment == place.way.account.environment
            && summary.isTraining == place.isTraining)
            return row;
    }
    return -1;
}

void RequestWatch::open(const CustomerState& state)
{
    const providers::Description* description = m_registry.find(state.request.provider);
    if (!description->forms.customerType(state.request.customerType)) {
        complain(ui::sentence(tr("%1 does not say what kind of customer %2 is."),
                              {description->name, ui::visibleMarks(state.request.customerId)}));
        return;
    }
    const Place& place = m_places.constFirst();
    Case* added = m_opener.open(state.request, place.way.account.environment, place.isTraining);
    added->setAccount(place.way.account.id);
    m_desk.take(added, state);
    ++m_opened;
    Q_EMIT opened(added);
}

void RequestWatch::update(Case* updated, const CustomerState& state)
{
    const forms::Request before = updated->request();
    const Case::State stateBefore = updated->state();
    updated->setAccount(m_places.constFirst().way.account.id);
    m_desk.take(updated, state);
    const bool isSame =
        updated->state() == stateBefore && submission::changeBetween(before, updated->request()).isEmpty();
    m_changed += isSame ? 0 : 1;
}

void RequestWatch::complain(const QString& text)
{
    const secrets::Account& account = m_places.constFirst().way.account;
    const providers::Description* description = m_registry.find(account.provider);
    m_complaints += u"%1, %2: %3"_s.arg(description->name, ui::visibleMarks(account.name), text);
}

void RequestWatch::finish()
{
    m_isChecking = false;
    if (m_checked == 0) {
        Q_EMIT finished({tr("No account is at a provider that lists its open requests."), ui::Tone::Warning, 0, false});
        return;
    }
    const bool hasFailed = !m_complaints.isEmpty();
    const QString found = tr("Checked for requests: %1 new, %2 changed.").arg(m_opened).arg(m_changed);
    Q_EMIT finished({(QStringList{found} + m_complaints).join(u'\n'), hasFailed ? ui::Tone::Warning : ui::Tone::Success,
                     m_opened + m_changed, hasFailed});
}

} // namespace rfi::app
