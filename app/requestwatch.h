#pragma once

#include "app/casedesk.h"
#include "app/requestopener.h"
#include "models/submission/discovery.h"

#include <QObject>

#include <memory>

namespace rfi::app {

/// Asks the providers of accounts what is open there, one account after the other: what is new becomes a case, what
/// changed goes into the case that is there already. Where a provider has no list of customers, but a status of each,
/// those are read whose answer it has not decided on.
class RequestWatch : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        CaseDesk::Way way;
        bool isTraining = false;
    };

    /// What a check found, for people.
    struct Note
    {
        QString text;
        ui::Tone tone = ui::Tone::Success;
        int news = 0; ///< requests that are new or changed
        bool hasFailed = false;
    };

    /// All arguments outlive it.
    RequestWatch(Connections& connections, const providers::Registry& registry, submission::CaseList& cases,
                 RequestOpener& opener, CaseDesk& desk, const core::Clock& clock, QObject* parent = nullptr);
    ~RequestWatch() override;

    /// Does nothing while a check is under way. Accounts where nothing can be found out are passed over.
    void check(const QList<Place>& places);
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    /// Of a request that was not here before.
    void opened(rfi::submission::Case* added);
    /// Once for each check.
    void finished(const rfi::app::RequestWatch::Note& note);

private:
    void checkNext();
    QStringList waitingAt(const Place& place) const;
    void begin(const std::shared_ptr<Connection>& connection);
    void readNext();
    void endRead(const QString& caseId, const core::Result<submission::CustomerState>& state);
    void goOn();
    void end(const core::Result<submission::Discovered>& discovered);
    void take(const QList<submission::CustomerState>& states);
    int knownRow(const forms::Request& request) const;
    void open(const submission::CustomerState& state);
    void update(submission::Case* updated, const submission::CustomerState& state);
    void complain(const QString& text);
    QString wordsOf(const core::Error& error) const;
    void finish();

    Connections& m_connections;
    const providers::Registry& m_registry;
    submission::CaseList& m_cases;
    RequestOpener& m_opener;
    CaseDesk& m_desk;
    const core::Clock& m_clock;
    QList<Place> m_places; ///< the first one is being checked
    std::shared_ptr<Connection> m_connection;
    std::unique_ptr<submission::Discovery> m_discovery;
    QStringList m_waiting; ///< ids of cases whose customers are still to be read there
    std::unique_ptr<submission::CustomerReader> m_reader;
    bool m_isChecking = false;
    int m_checked = 0;
    int m_opened = 0;
    int m_changed = 0;
    QStringList m_complaints;
};

} // namespace rfi::app
