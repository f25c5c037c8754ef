#include "models/schema/patterns.h"

namespace rfi::schema {

namespace {

/// PCRE lets `$` match before a newline at the end as well, ECMA 262 does not.
QString withStrictEnd(const QString& pattern)
{
    QString strict;
    bool isEscaped = false;
    bool isInClass = false;
    for (const QChar letter : pattern) {
        if (letter == u'$' && !isEscaped && !isInClass) {
            strict += QStringLiteral("\\z");
            continue;
        }
        if (!isEscaped && (letter == u'[' || letter == u']'))
            isInClass = letter == u'[';
        isEscaped = letter == u'\\' && !isEscaped;
        strict += letter;
    }
    return strict;
}

} // namespace

QRegularExpression compilePattern(const QString& pattern)
{
    const QString limits = QStringLiteral("(*LIMIT_MATCH=500000)(*ANYCRLF)");
    return QRegularExpression(limits + withStrictEnd(pattern));
}

PatternVerdict Patterns::test(const QString& pattern, const QString& text)
{
    auto compiled = m_compiled.find(pattern);
    if (compiled == m_compiled.end())
        compiled = m_compiled.insert(pattern, compilePattern(pattern));
    const QRegularExpressionMatch match = compiled->match(text);
    if (!match.isValid())
        return PatternVerdict::Undecided;
    return match.hasMatch() ? PatternVerdict::Fits : PatternVerdict::Misfits;
}

} // namespace rfi::schema
