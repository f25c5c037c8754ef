#include "models/mail/htmltext.h"

#include <QHash>
#include <QSet>

namespace rfi::mail {

using namespace Qt::StringLiterals;

namespace {

QString entity(const QString& name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},  {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s}, {u"bull"_s, u"•"_s},
        {u"rsquo"_s, u"’"_s}, {u"lsquo"_s, u"‘"_s}, {u"rdquo"_s, u"”"_s}, {u"ldquo"_s, u"“"_s},  {u"euro"_s, u"€"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name);
    const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const uint point = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isLetter = isNumber && point >= 0x20 && point <= QChar::LastValidCodePoint && !QChar::isSurrogate(point);
    const auto letter = static_cast<char32_t>(point);
    return isLetter ? QString::fromUcs4(&letter, 1) : QString();
}

/// Reads from left to right and never looks back, so that no text costs more than its length.
class Reducer
{
public:
    explicit Reducer(const QString& html) : m_html(html) {}

    QString text()
    {
        while (m_next < m_html.size()) {
            const QChar letter = m_html.at(m_next);
            if (letter == u'<' && opensTag())
                readTag();
            else if (letter == u'&')
                readEntity();
            else {
                add(letter);
                ++m_next;
            }
        }
        return m_text.trimmed();
    }

private:
    bool opensTag() const
    {
        const QChar after = m_next + 1 < m_html.size() ? m_html.at(m_next + 1) : QChar();
        return after.isLetter() || after == u'/' || after == u'!' || after == u'?';
    }

    void readTag()
    {
        if (QStringView(m_html).sliced(m_next).startsWith(u"<!--"))
            return skipTo(u"-->"_s);
        const qsizetype start = m_next + 1;
        skipTag();
        QString name;
        for (qsizetype at = start; at < m_next; ++at) {
            const QChar letter = m_html.at(at).toLower();
            if (!letter.isLetterOrNumber() && !(letter == u'/' && name.isEmpty()))
                break;
            name += letter;
        }
        if (name == u"script" || name == u"style" || name == u"title")
            return skipTo(u"</"_s + name);
        static const QSet<QString> ends{u"p"_s,  u"div"_s, u"tr"_s, u"table"_s,      u"ul"_s, u"ol"_s, u"h1"_s,
                                        u"h2"_s, u"h3"_s,  u"h4"_s, u"blockquote"_s, u"br"_s, u"hr"_s};
        const bool isEnd = name.startsWith(u'/');
        const QString element = isEnd ? name.sliced(1) : name;
        if (ends.contains(element))
            endLine();
        else if (name == u"li") {
            endLine();
            m_text += u"• "_s;
        } else if (element == u"td" || element == u"th")
            add(u' ');
    }

    /// A '>' inside of quotes belongs to an attribute.
    void skipTag()
    {
        QChar quote;
        for (; m_next < m_html.size(); ++m_next) {
            const QChar letter = m_html.at(m_next);
            if (!quote.isNull()) {
                if (letter == quote)
                    quote = QChar();
            } else if (letter == u'"' || letter == u'\'')
                quote = letter;
            else if (letter == u'>') {
                ++m_next;
                return;
            }
        }
    }

    void skipTo(const QString& mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_next, Qt::CaseInsensitive);
        if (found < 0) {
            m_next = m_html.size();
            return;
        }
        m_next = found;
        if (mark.startsWith(u'<'))
            skipTag();
        else
            m_next += mark.size();
    }

    void readEntity()
    {
        constexpr qsizetype longest = 12;
        const QStringView ahead = QStringView(m_html).sliced(m_next).first(qMin(longest, m_html.size() - m_next));
        const qsizetype end = ahead.indexOf(u';');
        const QString meant = end > 1 ? entity(ahead.sliced(1, end - 1).toString()) : QString();
        if (meant.isEmpty()) {
            add(m_html.at(m_next++));
            return;
        }
        for (const QChar letter : meant)
            add(letter);
        m_next += end + 1;
    }

    void add(QChar letter)
    {
        if (!letter.isSpace())
            m_text += letter;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void endLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"))
            m_text += u'\n';
    }

    const QString& m_html;
    qsizetype m_next = 0;
    QString m_text;
};

} // namespace

QString textOfHtml(const QString& html) { return Reducer(html).text(); }

} // namespace rfi::mail
