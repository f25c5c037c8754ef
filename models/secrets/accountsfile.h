#pragma once

#include "models/core/strictreader.h"
#include "models/secrets/account.h"

#include <QByteArray>
#include <QList>

namespace rfi::secrets {

/// The content of `accounts.json`, format `rfi-desk/accounts@1`. Reading refuses whatever writing does not make.
/// Errors carry pointer and position; FormatUnknown means a file of another kind or version.
core::Result<QList<Account>> readAccounts(const QByteArray& text);
QByteArray writeAccounts(const QList<Account>& accounts);

/// One account as it stands in such a list; ids are of one computer and stay there.
enum class AccountIds { With, Without };
Account readAccount(core::StrictReader& reader, const core::Json& json, const core::Pointer& at, AccountIds ids);
core::Json accountJson(const Account& account, AccountIds ids);

} // namespace rfi::secrets
