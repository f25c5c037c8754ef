#pragma once

#include "app/requestwatch.h"

#include <QTimer>

#include <chrono>

namespace rfi::app {

/// Decides when the accounts are checked for requests: when somebody wants it, and by itself at an interval that is
/// kept in a settings file. Checks by itself say something only when there is news, or when they begin to fail.
class CheckSchedule : public QObject
{
    Q_OBJECT

public:
    /// Nothing while the accounts cannot be used yet.
    using FindPlaces = std::function<std::optional<QList<RequestWatch::Place>>()>;

    /// All arguments outlive it. `minute` is how long one lasts.
    CheckSchedule(RequestWatch& watch, const CaseDesk& desk, FindPlaces findPlaces, const QString& settingsFile,
                  std::chrono::milliseconds minute = std::chrono::minutes(1), QObject* parent = nullptr);

    /// 0: never by itself.
    int minutes() const { return m_minutes; }
    /// Kept for the next start; words of a file that are no interval count as never.
    void setMinutes(int minutes);

    /// While a check runs that nobody asked for: nothing may be asked of the user.
    bool isQuiet() const { return m_isQuiet; }
    void checkNow(const QList<RequestWatch::Place>& places);

Q_SIGNALS:
    /// Something that somebody should know.
    void told(const rfi::app::RequestWatch::Note& note);

private:
    void plan(std::chrono::milliseconds wait);
    /// Longer after each check that failed.
    std::chrono::milliseconds nextWait() const;
    void checkByItself();
    void judge(const RequestWatch::Note& note);

    RequestWatch& m_watch;
    const CaseDesk& m_desk;
    FindPlaces m_findPlaces;
    QString m_settingsFile;
    std::chrono::milliseconds m_minute;
    int m_minutes = 0;
    int m_failures = 0; ///< in a row
    bool m_isQuiet = false;
    QTimer m_timer;
};

} // namespace rfi::app
