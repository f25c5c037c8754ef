#pragma once

#include "models/core/moments.h"
#include "models/settings/settings.h"
#include "models/updates/updatestate.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace rfi::updates {

/// How the list is reached.
struct Way
{
    QList<QSslCertificate> authorities{};
    network::Proxy proxy{};
};

/// Looks for newer versions: by itself once a day at most, as long as the settings say so and nothing is being sent,
/// and when somebody wants it. Fetches the signed list, never a program.
class Updates : public QObject
{
    Q_OBJECT

public:
    /// After so many days without a newer list, one may be held back.
    static constexpr int StaleDays = 60;

    struct Needs
    {
        Source source;
        QVersionNumber installed;
        QString stateFile;
        std::function<Way()> findWay;
        std::function<bool()> mayAsk; ///< false while something is sent, or when nothing may leave this computer
    };

    /// The others outlive it. `minute` is how long one lasts.
    Updates(const Needs& needs, const settings::Settings& settings, const core::Clock& clock,
            std::chrono::milliseconds minute = std::chrono::minutes(1), QObject* parent = nullptr);

    /// False when this program was built without a list: then nothing is ever asked.
    bool exist() const { return m_needs.source.isUsable(); }
    /// From now on by itself.
    void start();
    /// By somebody's wish; not when an organisation forbids it.
    void checkNow();
    /// Ends a check that is under way: something is about to be sent.
    void giveWay();

    bool isForbidden() const;
    bool isChecking() const { return m_check != nullptr; }
    QDateTime askedAt() const { return m_state.askedAt; }
    QDateTime issued() const { return m_state.last.releases.issued; }
    /// The last list is so old that a newer one may be held back.
    bool isStale() const;
    /// Why the last check of this run brought nothing.
    const std::optional<core::Error>& failure() const { return m_failure; }
    std::optional<Release> newer() const { return m_state.last.releases.newerThan(m_needs.installed); }
    QVersionNumber installed() const { return m_needs.installed; }
    QUrl address() const { return m_needs.source.address; }
    /// The newer version, unless somebody put it off.
    std::optional<Release> toTell() const;
    void putOff();

Q_SIGNALS:
    void changed();

private:
    void look();
    void check();
    void take(const core::Result<SignedList>& read);
    void save();

    Needs m_needs;
    const settings::Settings& m_settings;
    const core::Clock& m_clock;
    UpdateState m_state;
    std::optional<core::Error> m_failure;
    std::unique_ptr<UpdateCheck> m_check;
    QTimer m_timer;
};

} // namespace rfi::updates
