#include "models/core/jsonnumber.h"

#include <algorithm>

namespace rfi::core {

namespace {
/// Beyond this the exact size no longer matters to anybody, and sums of exponents stay far from overflow.
constexpr qint64 exponentLimit = 1'000'000'000;
} // namespace

JsonNumber::JsonNumber(const QString& text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    QString mantissa = e < 0 ? text : text.first(e);
    if (e >= 0) {
        bool fits = false;
        const QString power = text.mid(e + 1);
        m_exponent = power.toLongLong(&fits);
        if (!fits)
            m_exponent = power.startsWith(u'-') ? -exponentLimit : exponentLimit;
        m_exponent = std::clamp(m_exponent, -exponentLimit, exponentLimit);
    }
    m_isNegative = mantissa.startsWith(u'-');
    if (m_isNegative)
        mantissa.remove(0, 1);
    const qsizetype point = mantissa.indexOf(u'.');
    if (point >= 0) {
        m_exponent -= mantissa.size() - point - 1;
        mantissa.remove(point, 1);
    }
    qsizetype first = 0;
    while (first < mantissa.size() && mantissa.at(first) == u'0')
        ++first;
    qsizetype last = mantissa.size();
    while (last > first && mantissa.at(last - 1) == u'0')
        --last;
    m_exponent += mantissa.size() - last;
    m_digits = mantissa.sliced(first, last - first);
    if (m_digits.isEmpty()) {
        m_isNegative = false;
        m_exponent = 0;
    }
}

std::optional<qint64> JsonNumber::toInteger() const
{
    if (!isInteger() || scale() > 19)
        return std::nullopt;
    bool fits = false;
    const QString magnitude = m_digits.isEmpty() ? QStringLiteral("0") : m_digits + QString(m_exponent, u'0');
    const qint64 value = (m_isNegative ? u'-' + magnitude : magnitude).toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

QString JsonNumber::normalText() const
{
    return (m_isNegative ? QStringLiteral("-") : QString()) + m_digits + u'e' + QString::number(m_exponent);
}

std::strong_ordering operator<=>(const JsonNumber& left, const JsonNumber& right)
{
    const auto sign = [](const JsonNumber& number) {
        return number.m_digits.isEmpty() ? 0 : number.m_isNegative ? -1 : 1;
    };
    if (sign(left) != sign(right))
        return sign(left) <=> sign(right);
    auto magnitude = left.scale() <=> right.scale();
    if (sign(left) == 0)
        return std::strong_ordering::equal;
    if (magnitude == 0)
        magnitude = left.m_digits.compare(right.m_digits) <=> 0;
    return sign(left) > 0 ? magnitude : 0 <=> magnitude;
}

} // namespace rfi::core
