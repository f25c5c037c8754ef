#pragma once

#include <QString>
#include <QStringList>

namespace rfi::core {

/// A JSON Pointer (RFC 6901). The default one is the whole document.
class Pointer
{
public:
    Pointer() = default;
    explicit Pointer(QStringList tokens) : m_tokens(std::move(tokens)) {}
    /// Takes "" or a text that begins with '/'; `isValid` is false for anything else and for a bad '~'.
    static Pointer fromText(const QString& text);

    bool isValid() const { return m_isValid; }
    bool isRoot() const { return m_tokens.isEmpty(); }
    const QStringList& tokens() const { return m_tokens; }
    QString text() const;
    QString last() const { return m_tokens.isEmpty() ? QString() : m_tokens.constLast(); }

    Pointer parent() const;
    Pointer child(const QString& token) const;
    Pointer child(qsizetype index) const { return child(QString::number(index)); }
    Pointer joined(const Pointer& tail) const;
    bool startsWith(const Pointer& head) const;

    friend bool operator==(const Pointer&, const Pointer&) = default;

private:
    QStringList m_tokens;
    bool m_isValid = true;
};

} // namespace rfi::core
