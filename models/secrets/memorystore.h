#pragma once

#include "models/secrets/tokenstore.h"

#include <QHash>

namespace rfi::secrets {

/// Keeps secrets until the program ends: for a computer without a keychain, after the user was told, and for tests.
class MemoryStore : public TokenStore
{
public:
    StoreKind kind() const override { return StoreKind::SessionOnly; }
    void read(const SecretKey& key, QObject* context, ReadCallback callback) override;
    void write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback) override;
    void remove(const SecretKey& key, QObject* context, DoneCallback callback) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace rfi::secrets
