#pragma once

#include "models/core/result.h"
#include "models/secrets/credentialstore.h"

#include <QStringList>

#include <optional>

namespace rfi::secrets {

/// The main entry of an account's credentials: the values themselves, or the names of those that have entries of
/// their own.
struct CredentialEntry
{
    Credentials values;
    QStringList entries;

    /// Everything in one entry if that is short enough, else only empty values and the names of the others.
    /// Nothing when a value is no UTF-8.
    static std::optional<CredentialEntry> forCredentials(const Credentials& credentials);
    static std::optional<CredentialEntry> fromSecret(const Secret& secret);
    Secret toSecret() const;
};

} // namespace rfi::secrets
