#include "app/checkschedule.h"

#include <algorithm>

namespace rfi::app {

using std::chrono::milliseconds;

namespace {

constexpr int MostDoublings = 4;

} // namespace

CheckSchedule::CheckSchedule(RequestWatch& watch, const CaseDesk& desk, FindPlaces findPlaces,
                             const settings::Settings& settings, milliseconds minute, QObject* parent)
    : QObject(parent), m_watch(watch), m_desk(desk), m_findPlaces(std::move(findPlaces)), m_settings(settings),
      m_minute(minute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckSchedule::checkByItself);
    connect(&m_watch, &RequestWatch::finished, this, &CheckSchedule::judge);
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Id id) {
        if (id == settings::Id::CheckMinutes)
            restart();
    });
    plan(nextWait());
}

void CheckSchedule::restart()
{
    m_failures = 0;
    plan(nextWait());
}

void CheckSchedule::checkNow(const QList<RequestWatch::Place>& places)
{
    m_isQuiet = false;
    m_watch.check(places);
}

void CheckSchedule::plan(milliseconds wait)
{
    if (minutes() > 0)
        m_timer.start(wait);
    else
        m_timer.stop();
}

void CheckSchedule::passOver(const QString& accountId, bool isPassedOver)
{
    if (isPassedOver)
        m_passedOver.insert(accountId);
    else
        m_passedOver.remove(accountId);
}

milliseconds CheckSchedule::nextWait() const
{
    return m_minute * minutes() * (1 << std::min(m_failures, MostDoublings));
}

void CheckSchedule::checkByItself()
{
    const bool isBusy = m_watch.isChecking() || m_desk.isSending();
    std::optional<QList<RequestWatch::Place>> places = isBusy ? std::nullopt : m_findPlaces();
    if (!places)
        return plan(m_minute);
    places->removeIf([this](const RequestWatch::Place& place) { return m_passedOver.contains(place.way.account.id); });
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
