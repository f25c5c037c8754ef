#pragma once

#include "models/core/moments.h"
#include "models/network/httpclient.h"
#include "models/providers/signin.h"
#include "models/submission/customerreader.h"
#include "models/submission/outbox.h"
#include "models/submission/plan.h"
#include "models/submission/recordreader.h"
#include "models/submission/report.h"
#include "models/submission/sentdocuments.h"
#include "models/submission/uploader.h"

#include <QObject>

#include <memory>

namespace rfi::submission {

/// One attempt: check, read and gate, upload, prove, send call after call, judge. After a refusal only the siblings
/// of the refused call go out (the other documents, the other parties); after anything else but success, nothing.
/// Runs once; ends with exactly one `finished`, never from inside start() or cancel(). Nothing is sent twice but
/// what SignedCall may repeat.
class Submission : public QObject
{
    Q_OBJECT

public:
    enum class Stage { SigningIn, Reading, Uploading, Sending, Waiting };
    Q_ENUM(Stage)

    struct Input
    {
        providers::Description description;
        forms::Form form;
        forms::Answers answers;
        QList<CallReport> earlier = {}; ///< calls of earlier attempts that may have arrived, oldest first
        CreatedParties created = {};    ///< by earlier attempts
        Outbox* outbox = nullptr;       ///< belongs to the caller and outlives this; null: nothing is recorded
    };

    /// `session`, `client` and `clock` belong to the caller and outlive this.
    Submission(Input input, providers::Session& session, network::HttpClient& client, const core::Clock& clock,
               QObject* parent = nullptr);
    ~Submission() override;

    void start();
    void cancel();

    /// What `answer --dry-run` prints: checks and bodies, nothing sent.
    static Report dryRun(const Input& input, const core::Clock& clock);

Q_SIGNALS:
    void stageChanged(rfi::submission::Submission::Stage stage);
    void uploadProgress(const rfi::forms::ItemIdentity& item, qsizetype entry, qint64 sent, qint64 total);
    /// Of the plan's calls, one after the other; those that cannot go out any more are never started.
    void callStarted(qsizetype index);
    void callEnded(qsizetype index, const rfi::submission::CallReport& call);
    void finished(const rfi::submission::Report& report);

private:
    void check();
    void takeDocuments(const ReadAnswers& read);
    void record(const std::function<void()>& goOn);
    void readCustomer();
    void passGate(const core::Result<CustomerState>& state);
    void readRecords();
    void upload();
    void proveFinalBody(const Uploader::Result& uploads);
    void sendNext();
    void rereadCustomer();
    void send(const PlannedCall& planned);
    void take(const SignedReply& signedReply);
    void takePspResults(const PlannedCall& planned, Outcome outcome, const QByteArray& reply);
    void refuse(const core::Error& error);
    void finish(Outcome outcome);
    bool isBodySound(const PlannedCall& call) const;
    bool wasAcceptedBefore(const PlannedCall& planned, const CallReport& call) const;
    void takeCreated(const PlannedCall& planned, const QByteArray& reply);
    bool isOver(const CallReport& next) const;

    Input m_input;
    forms::Answers m_given; ///< those of the input, whose documents are not in memory
    providers::Session& m_session;
    network::HttpClient& m_client;
    const core::Clock& m_clock;
    Plan m_plan;
    Gathered m_gathered;
    bool m_isReread = false;
    Attempt m_attempt;
    Report m_report;
    bool m_isCancelled = false;
    std::unique_ptr<CustomerReader> m_reader;
    std::unique_ptr<RecordReader> m_recordReader;
    std::unique_ptr<Uploader> m_uploader;
    std::unique_ptr<SignedCall> m_call;
};

} // namespace rfi::submission
