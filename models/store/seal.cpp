#include "models/store/seal.h"

#include "models/store/sodium.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace rfi::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char Format = 1;
constexpr qsizetype NonceAt = 1 + sizeof(quint32);
constexpr qsizetype TextAt = NonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Key::Size);

/// What most places take. Larger pieces of memory are much dearer.
constexpr qsizetype RoomForAPlace = 768;

/// Writes as QDataStream does, which is what stores are sealed with, at a fraction of its cost: a list of requests
/// binds hundreds of thousands of them.
class Binder
{
public:
    Binder() { bytes.reserve(RoomForAPlace); }

    template <typename Number>
    void addNumber(Number number)
    {
        std::array<char, sizeof(Number)> ordered{};
        qToBigEndian(number, ordered.data());
        bytes.append(ordered.data(), ordered.size());
    }

    void add(const QString& text)
    {
        constexpr quint32 null = 0xffffffff;
        const qsizetype size = text.size() * qsizetype(sizeof(char16_t));
        addNumber(text.isNull() ? null : static_cast<quint32>(size));
        const qsizetype at = bytes.size();
        bytes.resize(at + size);
        // Not utf16(), which makes an empty text of one that is null.
        qToBigEndian<quint16>(text.constData(), text.size(), bytes.data() + at);
    }

    QByteArray bytes;
};

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
    const auto unreadable = [&place] {
        return core::Error{.code = core::ErrorCode::RecordUnreadable, .subject = place.table + u' ' + place.row};
    };
    if (sealed.size() < TextAt + TagSize || sealed.front() != Format)
        return unreadable();
    const std::optional<Key> key = keyWithId(qFromBigEndian<quint32>(sealed.constData() + 1));
    if (!key)
        return unreadable();
    const QByteArrayView text = QByteArrayView(sealed).sliced(TextAt);
    const QByteArray bound = boundTo(place);
    QByteArray plain(text.size() - TagSize, Qt::Uninitialized);
    const int fault = crypto_aead_xchacha20poly1305_ietf_decrypt(
        unsignedData(plain.data()), nullptr, nullptr, unsignedData(text), unsignedSize(text), unsignedData(bound),
        unsignedSize(bound), unsignedData(QByteArrayView(sealed).sliced(NonceAt)), unsignedData(key->view()));
    if (fault != 0)
        return unreadable();
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
    Binder binder;
    binder.addNumber(qint8(Format));
    for (const QString& part : {m_storeId, place.table, place.row})
        binder.add(part);
    binder.addNumber(place.version);
    binder.addNumber(static_cast<quint32>(place.clear.size()));
    for (const QString& part : place.clear)
        binder.add(part);
    return binder.bytes;
}

} // namespace rfi::store
