#pragma once

#include <QHash>
#include <QRegularExpression>

namespace rfi::schema {

/// Compiles a pattern of JSON Schema: unanchored, `$` only at the very end, \d and \w of ASCII, and with a limit
/// so that a pattern that tries all ways of a long text ends soon (the match is then not valid).
QRegularExpression compilePattern(const QString& pattern);

enum class PatternVerdict { Fits, Misfits, Undecided };

/// Compiles every pattern once.
class Patterns
{
public:
    PatternVerdict test(const QString& pattern, const QString& text);

private:
    QHash<QString, QRegularExpression> m_compiled;
};

} // namespace rfi::schema
