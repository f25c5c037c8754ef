#pragma once

#include "app/cli/answerinput.h"
#include "app/cli/recording.h"
#include "app/connections.h"
#include "app/networkdesk.h"
#include "models/submission/customerreader.h"
#include "models/submission/submission.h"

#include <QObject>

namespace rfi::cli {

/// Answers one request: settles an unclear one by a read, checks, and sends through a Submission. Runs once; ends
/// with exactly one `finished`, also after cancel.
class AnswerJob : public QObject
{
    Q_OBJECT

public:
    AnswerJob(const AnswerInput& input, const providers::Registry& registry, const core::Clock& clock,
              QObject* parent = nullptr);
    ~AnswerJob() override;

    void start();
    void cancel();

    /// The form that was answered; nullptr while it is not clear what is asked.
    const forms::Form* form() const { return m_form ? &*m_form : nullptr; }

Q_SIGNALS:
    void waiting();
    void finished(const rfi::submission::Report& report);

private:
    bool needsRead() const;
    void findRoute();
    void openConnection();
    void readCustomer();
    void settle(const core::Result<submission::CustomerState>& state);
    bool makeForm();
    void submit();
    submission::Submission::Input submissionInput() const;

    void end(const submission::Report& report);
    void endWith(submission::Outcome outcome, const core::Error& error);
    void endInvalid(const QList<forms::Problem>& problems);

    AnswerInput m_input;
    const core::Clock& m_clock;
    settings::Settings m_settings; ///< of the window; they hold here as well
    app::NetworkDesk m_network;
    app::Connections m_connections;
    std::optional<forms::Form> m_form;
    drafts::MatchedAnswers m_matched;
    std::shared_ptr<app::Connection> m_connection;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<submission::CustomerReader> m_reader;
    std::unique_ptr<submission::Submission> m_submission;
    bool m_isOver = false;
};

} // namespace rfi::cli
