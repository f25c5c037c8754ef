#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace rfi::core {

/// Bytes of a credential or token. Copies share one buffer, which is overwritten when the last of them goes.
/// Never logged, never compared in variable time where an attacker could measure.
class Secret
{
public:
    Secret();
    explicit Secret(const QByteArray& bytes);
    static Secret fromText(const QString& text) { return Secret(text.toUtf8()); }

    bool isEmpty() const;
    /// A view into the buffer, valid while a copy of this Secret lives; use `toBytes` only for the last step.
    QByteArrayView view() const;
    /// A plain copy; the caller passes it on and drops it.
    QByteArray toBytes() const { return view().toByteArray(); }

    friend bool operator==(const Secret& left, const Secret& right);

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace rfi::core
