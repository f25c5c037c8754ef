#pragma once

#include "models/secrets/account.h"
#include "models/secrets/tokenstore.h"

#include <QMap>

#include <memory>

namespace rfi::secrets {

/// The credential fields of an account by the names that its provider's description gives them.
using Credentials = QMap<QString, Secret>;

/// Keeps the credentials of an account as one entry, or when they are too long for one, as an entry a field and one
/// that lists them; that one is written first and removed last, so nothing stays behind unlisted.
/// Values have to be UTF-8, each of at most TokenStore::MaximumSize (KeychainValueRejected). Cheap to make; pending
/// calls keep the store alive, and end as TokenStore promises.
class CredentialStore
{
public:
    using Callback = std::function<void(const core::Result<Credentials>&)>;

    explicit CredentialStore(std::shared_ptr<TokenStore> store);

    void read(const Account& account, QObject* context, Callback callback) const;
    void write(const Account& account, const Credentials& credentials, QObject* context, DoneCallback callback) const;
    /// Every secret of the account, tokens too. Success also when there was none.
    void remove(const Account& account, QObject* context, DoneCallback callback) const;

private:
    std::shared_ptr<TokenStore> m_store;
};

} // namespace rfi::secrets
