#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace rfi::core {

/// The exact value of a JSON number, compared digit by digit: 2^53+1 and 1e400 are kept, 1.0 equals 1.
class JsonNumber
{
public:
    explicit JsonNumber(const QString& text);

    bool isInteger() const { return m_exponent >= 0; }
    std::optional<qint64> toInteger() const;
    /// The same text for equal numbers only: 1, 1.0 and 10e-1 are "1e0".
    QString normalText() const;

    friend bool operator==(const JsonNumber&, const JsonNumber&) = default;
    friend std::strong_ordering operator<=>(const JsonNumber& left, const JsonNumber& right);

private:
    /// Magnitude is 0.d1d2d3... times ten to this power; meaningless for zero.
    qint64 scale() const { return m_digits.size() + m_exponent; }

    bool m_isNegative = false;
    QString m_digits;      ///< without leading or trailing zeros; empty for zero
    qint64 m_exponent = 0; ///< value = digits times ten to this power
};

} // namespace rfi::core
