#include "models/network/retryafter.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::network {
namespace {

constexpr std::chrono::seconds shortest{1};
constexpr std::chrono::seconds longest{15 * 60};

std::chrono::seconds bounded(qint64 seconds)
{
    return std::chrono::seconds(std::clamp<qint64>(seconds, shortest.count(), longest.count()));
}

/// Digits only, so that no sign, blank or exponent passes; too many of them still mean "very long".
std::optional<std::chrono::seconds> fromDigits(const QString& digits)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(u"[0-9]{1,18}"_s));
    if (!number.match(digits).hasMatch())
        return std::nullopt;
    return bounded(digits.toLongLong());
}

std::optional<std::chrono::seconds> fromWords(const QByteArray& text)
{
    static const QRegularExpression words(
        u"retry[ _-]?after[^0-9a-z-]{1,5}([0-9]{1,18})\\s*(ms|m(?:in(?:ute)?s?)?(?![a-z]))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = words.match(QString::fromUtf8(text.left(4096)));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    if (unit.isEmpty())
        return bounded(count);
    return unit == u"ms" ? bounded(count / 1000) : bounded(std::min<qint64>(count, longest.count()) * 60);
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray& text)
{
    const QString trimmed = QString::fromLatin1(text.left(64)).simplified();
    for (const QString& format : {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s}) {
        const QDateTime moment = QLocale::c().toDateTime(trimmed, format);
        if (moment.isValid())
            return QDateTime(moment.date(), moment.time(), Qt::UTC);
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray& headerValue, const QByteArray& bodyText,
                                               const QDateTime& now)
{
    if (const auto wait = fromDigits(QString::fromLatin1(headerValue).trimmed()))
        return wait;
    if (const auto moment = httpDate(headerValue))
        return bounded(now.secsTo(*moment));
    return fromWords(bodyText);
}

} // namespace rfi::network
