#pragma once

#include <QByteArrayView>

#include <sodium.h>

namespace rfi::store {

/// To be called before any other function of libsodium.
inline void startSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot start");
}

/// libsodium counts in unsigned bytes.
inline const unsigned char* unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
/// Would be taken for a text that ends with a zero.
const unsigned char* unsignedData(const char* bytes) = delete;
inline unsigned char* unsignedData(char* bytes) { return reinterpret_cast<unsigned char*>(bytes); }
inline unsigned long long unsignedSize(QByteArrayView bytes) { return static_cast<unsigned long long>(bytes.size()); }

} // namespace rfi::store
