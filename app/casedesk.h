#pragma once

#include "app/connections.h"
#include "models/submission/case.h"
#include "models/submission/submission.h"
#include "ui/requests/casenews.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace rfi::app {

/// Does to cases what the window asks for: sends them, at most one attempt at a time for each, reads them again
/// from the provider, and keeps the news of both.
class CaseDesk : public QObject
{
    Q_OBJECT

public:
    /// Which account a case is answered with, and where its credentials are (nowhere when its connection is known).
    struct Way
    {
        secrets::Account account;
        std::shared_ptr<secrets::TokenStore> store;
    };
    /// An outbox for an attempt, none for what is not put on record, or why there is none although there has to be.
    struct NewOutbox
    {
        std::unique_ptr<submission::Outbox> outbox;
        std::optional<core::Error> error;
    };
    using MakeOutbox = std::function<NewOutbox(const submission::Case&, const QString& accountId)>;
    using FindWay = std::function<std::optional<Way>(const submission::Case&)>;

    CaseDesk(Connections& connections, const providers::Registry& registry, const core::Clock& clock, FindWay findWay,
             QObject* parent = nullptr);
    ~CaseDesk() override;

    /// Where attempts go on record; without it nowhere.
    void setOutboxes(MakeOutbox makeOutbox) { m_makeOutbox = std::move(makeOutbox); }

    void send(submission::Case* sent);
    void cancel(submission::Case* sent);
    void read(submission::Case* read);
    /// Reads what the request leaves out; tells only what is new.
    void complete(submission::Case* completed);
    /// What a read that was not asked for here told. Left alone while the case is being sent or read.
    void take(submission::Case* of, const submission::CustomerState& state);
    void chooseParty(submission::Case* of, int item, const QString& party);
    bool isSending() const { return !m_attempts.isEmpty(); }
    /// Whether it is being sent or read.
    bool isBusyWith(submission::Case* of) const;
    /// The case goes away; nothing may be done to it just now.
    void forget(submission::Case* of) { m_news.remove(of); }
    /// Sends or reads.
    bool isBusy() const { return isSending() || !m_reads.isEmpty(); }

Q_SIGNALS:
    void newsChanged(rfi::submission::Case* of, const rfi::ui::CaseNews& news);
    void finished(rfi::submission::Case* sent, const rfi::submission::Report& report);
    void readFinished(rfi::submission::Case* read);
    /// There is no account for this case.
    void accountMissing(rfi::submission::Case* of);

private:
    struct Attempt
    {
        std::shared_ptr<Connection> connection;
        QString accountId;
        std::unique_ptr<submission::Outbox> outbox;
        std::unique_ptr<submission::Submission> submission;
        QHash<std::pair<forms::ItemIdentity, qsizetype>, int> rows; ///< of the files in the news
        bool isCancelled = false;
    };

    struct Reading
    {
        std::shared_ptr<Connection> connection;
        std::unique_ptr<submission::CustomerReader> reader;
        bool isAskedFor = false; ///< somebody waits for what it tells
    };

    void begin(submission::Case* sent, const core::Result<std::shared_ptr<Connection>>& connection);
    void follow(submission::Case* sent, Attempt& attempt);
    void end(submission::Case* sent, const submission::Report& report);
    void stop(submission::Case* sent, const core::Error& error);
    void listPlan(submission::Case* sent, Attempt& attempt);
    void followCalls(submission::Case* sent, const submission::Submission* submission);
    void startRead(submission::Case* read, bool isAskedFor);
    void beginRead(submission::Case* read, const std::shared_ptr<Connection>& connection);
    void takeRead(submission::Case* read, const core::Result<submission::CustomerState>& state);
    void dropSeen(submission::Case* of);
    void change(submission::Case* of, const std::function<void(ui::CaseNews&)>& edit);

    Connections& m_connections;
    const providers::Registry& m_registry;
    const core::Clock& m_clock;
    FindWay m_findWay;
    MakeOutbox m_makeOutbox;
    QHash<submission::Case*, std::shared_ptr<Attempt>> m_attempts;
    QHash<submission::Case*, std::shared_ptr<Reading>> m_reads;
    QHash<submission::Case*, ui::CaseNews> m_news;
};

} // namespace rfi::app
