#pragma once

#include "models/secrets/account.h"
#include "models/secrets/tokenstore.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace rfi::secrets {

/// The list of accounts, kept in `accounts.json` of the data folder. Each change is on disk before it is told;
/// what could not be written did not happen.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(const QString& folder, QObject* parent = nullptr);

    /// A missing file is an empty list. A damaged file is moved aside (see damagedCopy) and the list starts empty.
    /// A file that cannot be read at all, or of another format, stays where it is and every change is refused with
    /// the same error until `load` succeeds. Errors have the path as subject.
    core::Outcome load();
    /// Where the last `load` put a damaged file; empty when there was none.
    QString damagedCopy() const { return m_damagedCopy; }

    const QList<Account>& accounts() const { return m_accounts; }
    std::optional<Account> find(const QString& id) const;

    /// Gives the account an id; the one passed in is ignored.
    core::Result<Account> add(Account account);
    /// This and the next ones tell AccountUnknown when there is no such account.
    core::Outcome rename(const QString& id, const QString& name);
    /// Everything but id, provider and environment, which name the keychain entries.
    core::Outcome change(const Account& account);
    /// First the secrets, then the account. When the keychain refuses, the account stays and the error is told.
    /// Goes on to the end when `context` dies, without the callback.
    void remove(const QString& id, std::shared_ptr<TokenStore> store, QObject* context, DoneCallback callback);
    /// The account alone: for a user who accepts that its secrets stay in a keychain out of reach.
    core::Outcome forget(const QString& id);

Q_SIGNALS:
    void added(const rfi::secrets::Account& account);
    void changed(const rfi::secrets::Account& account);
    void removed(const QString& id);

private:
    core::Outcome save(const QList<Account>& accounts);
    core::Outcome refuse(core::Error error);
    bool moveAside();
    qsizetype indexOf(const QString& id) const;

    QString m_path;
    QString m_damagedCopy;
    QList<Account> m_accounts;
    std::optional<core::Error> m_blocked;
};

} // namespace rfi::secrets
