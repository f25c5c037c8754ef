#include "models/schema/ecmapattern.h"

#include <QRegularExpression>

namespace rfi::schema {

namespace {

using namespace Qt::StringLiterals;

class Translation
{
public:
    explicit Translation(const QString& pattern) : m_pattern(pattern) {}

    std::optional<QString> run()
    {
        while (m_isSound && m_at < m_pattern.size()) {
            if (m_pattern.at(m_at) == u'\\')
                translateEscape();
            else if (m_isInClass)
                translateInClass();
            else
                translatePlain();
        }
        return m_isSound && !m_isInClass ? std::optional(m_out) : std::nullopt;
    }

private:
    bool startsWith(QStringView text, qsizetype offset = 0) const
    {
        return QStringView(m_pattern).sliced(m_at + offset).startsWith(text);
    }

    void emitInstead(qsizetype count, QStringView text)
    {
        m_out += text;
        m_at += count;
        m_wasQuantifier = false;
    }

    void keep() { emitInstead(1, QString(m_pattern.at(m_at))); }

    /// One token after the backslash; see the grammar of ECMA 262 with the flag u.
    void translateEscape()
    {
        static const QRegularExpression escapes(
            uR"(\\(?:(?<plain>[dDwWbBtnvfr0^$\\.*+?()\[\]{}|/-]|c[A-Za-z]|x[0-9A-Fa-f]{2}|[1-9][0-9]?)"
            uR"(|[pP]\{[A-Za-z0-9_=]+\}|k<[A-Za-z]\w*>)|(?<blank>[sS]))"
            uR"(|u(?<unit>[0-9A-Fa-f]{4})|u\{(?<point>[0-9A-Fa-f]{1,6})\}))"_s);
        const auto match = escapes.match(m_pattern, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        m_isSound = match.hasMatch();
        const QString number = match.captured(u"unit"_s) + match.captured(u"point"_s);
        if (match.hasCaptured(u"blank"_s))
            translateBlank(match.captured(u"blank"_s) == u'S');
        else if (!number.isEmpty())
            emitInstead(match.capturedLength(), u"\\x{"_s + number + u'}');
        else
            emitInstead(match.capturedLength(), match.captured());
    }

    void translateBlank(bool isNegated)
    {
        const QString blanks = uR"(\s\x{feff}\p{Z})"_s;
        m_isSound = m_isSound && !(isNegated && m_isInClass);
        emitInstead(2, m_isInClass ? blanks : (isNegated ? u"[^"_s : u"["_s) + blanks + u']');
    }

    void translateInClass()
    {
        const QChar letter = m_pattern.at(m_at);
        if (letter == u']')
            m_isInClass = false;
        if (letter == u'[')
            emitInstead(1, u"\\[");
        else
            keep();
    }

    void translatePlain()
    {
        const QChar letter = m_pattern.at(m_at);
        if (letter == u'[')
            openClass();
        else if (letter == u'(')
            openGroup();
        else if (letter == u'$')
            emitInstead(1, u"\\z");
        else if (letter == u'.')
            emitInstead(1, u"[^\\n\\r\\x{2028}\\x{2029}]");
        else if (letter == u'*' || letter == u'+' || letter == u'?' || letter == u'{')
            translateQuantifier();
        else if (letter == u']' || letter == u'}')
            m_isSound = false;
        else
            keep();
    }

    void openClass()
    {
        m_isInClass = true;
        m_isSound = !startsWith(u"[]") && !startsWith(u"[^]");
        if (startsWith(u"[^"))
            emitInstead(2, u"[^");
        else
            keep();
    }

    void openGroup()
    {
        static const QRegularExpression opening(uR"(\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?)"_s);
        const QString text = opening.match(m_pattern, m_at).captured();
        m_isSound = !startsWith(u"(*") && (!startsWith(u"(?") || text.size() > 1);
        emitInstead(text.size(), text);
    }

    void translateQuantifier()
    {
        static const QRegularExpression quantifier(uR"((?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??)"_s);
        const auto match = quantifier.match(m_pattern, m_at, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
        m_isSound = match.hasMatch() && !m_wasQuantifier;
        emitInstead(match.capturedLength(), match.captured());
        m_wasQuantifier = true;
    }

    const QString& m_pattern;
    QString m_out;
    qsizetype m_at = 0;
    bool m_isInClass = false;
    bool m_wasQuantifier = false;
    bool m_isSound = true;
};

} // namespace

std::optional<QString> pcreFromEcma(const QString& pattern) { return Translation(pattern).run(); }

} // namespace rfi::schema
