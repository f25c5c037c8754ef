#pragma once

#include "app/requestwatch.h"
#include "models/settings/settings.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace rfi::app {

/// Decides when the accounts are checked for requests: when somebody wants it, and by itself at the interval that the
/// settings say. Checks by itself say something only when there is news, or when they begin to fail.
class CheckSchedule : public QObject
{
    Q_OBJECT

public:
    /// Nothing while the accounts cannot be used yet.
    using FindPlaces = std::function<std::optional<QList<RequestWatch::Place>>()>;

    /// All arguments outlive it. `minute` is how long one lasts.
    CheckSchedule(RequestWatch& watch, const CaseDesk& desk, FindPlaces findPlaces, const settings::Settings& settings,
                  std::chrono::milliseconds minute = std::chrono::minutes(1), QObject* parent = nullptr);

    /// While a check runs that nobody asked for: nothing may be asked of the user.
    bool isQuiet() const { return m_isQuiet; }
    void checkNow(const QList<RequestWatch::Place>& places);
    /// Whether checks that begin by themselves leave an account out: its sign-in wants a code, and nobody is asked
    /// then.
    void passOver(const QString& accountId, bool isPassedOver);

Q_SIGNALS:
    /// Something that somebody should know.
    void told(const rfi::app::RequestWatch::Note& note);

private:
    int minutes() const { return m_settings.value(settings::key::CheckMinutes); }
    void restart();
    void plan(std::chrono::milliseconds wait);
    /// Longer after each check that failed.
    std::chrono::milliseconds nextWait() const;
    void checkByItself();
    void judge(const RequestWatch::Note& note);

    RequestWatch& m_watch;
    const CaseDesk& m_desk;
    FindPlaces m_findPlaces;
    const settings::Settings& m_settings;
    std::chrono::milliseconds m_minute;
    int m_failures = 0; ///< in a row
    bool m_isQuiet = false;
    QSet<QString> m_passedOver; ///< ids of accounts
    QTimer m_timer;
};

} // namespace rfi::app
