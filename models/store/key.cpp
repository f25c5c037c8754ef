#include "models/store/key.h"

#include "models/store/sodium.h"

#include <QtEndian>

#include <array>
#include <new>

namespace rfi::store {

/// libsodium's own pages: locked, left out of dumps, with a guard page behind them.
class Key::Pages
{
public:
    Pages() : m_bytes(allocate()) {}
    ~Pages() { sodium_free(m_bytes); } // wipes them first
    Q_DISABLE_COPY_MOVE(Pages)

    unsigned char* bytes() { return m_bytes; }
    QByteArrayView view() const { return {m_bytes, Size}; }

private:
    static unsigned char* allocate()
    {
        startSodium();
        void* pages = sodium_malloc(Size);
        if (!pages)
            throw std::bad_alloc();
        return static_cast<unsigned char*>(pages);
    }

    unsigned char* m_bytes;
};

namespace {

quint32 idOf(QByteArrayView key)
{
    static constexpr QByteArrayView purpose = "rfi-desk/store-key-id";
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(purpose), unsignedSize(purpose), unsignedData(key),
                       static_cast<std::size_t>(key.size()));
    return qFromBigEndian<quint32>(hash.data());
}

} // namespace

Key::Key(std::shared_ptr<const Pages> pages) : m_pages(std::move(pages)), m_id(idOf(m_pages->view())) {}

Key Key::random()
{
    auto pages = std::make_shared<Pages>();
    randombytes_buf(pages->bytes(), Size);
    return Key(std::move(pages));
}

core::Result<Key> Key::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != Size)
        return core::Error{.code = core::ErrorCode::StoreKeyWrong};
    auto pages = std::make_shared<Pages>();
    std::copy(bytes.begin(), bytes.end(), pages->bytes());
    return Key(std::move(pages));
}

QByteArrayView Key::view() const { return m_pages->view(); }

} // namespace rfi::store
