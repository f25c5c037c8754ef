#pragma once

#include "models/secrets/secretkey.h"

#include <QMap>
#include <QString>

namespace rfi::secrets {

/// A provider, an environment and what the user calls it. The credentials are in the keychain, never here.
struct Account
{
    QString id; ///< UUID without braces
    QString name;
    QString provider;
    QString environment;
    QString baseUrl; ///< empty: the description's
    QMap<QString, QString> settings;

    SecretKey key(const QString& secretKind) const { return {environment, provider, id, secretKind}; }
    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace rfi::secrets
