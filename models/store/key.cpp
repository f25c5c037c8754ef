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

quint32 Key::id() const
{
    static constexpr QByteArrayView purpose = "rfi-desk/store-key-id";
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(purpose), unsignedSize(purpose), unsignedData(view()),
                       static_cast<std::size_t>(Size));
    return qFromBigEndian<quint32>(hash.data());
}

} // namespace rfi::store
