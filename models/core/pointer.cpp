#include "models/core/pointer.h"

namespace rfi::core {

namespace {

bool unescape(QString& token)
{
    for (qsizetype at = token.indexOf(u'~'); at >= 0; at = token.indexOf(u'~', at + 1)) {
        const QChar next = at + 1 < token.size() ? token.at(at + 1) : QChar();
        if (next != u'0' && next != u'1')
            return false;
        token.replace(at, 2, next == u'0' ? u'~' : u'/');
    }
    return true;
}

} // namespace

Pointer Pointer::fromText(const QString& text)
{
    Pointer pointer;
    if (text.isEmpty())
        return pointer;
    pointer.m_isValid = text.startsWith(u'/');
    if (!pointer.m_isValid)
        return pointer;
    pointer.m_tokens = text.mid(1).split(u'/');
    for (QString& token : pointer.m_tokens)
        pointer.m_isValid = unescape(token) && pointer.m_isValid;
    return pointer;
}

QString Pointer::text() const
{
    QString text;
    for (QString token : m_tokens)
        text += u'/' + token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return text;
}

Pointer Pointer::parent() const { return Pointer(m_tokens.isEmpty() ? m_tokens : m_tokens.first(m_tokens.size() - 1)); }

Pointer Pointer::child(const QString& token) const { return Pointer(m_tokens + QStringList{token}); }

Pointer Pointer::joined(const Pointer& tail) const { return Pointer(m_tokens + tail.m_tokens); }

bool Pointer::startsWith(const Pointer& head) const
{
    return m_tokens.size() >= head.m_tokens.size() && m_tokens.first(head.m_tokens.size()) == head.m_tokens;
}

} // namespace rfi::core
