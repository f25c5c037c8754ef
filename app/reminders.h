#pragma once

#include "app/notifier.h"
#include "models/settings/settings.h"
#include "models/submission/caselist.h"

#include <QSet>
#include <QTimer>

namespace rfi::app {

/// Reminds of requests that are due soon, and of overdue ones: how many, never which. Once for a request and its due
/// date, also over restarts; for that the state file holds ids of cases, which say nothing about anybody. Leaves
/// alone what is training, snoozed, or not the officer's turn.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// All arguments outlive it. Whether, and how many hours before, is in the settings.
    Reminders(const submission::CaseList& cases, const core::Clock& clock, Notifier& notifier,
              const settings::Settings& settings, const QString& stateFile, QObject* parent = nullptr);

    /// When all cases are in the list. Looks now, and every few minutes from then on.
    void start();
    /// Before they leave it.
    void stop() { m_timer.stop(); }
    void look();

Q_SIGNALS:
    void told(const QString& words);

private:
    bool isWanted(const submission::CaseSummary& of) const;

    const submission::CaseList& m_cases;
    const core::Clock& m_clock;
    Notifier& m_notifier;
    const settings::Settings& m_settings;
    QString m_stateFile;
    QSet<QString> m_told;
    QTimer m_timer;
};

} // namespace rfi::app
