#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rfi::core {

/// An ISO 8601 calendar date exactly as `YYYY-MM-DD`, ASCII digits, year 1 or later, a day that exists.
std::optional<QDate> dateFromIso(const QString& text);

/// A moment as providers write it, in UTC: RFC 3339, and the same with a blank for the `T`, an offset of two
/// digits (`2026-05-05 10:00:00+00`), or more than three digits of a second.
std::optional<QDateTime> momentFromText(const QString& text);

/// Where "now" comes from, so that tests can choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< in UTC
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace rfi::core
