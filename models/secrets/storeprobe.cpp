#include "models/secrets/storeprobe.h"

#include "models/secrets/memorystore.h"

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;

namespace {

StoreChoice choiceFor(std::shared_ptr<KeychainStore> keychain, const Outcome& outcome)
{
    if (outcome.isOk())
        return {std::move(keychain), std::nullopt};
    Error reason = outcome.error();
    if (reason.code == ErrorCode::KeychainNotFound)
        reason.code = ErrorCode::KeychainLocked;
    return {std::make_shared<MemoryStore>(), std::move(reason)};
}

} // namespace

void probeKeychain(History history, QObject* context, std::function<void(const StoreChoice&)> callback,
                   std::chrono::milliseconds limit)
{
    const auto keychain = std::make_shared<KeychainStore>(limit);
    const auto decide = [keychain, callback = std::move(callback)](const Outcome& outcome) {
        callback(choiceFor(keychain, outcome));
    };
    keychain->checkSentinel(context, [history, context, keychain, decide](const Outcome& outcome) {
        const bool isNew =
            !outcome.isOk() && outcome.error().code == ErrorCode::KeychainNotFound && history == History::FirstUse;
        if (isNew)
            keychain->writeSentinel(context, decide);
        else
            decide(outcome);
    });
}

} // namespace rfi::secrets
