#include "models/secrets/memorystore.h"

#include "models/secrets/delivery.h"

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

void MemoryStore::read(const SecretKey& key, QObject* context, ReadCallback callback)
{
    const auto found = m_secrets.constFind(key.text());
    deliver(context, std::move(callback),
            found != m_secrets.cend()
                ? Result<Secret>(*found)
                : Result<Secret>(Error{.code = ErrorCode::KeychainNotFound, .subject = key.text()}));
}

void MemoryStore::write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback)
{
    const qsizetype size = secret.view().size();
    if (size == 0 || size > MaximumSize) {
        deliver(context, std::move(callback),
                Outcome(Error{.code = ErrorCode::KeychainValueRejected, .subject = key.text()}));
        return;
    }
    m_secrets.insert(key.text(), secret);
    deliver(context, std::move(callback), core::success());
}

void MemoryStore::remove(const SecretKey& key, QObject* context, DoneCallback callback)
{
    deliver(context, std::move(callback),
            m_secrets.remove(key.text()) ? core::success()
                                         : Outcome(Error{.code = ErrorCode::KeychainNotFound, .subject = key.text()}));
}

} // namespace rfi::secrets
