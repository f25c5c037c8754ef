#include "models/secrets/credentialstore.h"

#include "models/secrets/credentialentry.h"
#include "models/secrets/delivery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

using Store = std::shared_ptr<TokenStore>;
/// One call to the store, which calls back when it is through.
using Step = std::function<void(const DoneCallback&)>;

SecretKey mainKey(const Account& account) { return account.key(kind::Credentials); }

SecretKey fieldKey(const Account& account, const QString& field)
{
    return account.key(kind::Credentials + u'.' + field);
}

/// Stops at the first failure.
void runInOrder(QList<Step> steps, const DoneCallback& done)
{
    if (steps.isEmpty())
        return done(core::success());
    const Step step = steps.takeFirst();
    step([steps = std::move(steps), done](const Outcome& outcome) {
        if (outcome)
            runInOrder(steps, done);
        else
            done(outcome);
    });
}

/// The callback keeps the store alive, also that of the last step.
Step writing(const Store& store, const SecretKey& key, const Secret& secret, QObject* context)
{
    return [=](const DoneCallback& done) {
        store->write(key, secret, context, [store, done](const Outcome& outcome) { done(outcome); });
    };
}

/// Removing what is not there is fine.
Step removing(const Store& store, const SecretKey& key, QObject* context)
{
    return [=](const DoneCallback& done) {
        store->remove(key, context, [store, done](const Outcome& outcome) {
            const bool isGone = outcome.isOk() || outcome.error().code == ErrorCode::KeychainNotFound;
            done(isGone ? core::success() : outcome);
        });
    };
}

Error rejected(const SecretKey& key) { return {.code = ErrorCode::KeychainValueRejected, .subject = key.text()}; }

/// The names of the fields that have entries of their own; none when there is nothing or nothing readable.
void listEntries(const Store& store, const Account& account, QObject* context,
                 std::function<void(const Result<QStringList>&)> callback)
{
    store->read(mainKey(account), context, [callback = std::move(callback)](const Result<Secret>& secret) {
        if (secret) {
            const auto entry = CredentialEntry::fromSecret(*secret);
            return callback(entry ? entry->entries : QStringList());
        }
        const ErrorCode code = secret.error().code;
        if (code == ErrorCode::KeychainNotFound || code == ErrorCode::KeychainValueRejected)
            callback(QStringList());
        else
            callback(secret.error());
    });
}

void readFields(const Store& store, const Account& account, CredentialEntry entry, QObject* context,
                const CredentialStore::Callback& callback)
{
    if (entry.entries.isEmpty())
        return callback(entry.values);
    const QString field = entry.entries.takeFirst();
    store->read(fieldKey(account, field), context, [=](const Result<Secret>& secret) {
        if (!secret)
            return callback(secret.error());
        CredentialEntry rest = entry;
        rest.values.insert(field, *secret);
        readFields(store, account, rest, context, callback);
    });
}

} // namespace

CredentialStore::CredentialStore(std::shared_ptr<TokenStore> store) : m_store(std::move(store)) {}

void CredentialStore::read(const Account& account, QObject* context, Callback callback) const
{
    m_store->read(mainKey(account), context,
                  [store = m_store, account, context, callback = std::move(callback)](const Result<Secret>& secret) {
                      if (!secret)
                          return callback(secret.error());
                      const auto entry = CredentialEntry::fromSecret(*secret);
                      if (!entry)
                          return callback(rejected(mainKey(account)));
                      readFields(store, account, *entry, context, callback);
                  });
}

void CredentialStore::write(const Account& account, const Credentials& credentials, QObject* context,
                            DoneCallback callback) const
{
    const auto entry = CredentialEntry::forCredentials(credentials);
    const bool isTooLong = std::any_of(credentials.cbegin(), credentials.cend(), [](const Secret& secret) {
        return secret.view().size() > TokenStore::MaximumSize;
    });
    if (credentials.isEmpty())
        return deliver(context, std::move(callback), Outcome(Error{.code = ErrorCode::CredentialsMissing}));
    if (!entry || isTooLong)
        return deliver(context, std::move(callback), Outcome(rejected(mainKey(account))));
    const auto replace = [=, store = m_store, callback = std::move(callback)](const Result<QStringList>& old) {
        if (!old)
            return callback(old.error());
        QList<Step> steps;
        for (const QString& field : *old) {
            if (!entry->entries.contains(field))
                steps << removing(store, fieldKey(account, field), context);
        }
        steps << writing(store, mainKey(account), entry->toSecret(), context);
        for (const QString& field : entry->entries)
            steps << writing(store, fieldKey(account, field), credentials.value(field), context);
        runInOrder(steps, callback);
    };
    listEntries(m_store, account, context, replace);
}

void CredentialStore::remove(const Account& account, QObject* context, DoneCallback callback) const
{
    const auto removeAll = [=, store = m_store, callback = std::move(callback)](const Result<QStringList>& entries) {
        if (!entries)
            return callback(entries.error());
        QList<Step> steps;
        for (const QString& field : *entries)
            steps << removing(store, fieldKey(account, field), context);
        steps << removing(store, mainKey(account), context);
        steps << removing(store, account.key(kind::Tokens), context);
        runInOrder(steps, callback);
    };
    listEntries(m_store, account, context, removeAll);
}

} // namespace rfi::secrets
