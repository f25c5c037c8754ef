#pragma once

#include "models/forms/request.h"
#include "models/submission/signedcall.h"

namespace rfi::submission {

/// What the provider says of a customer now.
struct CustomerState
{
    core::Json payload;
    forms::Request request; ///< what it asks now; without items when it asks nothing
    bool isAnswerAllowed = false;
};

/// Whether the next customer may still be read well after this. A sign-in that was refused, say, is refused again
/// and would lock the account in the end.
bool isOfOneCustomer(core::ErrorCode code);

/// Reads a customer: settles whose documents an event means, tells whether an answer is allowed, finds the next
/// round. Sends reads only. Exactly one `finished`.
class CustomerReader : public QObject
{
    Q_OBJECT

public:
    /// All arguments but the strings outlive it. The description needs at least one read.
    CustomerReader(const providers::Description& description, const QString& customerId, providers::Session& session,
                   network::HttpClient& client, const core::Clock& clock, QObject* parent = nullptr);
    ~CustomerReader() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// Errors: of sign-in and network, HttpStatus, ReplyUnreadable, WrongCustomer.
    void finished(const rfi::core::Result<rfi::submission::CustomerState>& state);

private:
    void read();
    void judge(const SignedReply& signedReply);
    CustomerState nothingAsked() const;
    core::Result<CustomerState> understand(const QByteArray& body) const;

    const providers::Description& m_description;
    QString m_customerId;
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    qsizetype m_next = 0;
    std::unique_ptr<SignedCall> m_call;
};

} // namespace rfi::submission
