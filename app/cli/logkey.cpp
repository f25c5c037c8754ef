#include "app/cli/logkey.h"

#include "app/cli/credentialsinput.h"
#include "models/secrets/keychainstore.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vault.h"

#include <QEventLoop>

#include <optional>

namespace rfi::cli {

using core::ErrorCode;
using core::Result;
using core::Secret;
using vault::OpenVault;
using vault::Vault;

namespace {

/// Waits for the one callback of a vault; its calls end within the time limits of keychain and key derivation.
template <typename Ask>
Result<OpenVault> opened(Ask ask)
{
    QEventLoop loop;
    std::optional<Result<OpenVault>> answer;
    ask(&loop, [&](const Result<OpenVault>& opened) {
        answer = opened;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

template <typename Ask>
Result<Secret> logKeyOf(Ask ask)
{
    const Result<OpenVault> vault = opened(ask);
    return vault ? Result<Secret>(vault->keys().log) : vault.error();
}

} // namespace

Result<OpenVault> vaultFromKeychain(const QString& folder)
{
    const Vault vault(folder);
    const Result<Vault::Kind> kind = vault.kind();
    if (!kind)
        return kind.error();
    if (*kind != Vault::Kind::Keychain)
        return core::Error{.code = ErrorCode::LogKeyMissing};
    const auto keychain = std::make_shared<secrets::KeychainStore>();
    return opened([&](QObject* context, const Vault::Callback& callback) { vault.open(keychain, context, callback); });
}

Result<Secret> logKeyFromKeychain(const QString& folder)
{
    const Result<OpenVault> vault = vaultFromKeychain(folder);
    return vault ? Result<Secret>(vault->keys().log) : vault.error();
}

Result<Secret> logKeyFromInput(const QString& folder)
{
    const Vault vault(folder);
    const Result<Vault::Kind> kind = vault.kind();
    if (!kind)
        return kind.error();
    // In the form in which the window takes it.
    const QString text = QString::fromUtf8(readSecretLine().view()).normalized(QString::NormalizationForm_C);
    const Secret given = Secret::fromText(text);
    const bool isRecoveryKey = vault::recoveryKey(text).isOk();
    if (*kind == Vault::Kind::Keychain || isRecoveryKey) {
        return logKeyOf([&](QObject* context, const Vault::Callback& callback) {
            vault.recover(text, nullptr, context, callback);
        });
    }
    return logKeyOf([&](QObject* context, const Vault::Callback& callback) { vault.open(given, context, callback); });
}

} // namespace rfi::cli
