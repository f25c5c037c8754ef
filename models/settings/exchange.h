#pragma once

#include "models/core/result.h"
#include "models/secrets/account.h"
#include "models/settings/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>

namespace rfi::settings {

/// What a settings file carries from one computer to another. No secret is part of it: accounts come without their
/// credentials, the proxy without its sign-in.
struct Exchange
{
    QMap<Id, Value> values;
    QList<QSslCertificate> authorities;
    QList<secrets::Account> accounts; ///< without ids, which are of one computer

    friend bool operator==(const Exchange&, const Exchange&) = default;
};

/// Every value as it is in force here.
Exchange exchangeOf(const Settings& settings, const QList<QSslCertificate>& authorities,
                    const QList<secrets::Account>& accounts);

/// The content of a file in the format `rfi-desk/settings@1`. Reading refuses whatever writing does not make; only what
/// the file does not name stays as it is. Errors carry pointer and position.
QByteArray writeExchange(const Exchange& exchange);
core::Result<Exchange> readExchange(const QByteArray& text, const QDateTime& now);

/// What an import would do here.
struct ImportPlan
{
    QList<Id> changes;
    QList<Id> pinned; ///< would change, but an organisation decided
    QList<QSslCertificate> authorities;
    QList<secrets::Account> accounts;

    bool isEmpty() const { return changes.isEmpty() && authorities.isEmpty() && accounts.isEmpty(); }
};
/// Accounts are the same when all but their ids are.
ImportPlan planOf(const Exchange& exchange, const Settings& settings, const QList<QSslCertificate>& authorities,
                  const QList<secrets::Account>& accounts);

} // namespace rfi::settings
