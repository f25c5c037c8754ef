#pragma once

#include <QHash>
#include <QRegularExpression>

namespace rfi::schema {

/// Compiles a pattern of JSON Schema (ECMA 262, unanchored) for PCRE, with a limit so that a pattern that tries
/// all ways through a long text ends soon (the match is then not valid). What means something else in PCRE than
/// in ECMA 262, or nothing there, gives an expression that is not valid.
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
