#include "models/updates/updates.h"

using namespace Qt::StringLiterals;

namespace rfi::updates {

namespace key = settings::key;

namespace {

constexpr qint64 Day = 24 * 60 * 60;

} // namespace

Updates::Updates(const Needs& needs, const settings::Settings& settings, const core::Clock& clock,
                 std::chrono::milliseconds minute, QObject* parent)
    : QObject(parent), m_needs(needs), m_settings(settings), m_clock(clock)
{
    if (exist())
        m_state = loadState(m_needs.stateFile, m_needs.source);
    m_timer.setInterval(minute);
    connect(&m_timer, &QTimer::timeout, this, &Updates::look);
    connect(&m_settings, &settings::Settings::changed, this, [this](settings::Id id) {
        if (id == settings::Id::UpdateCheck)
            Q_EMIT changed();
    });
}

void Updates::start()
{
    if (exist())
        m_timer.start();
}

bool Updates::isForbidden() const
{
    return m_settings.source(settings::Id::UpdateCheck) == settings::Source::Organisation
        && !m_settings.value(key::UpdateCheck);
}

/// A clock that was set back does not put it off for ever.
void Updates::look()
{
    const qint64 since = m_state.askedAt.isValid() ? m_state.askedAt.secsTo(m_clock.now()) : Day;
    if (m_settings.value(key::UpdateCheck) && (since >= Day || since < 0))
        check();
}

void Updates::checkNow()
{
    if (isForbidden() || !exist())
        return;
    if (!isChecking() && !m_needs.mayAsk()) {
        m_failure = core::Error{.code = core::ErrorCode::Cancelled};
        Q_EMIT changed();
    }
    check();
}

void Updates::check()
{
    if (!exist() || isChecking() || !m_needs.mayAsk())
        return;
    // Also when nothing comes of it: once a day is once a day.
    m_state.askedAt = m_clock.now();
    save();
    const Way way = m_needs.findWay();
    m_check = std::make_unique<UpdateCheck>(m_needs.source, way.authorities, way.proxy, m_state.last.releases.sequence);
    connect(m_check.get(), &UpdateCheck::finished, this, &Updates::take);
    m_check->start();
    Q_EMIT changed();
}

void Updates::giveWay()
{
    if (!isChecking())
        return;
    m_check.reset();
    m_failure = core::Error{.code = core::ErrorCode::Cancelled};
    Q_EMIT changed();
}

void Updates::take(const core::Result<SignedList>& read)
{
    m_check.release()->deleteLater();
    m_failure = read ? std::nullopt : std::optional(read.error());
    if (read) {
        m_state.last = *read;
        save();
    }
    Q_EMIT changed();
}

bool Updates::isStale() const { return issued().isValid() && issued().daysTo(m_clock.now()) > StaleDays; }

std::optional<Release> Updates::toTell() const
{
    const std::optional<Release> release = newer();
    const bool isWanted =
        release && m_settings.value(key::UpdateCheck) && release->version.toString() != m_state.putOff;
    return isWanted ? release : std::nullopt;
}

void Updates::putOff()
{
    if (const std::optional<Release> release = newer()) {
        m_state.putOff = release->version.toString();
        save();
        Q_EMIT changed();
    }
}

/// What cannot be written is asked for again after the next start, which harms nobody.
void Updates::save()
{
    if (const core::Outcome saved = saveState(m_needs.stateFile, m_state); !saved && !m_failure)
        m_failure = saved.error();
}

} // namespace rfi::updates
