#include "models/core/moments.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace rfi::core {

namespace {

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// "Z", "+hh", "+hhmm" or "+hh:mm" in seconds; nothing for an hour or minute that does not exist.
std::optional<int> offsetSeconds(const QString& zone)
{
    if (zone.compare(u'Z', Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.last(2).toInt() : 0;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

std::optional<QDate> dateFromIso(const QString& text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return std::nullopt;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text.at(at)))
            return std::nullopt;
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt());
    return date.isValid() && date.year() >= 1 ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> momentFromText(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,12}))?)"
                       R"(([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)\z)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = dateFromIso(match.captured(1));
    const auto offset = offsetSeconds(match.captured(6));
    const int second = match.captured(4).toInt();
    const int milliseconds = match.captured(5).leftJustified(3, u'0').first(3).toInt();
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), std::min(second, 59), milliseconds);
    if (!date || !offset || !time.isValid() || second > 60)
        return std::nullopt;
    const QDateTime moment = QDateTime(*date, time, QTimeZone::utc()).addSecs(-*offset).toUTC();
    // A leap second, the last of a day, counts as the one before it: no rule here is that fine.
    const bool isLastSecond = moment.time().hour() == 23 && moment.time().minute() == 59;
    return second < 60 || isLastSecond ? std::optional(moment) : std::nullopt;
}

} // namespace rfi::core
