#include "models/schema/patterns.h"

#include "models/schema/ecmapattern.h"

namespace rfi::schema {

QRegularExpression compilePattern(const QString& pattern)
{
    const auto translated = pcreFromEcma(pattern);
    // An open bracket is the shortest expression that is not valid.
    return QRegularExpression(translated ? QStringLiteral("(*LIMIT_MATCH=5000000)") + *translated
                                         : QStringLiteral("("));
}

PatternVerdict Patterns::test(const QString& pattern, const QString& text)
{
    auto compiled = m_compiled.find(pattern);
    if (compiled == m_compiled.end())
        compiled = m_compiled.insert(pattern, compilePattern(pattern));
    if (!compiled->isValid())
        return PatternVerdict::Undecided;
    const QRegularExpressionMatch match = compiled->match(text);
    if (!match.isValid())
        return PatternVerdict::Undecided;
    return match.hasMatch() ? PatternVerdict::Fits : PatternVerdict::Misfits;
}

} // namespace rfi::schema
