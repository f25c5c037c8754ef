#pragma once

#include "models/submission/plan.h"
#include "models/submission/signedcall.h"

namespace rfi::submission {

/// Reads the records that calls of a plan want filled in by reads of their own, one after another; a record that
/// does not exist yet (404) is empty. Exactly one `finished`.
class RecordReader : public QObject
{
    Q_OBJECT

public:
    /// By the name of the call.
    using Records = QHash<QString, core::Json>;

    RecordReader(const providers::Description& description, const QList<PlannedCall>& calls,
                 providers::Session& session, network::HttpClient& client, const core::Clock& clock,
                 QObject* parent = nullptr);
    ~RecordReader() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// Errors: of sign-in and network, HttpStatus, ReplyUnreadable.
    void finished(const rfi::core::Result<rfi::submission::RecordReader::Records>& records);

private:
    void readNext();
    core::Result<core::Json> understand(const SignedReply& signedReply) const;

    const providers::Description& m_description;
    QList<PlannedCall> m_calls;
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    bool m_isCancelled = false;
    Records m_records;
    std::unique_ptr<SignedCall> m_call;
};

} // namespace rfi::submission
