#include "app/checkschedule.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::app {

using std::chrono::milliseconds;

namespace {

constexpr int MostDoublings = 4;

QString minutesKey() { return u"checkMinutes"_s; }

} // namespace

CheckSchedule::CheckSchedule(RequestWatch& watch, const CaseDesk& desk, FindPlaces findPlaces,
                             const QString& settingsFile, milliseconds minute, QObject* parent)
    : QObject(parent), m_watch(watch), m_desk(desk), m_findPlaces(std::move(findPlaces)), m_settingsFile(settingsFile),
      m_minute(minute),
      m_minutes(std::max(0, QSettings(settingsFile, QSettings::IniFormat).value(minutesKey()).toInt()))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckSchedule::checkByItself);
    connect(&m_watch, &RequestWatch::finished, this, &CheckSchedule::judge);
    plan(nextWait());
}

void CheckSchedule::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_failures = 0;
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(minutesKey(), minutes);
    plan(nextWait());
}

void CheckSchedule::checkNow(const QList<RequestWatch::Place>& places)
{
    m_isQuiet = false;
    m_watch.check(places);
}

void CheckSchedule::plan(milliseconds wait)
{
    if (m_minutes > 0)
        m_timer.start(wait);
    else
        m_timer.stop();
}

milliseconds CheckSchedule::nextWait() const
{
    return m_minute * m_minutes * (1 << std::min(m_failures, MostDoublings));
}

void CheckSchedule::checkByItself()
{
    const bool isBusy = m_watch.isChecking() || m_desk.isSending();
    const std::optional<QList<RequestWatch::Place>> places = isBusy ? std::nullopt : m_findPlaces();
    if (!places)
        return plan(m_minute);
    m_isQuiet = true;
    m_watch.check(*places);
}

void CheckSchedule::judge(const RequestWatch::Note& note)
{
    const bool isFirstFailure = note.hasFailed && m_failures == 0;
    m_failures = note.hasFailed ? m_failures + 1 : 0;
    const bool isQuiet = std::exchange(m_isQuiet, false);
    plan(nextWait());
    if (!isQuiet || note.news > 0 || isFirstFailure)
        Q_EMIT told(note);
}

} // namespace rfi::app
