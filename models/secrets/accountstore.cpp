#include "models/secrets/accountstore.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/secrets/accountsfile.h"
#include "models/secrets/credentialstore.h"
#include "models/secrets/delivery.h"

#include <QFile>
#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

constexpr qint64 LargestFile = 8LL * 1024 * 1024;

Error unknown(const QString& id) { return {.code = ErrorCode::AccountUnknown, .subject = id}; }

} // namespace

AccountStore::AccountStore(const QString& folder, QObject* parent)
    : QObject(parent), m_path(folder + u"/accounts.json"_s)
{
}

Outcome AccountStore::load()
{
    m_accounts.clear();
    m_blocked.reset();
    m_damagedCopy.clear();
    core::removeLeftovers(m_path);
    const Result<QByteArray> text = core::readFile(m_path, LargestFile);
    if (!text && text.error().code == ErrorCode::FileMissing)
        return core::success();
    if (!text)
        return refuse(text.error());
    const Result<QList<Account>> accounts = readAccounts(*text);
    if (accounts) {
        m_accounts = *accounts;
        return core::success();
    }
    // Another format is somebody's whole file; only what is damaged is moved out of the way.
    if (accounts.error().code == ErrorCode::FormatUnknown || !moveAside())
        return refuse(accounts.error());
    Error error = accounts.error();
    error.subject = m_path;
    return error;
}

std::optional<Account> AccountStore::find(const QString& id) const
{
    const qsizetype index = indexOf(id);
    return index >= 0 ? std::optional(m_accounts[index]) : std::nullopt;
}

Result<Account> AccountStore::add(Account account)
{
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Outcome saved = save(m_accounts + QList{account}); !saved)
        return saved.error();
    Q_EMIT added(account);
    return account;
}

Outcome AccountStore::rename(const QString& id, const QString& name)
{
    auto account = find(id);
    if (!account)
        return unknown(id);
    account->name = name;
    return change(*account);
}

Outcome AccountStore::change(const Account& account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0)
        return unknown(account.id);
    QList<Account> accounts = m_accounts;
    Account& place = accounts[index];
    place.name = account.name;
    place.baseUrl = account.baseUrl;
    place.settings = account.settings;
    const Account saved = place;
    if (const Outcome outcome = save(accounts); !outcome)
        return outcome;
    Q_EMIT changed(saved);
    return core::success();
}

void AccountStore::remove(const QString& id, std::shared_ptr<TokenStore> store, QObject* context, DoneCallback callback)
{
    const auto account = find(id);
    if (!account)
        return deliver(context, std::move(callback), Outcome(unknown(id)));
    const auto finish = [this, id, context = QPointer(context), callback](const Outcome& outcome) {
        deliver(context, callback, outcome.isOk() ? forget(id) : outcome);
    };
    CredentialStore(std::move(store)).remove(*account, this, finish);
}

Outcome AccountStore::forget(const QString& id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return unknown(id);
    QList<Account> accounts = m_accounts;
    accounts.removeAt(index);
    if (const Outcome saved = save(accounts); !saved)
        return saved;
    Q_EMIT removed(id);
    return core::success();
}

Outcome AccountStore::save(const QList<Account>& accounts)
{
    if (m_blocked)
        return *m_blocked;
    const Outcome written = core::writeFileAtomically(m_path, writeAccounts(accounts));
    if (written)
        m_accounts = accounts;
    return written;
}

Outcome AccountStore::refuse(Error error)
{
    error.subject = m_path;
    m_blocked = error;
    return error;
}

bool AccountStore::moveAside()
{
    int number = 1;
    const auto name = [&] { return m_path + u".damaged-%1"_s.arg(number); };
    while (QFile::exists(name()))
        ++number;
    const bool isMoved = QFile::rename(m_path, name());
    if (isMoved)
        m_damagedCopy = name();
    return isMoved;
}

qsizetype AccountStore::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const Account& account) { return account.id == id; });
    return found != m_accounts.cend() ? std::distance(m_accounts.cbegin(), found) : -1;
}

} // namespace rfi::secrets
