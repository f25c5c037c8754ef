#pragma once

#include "models/core/moments.h"

namespace rfi::test {

/// 2026-05-04 10:00 until it is moved.
class MovableClock final : public core::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void move(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 5, 4), QTime(10, 0), Qt::UTC};
};

} // namespace rfi::test
