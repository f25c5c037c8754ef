#pragma once

#include "models/core/result.h"
#include "models/store/key.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rfi::store {

/// Where something sealed stands. It can be opened there and nowhere else.
struct Place
{
    QString table;
    QString row;
    qint64 version = 0;
    QStringList clear{}; ///< what stands beside it unsealed, and must not be changed either
};

/// Seals records of one store: XChaCha20-Poly1305, with the store and the place as associated data. Sealed are one
/// byte for the format, 4 for the key's id, 24 of a random nonce, and the text with its tag.
class Seal
{
public:
    /// The first key seals, each of them opens. There has to be one.
    Seal(QString storeId, QList<Key> keys);

    QByteArray seal(const QByteArray& plain, const Place& place) const;
    /// RecordUnreadable, the subject being table and row.
    core::Result<QByteArray> open(const QByteArray& sealed, const Place& place) const;

    /// The id of the key that something was sealed with, read off its first five bytes.
    static std::optional<quint32> keyIdOf(QByteArrayView sealed);
    /// Whether it was sealed by the key that seals now.
    bool isCurrent(QByteArrayView sealed) const { return keyIdOf(sealed) == sealingKey().id(); }

    const QString& storeId() const { return m_storeId; }
    const Key& sealingKey() const { return m_keys.first(); }
    /// The key that something was sealed with, by the id that stands beside it.
    std::optional<Key> keyWithId(quint32 id) const;

private:
    QByteArray boundTo(const Place& place) const;

    QString m_storeId;
    QList<Key> m_keys;
};

} // namespace rfi::store
