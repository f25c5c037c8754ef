#pragma once

#include "models/core/moments.h"
#include "models/drafts/documentcheck.h"
#include "models/network/httpclient.h"
#include "models/providers/signin.h"
#include "models/submission/plan.h"
#include "models/submission/report.h"

#include <QObject>

#include <memory>

namespace rfi::submission {

/// One attempt: sign in, read and gate, upload, prove, send, judge. Runs once; ends with exactly one
/// `finished`, also after cancel. Nothing is repeated but what design.md allows (401 once, 429 three times).
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
    };

    /// `session` and `client` belong to the caller and outlive this.
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
    void finished(const rfi::submission::Report& report);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace rfi::submission
