#pragma once

#include "app/shots.h"
#include "app/touractions.h"
#include "models/submission/case.h"

#include <QObject>

#include <functional>

class QEventLoop;

namespace rfi::app {

class Application;

/// Walks through the main job in the real window without a user: answers two training requests, sends them to the
/// simulator, prints what came of it, and takes pictures on the way. Waits for what happens, never for time.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Application& application, const QString& shotsFolder, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0 only when every answer was accepted.
    void finished(int exitCode);

private:
    void walk();
    bool answer(submission::Case* of, bool isFirst);
    bool openCase(submission::Case* of);
    bool readAgain(submission::Case* of);
    void pressNext();
    void visitProblems();
    bool fill(submission::Case* of, bool isFirst);
    bool fillSection(submission::Case* of, int section);
    bool attach(const forms::Field& field, int attempt, const Told& told);
    simulator::TrainingRequest trainingOf(const submission::Case& of) const;
    Told told(const simulator::TrainingRequest& training, const submission::Case& of, const forms::Field& field) const;
    bool send(submission::Case* of, bool isFirst);
    void showAccounts();
    void showOtherViews();
    void shootReview();
    submission::Case* businessCase() const;
    submission::Case* eventCase(const submission::Case* otherThan) const;
    QWidget* part(const char* name) const;
    void shoot(const QString& name);
    void print(const submission::Case& answered);
    void complain(const submission::Case& of, int section) const;

    template <typename Sender, typename Signal>
    bool waitUntil(const std::function<bool()>& isSo, const Sender* sender, Signal signal);

    Application& m_application;
    Shots m_shots;
};

} // namespace rfi::app
