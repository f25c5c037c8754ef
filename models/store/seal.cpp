#include "models/store/seal.h"

#include "models/store/sodium.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace rfi::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char Format = 1;
constexpr qsizetype NonceAt = 1 + sizeof(quint32);
constexpr qsizetype TextAt = NonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Key::Size);

} // namespace

Seal::Seal(QString storeId, QList<Key> keys) : m_storeId(std::move(storeId)), m_keys(std::move(keys))
{
    Q_ASSERT(!m_keys.isEmpty());
    startSodium();
}

QByteArray Seal::seal(const QByteArray& plain, const Place& place) const
{
    QByteArray sealed(TextAt + plain.size() + TagSize, Qt::Uninitialized);
    sealed[0] = Format;
    qToBigEndian(sealingKey().id(), sealed.data() + 1);
    randombytes_buf(sealed.data() + NonceAt, static_cast<std::size_t>(TextAt - NonceAt));
    const QByteArray bound = boundTo(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedData(sealed.data() + TextAt), nullptr, unsignedData(plain),
                                               unsignedSize(plain), unsignedData(bound), unsignedSize(bound), nullptr,
                                               unsignedData(QByteArrayView(sealed).sliced(NonceAt)),
                                               unsignedData(sealingKey().view()));
    return sealed;
}

core::Result<QByteArray> Seal::open(const QByteArray& sealed, const Place& place) const
{
    const core::Error unreadable{.code = core::ErrorCode::RecordUnreadable,
                                 .subject = u"%1 %2"_s.arg(place.table, place.row)};
    if (sealed.size() < TextAt + TagSize || sealed.front() != Format)
        return unreadable;
    const std::optional<Key> key = keyWithId(qFromBigEndian<quint32>(sealed.constData() + 1));
    if (!key)
        return unreadable;
    const QByteArrayView text = QByteArrayView(sealed).sliced(TextAt);
    const QByteArray bound = boundTo(place);
    QByteArray plain(text.size() - TagSize, Qt::Uninitialized);
    const int fault = crypto_aead_xchacha20poly1305_ietf_decrypt(
        unsignedData(plain.data()), nullptr, nullptr, unsignedData(text), unsignedSize(text), unsignedData(bound),
        unsignedSize(bound), unsignedData(QByteArrayView(sealed).sliced(NonceAt)), unsignedData(key->view()));
    if (fault != 0)
        return unreadable;
    return plain;
}

std::optional<quint32> Seal::keyIdOf(QByteArrayView sealed)
{
    if (sealed.size() < NonceAt || sealed.front() != Format)
        return std::nullopt;
    return qFromBigEndian<quint32>(sealed.data() + 1);
}

std::optional<Key> Seal::keyWithId(quint32 id) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [id](const Key& key) { return key.id() == id; });
    return found == m_keys.end() ? std::nullopt : std::optional(*found);
}

/// Each part with its length before it, so that no two places give the same bytes.
QByteArray Seal::boundTo(const Place& place) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint8(Format) << m_storeId << place.table << place.row << place.version << place.clear;
    return bytes;
}

} // namespace rfi::store
