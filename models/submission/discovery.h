#pragma once

#include "models/submission/customerreader.h"

#include <QSet>

namespace rfi::schema {
class SchemaChecker;
}

namespace rfi::submission {

/// What the list of an account's customers gave.
struct Discovered
{
    QList<CustomerState> open; ///< customers that ask something now, in the list's order
    QList<core::Error> failed; ///< one for each customer that could not be read
    bool isListWhole = true;   ///< false when the list went round in circles or had too many pages
};

/// Finds the open requests of an account: reads the provider's list page by page, then each customer in it that may
/// be asked something. Sends reads only. Exactly one `finished`, never from inside start() or cancel().
class Discovery : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostPages = 200;

    /// All arguments outlive it. The description needs rules of discovery.
    Discovery(const providers::Description& description, providers::Session& session, network::HttpClient& client,
              const core::Clock& clock, QObject* parent = nullptr);
    ~Discovery() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// Errors: of sign-in and network, HttpStatus, ReplyUnreadable, Cancelled.
    void finished(const rfi::core::Result<rfi::submission::Discovered>& discovered);

private:
    void readPage();
    void judgePage(const SignedReply& signedReply);
    core::Result<core::Json> pageIn(const SignedReply& signedReply) const;
    void takePage(const core::Json& page);
    /// Whether the page named a customer that no page before it named.
    bool takeEntries(const QList<core::Json>& entries);
    void takeEntry(const core::Json& entry, const QString& id);
    void readCustomer();
    void judgeCustomer(const core::Result<CustomerState>& state);
    void take(const CustomerState& state);
    core::Error error(core::ErrorCode code, const QStringList& arguments = {}) const;

    const providers::Description& m_description;
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    std::unique_ptr<schema::SchemaChecker> m_checker;
    int m_pagesRead = 0;
    QSet<QString> m_named;
    QStringList m_candidates; ///< not yet read
    Discovered m_discovered;
    std::unique_ptr<SignedCall> m_call;
    std::unique_ptr<CustomerReader> m_reader;
    bool m_isCancelled = false;
};

} // namespace rfi::submission
