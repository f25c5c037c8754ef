#pragma once

#include "models/core/result.h"
#include "models/secrets/account.h"

#include <QByteArray>
#include <QList>

namespace rfi::secrets {

/// The content of `accounts.json`, format `rfi-desk/accounts@1`. Reading refuses whatever writing does not make.
/// Errors carry pointer and position; FormatUnknown means a file of another kind or version.
core::Result<QList<Account>> readAccounts(const QByteArray& text);
QByteArray writeAccounts(const QList<Account>& accounts);

} // namespace rfi::secrets
