#include "app/reminders.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

using submission::Case;

namespace {

constexpr auto Interval = std::chrono::minutes(5);
constexpr qint64 Hour = 3600;

QString toldKey() { return u"reminded"_s; }

/// Another due date is another reminder.
QString entryOf(const submission::CaseSummary& of, bool isOverdue)
{
    const QString what = isOverdue ? u"overdue"_s : u"soon"_s;
    return u"%1 %2 %3"_s.arg(of.id, what, QString::number(of.dueAt.toSecsSinceEpoch()));
}

} // namespace

Reminders::Reminders(const submission::CaseList& cases, const core::Clock& clock, Notifier& notifier,
                     const settings::Settings& settings, const QString& stateFile, QObject* parent)
    : QObject(parent), m_cases(cases), m_clock(clock), m_notifier(notifier), m_settings(settings),
      m_stateFile(stateFile)
{
    const QStringList told = QSettings(stateFile, QSettings::IniFormat).value(toldKey()).toStringList();
    m_told = QSet<QString>(told.cbegin(), told.cend());
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Id id) {
        if (m_timer.isActive() && (id == settings::Id::Remind || id == settings::Id::RemindHours))
            look();
    });
}

void Reminders::start()
{
    m_timer.start(Interval);
    look();
}

void Reminders::look()
{
    if (!m_settings.value(settings::key::Remind))
        return;
    const int hours = m_settings.value(settings::key::RemindHours);
    const QDateTime now = m_clock.now();
    const QDateTime soon = now.addSecs(hours * Hour);
    int dueSoon = 0;
    int overdue = 0;
    QSet<QString> known; // without those of cases that are gone
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const submission::CaseSummary& of = m_cases.summary(row);
        if (!of.dueAt.isValid() || of.dueAt > soon)
            continue;
        const bool isOverdue = of.dueAt < now;
        const QString entry = entryOf(of, isOverdue);
        if (m_told.contains(entry)) {
            known.insert(entry);
        } else if (isWanted(of)) {
            known.insert(entry);
            ++(isOverdue ? overdue : dueSoon);
        }
    }
    if (known != m_told) {
        m_told = known;
        QSettings(m_stateFile, QSettings::IniFormat).setValue(toldKey(), QStringList(known.cbegin(), known.cend()));
    }
    QStringList words;
    if (dueSoon > 0)
        words += tr("%n request(s) due within %1 hours.", nullptr, dueSoon).arg(hours);
    if (overdue > 0)
        words += tr("%n request(s) overdue.", nullptr, overdue);
    if (words.isEmpty())
        return;
    m_notifier.show(words.join(u' '));
    Q_EMIT told(words.join(u' '));
}

bool Reminders::isWanted(const submission::CaseSummary& of) const
{
    const bool isWork = of.state != Case::State::WaitingForProvider && of.state != Case::State::Answered;
    const QDateTime& snoozed = of.handling.snoozedUntil;
    const bool isSnoozed = snoozed.isValid() && snoozed > m_clock.now();
    return isWork && !isSnoozed && !of.isTraining;
}

} // namespace rfi::app
