#pragma once

#include <QString>

namespace rfi::secrets {

/// Which secret of which account. `account` is the account's id, never its name, so two accounts of the same
/// name have entries of their own.
struct SecretKey
{
    QString environment;
    QString provider;
    QString account;
    QString kind;

    /// `rfi-desk/<environment>/<provider>/<account>/<kind>`, each part percent-encoded: the name of the entry
    /// in the keychain. Different keys never give the same text.
    QString text() const;
    friend bool operator==(const SecretKey&, const SecretKey&) = default;
};

/// The kinds that an account may have; removing the account removes these.
namespace kind {
inline constexpr QLatin1StringView Credentials{"credentials"};
inline constexpr QLatin1StringView Tokens{"tokens"};
} // namespace kind

} // namespace rfi::secrets
