#include "models/secrets/keychainstore.h"

#include "models/secrets/delivery.h"
#include "models/secrets/keychainqueue.h"

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Outcome;
using core::Result;

namespace {

QString sentinelKey() { return u"rfi-desk/sentinel"_s; }
Secret sentinel() { return Secret("rfi-desk"); }

Error errorFor(ErrorCode code, const QString& key) { return {.code = code, .subject = key}; }

KeychainQueue::Finish outcomeOnly(DoneCallback callback)
{
    return [callback = std::move(callback)](const Result<Secret>& result) {
        callback(result.isOk() ? core::success() : Outcome(result.error()));
    };
}

/// Goes on when the sentinel is there; else ends the call with `missing` or the error of reading.
void expectSentinel(KeychainQueue* queue, ErrorCode missing, std::function<void()> next)
{
    queue->readEntry(sentinelKey(), [queue, missing, next = std::move(next)](const Result<Secret>& found) {
        if (found.isOk() && *found == sentinel())
            next();
        else if (found.isOk() || found.error().code == ErrorCode::KeychainValueRejected)
            queue->finish(errorFor(ErrorCode::KeychainReadBackDiffers, sentinelKey()));
        else if (found.error().code == ErrorCode::KeychainNotFound)
            queue->finish(errorFor(missing, sentinelKey()));
        else
            queue->finish(found.error());
    });
}

void writeAndReadBack(KeychainQueue* queue, const QString& key, const Secret& secret)
{
    queue->writeEntry(key, secret, [queue, key, secret](const Result<Secret>& written) {
        if (!written)
            return queue->finish(written.error());
        queue->readEntry(key, [queue, key, secret](const Result<Secret>& found) {
            const bool isSame = found.isOk() && *found == secret;
            queue->finish(isSame ? found : errorFor(ErrorCode::KeychainReadBackDiffers, key));
        });
    });
}

/// A keychain calls it a success when there was nothing to delete and, some, when it deleted nothing.
void removeAndLookAgain(KeychainQueue* queue, const QString& key)
{
    queue->removeEntry(key, [queue, key](const Result<Secret>& removed) {
        if (!removed)
            return queue->finish(removed.error());
        queue->readEntry(key, [queue, key](const Result<Secret>& found) {
            if (!found.isOk() && found.error().code == ErrorCode::KeychainNotFound)
                queue->finish(Secret());
            else
                queue->finish(errorFor(ErrorCode::KeychainReadBackDiffers, key));
        });
    });
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds limit) : m_queue(new KeychainQueue(limit)) {}
KeychainStore::~KeychainStore() { m_queue->close(); }

void KeychainStore::read(const SecretKey& key, QObject* context, ReadCallback callback)
{
    const auto begin = [queue = m_queue, name = key.text()] {
        expectSentinel(queue, ErrorCode::KeychainLocked, [queue, name] {
            queue->readEntry(name, [queue](const Result<Secret>& found) { queue->finish(found); });
        });
    };
    m_queue->add(key.text(), context, begin, std::move(callback));
}

void KeychainStore::write(const SecretKey& key, const Secret& secret, QObject* context, DoneCallback callback)
{
    const qsizetype size = secret.view().size();
    if (size == 0 || size > MaximumSize) {
        deliver(context, std::move(callback), Outcome(errorFor(ErrorCode::KeychainValueRejected, key.text())));
        return;
    }
    m_queue->add(
        key.text(), context, [queue = m_queue, name = key.text(), secret] { writeAndReadBack(queue, name, secret); },
        outcomeOnly(std::move(callback)));
}

void KeychainStore::remove(const SecretKey& key, QObject* context, DoneCallback callback)
{
    const auto begin = [queue = m_queue, name = key.text()] {
        expectSentinel(queue, ErrorCode::KeychainLocked, [queue, name] {
            queue->readEntry(name, [queue, name](const Result<Secret>& found) {
                // A value that we could not have written is an entry all the same.
                if (found.isOk() || found.error().code == ErrorCode::KeychainValueRejected)
                    removeAndLookAgain(queue, name);
                else
                    queue->finish(found.error());
            });
        });
    };
    m_queue->add(key.text(), context, begin, outcomeOnly(std::move(callback)));
}

void KeychainStore::checkSentinel(QObject* context, DoneCallback callback)
{
    const auto begin = [queue = m_queue] {
        expectSentinel(queue, ErrorCode::KeychainNotFound, [queue] { queue->finish(Secret()); });
    };
    m_queue->add(sentinelKey(), context, begin, outcomeOnly(std::move(callback)));
}

void KeychainStore::writeSentinel(QObject* context, DoneCallback callback)
{
    m_queue->add(
        sentinelKey(), context, [queue = m_queue] { writeAndReadBack(queue, sentinelKey(), sentinel()); },
        outcomeOnly(std::move(callback)));
}

} // namespace rfi::secrets
