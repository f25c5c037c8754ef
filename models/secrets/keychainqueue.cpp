#include "models/secrets/keychainqueue.h"

#include "models/secrets/delivery.h"
#include "models/secrets/tokenstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace rfi::secrets {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

QString service() { return u"rfi-desk"_s; }

ErrorCode codeFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return ErrorCode::KeychainNotFound;
    case QKeychain::AccessDeniedByUser: return ErrorCode::KeychainDenied;
    case QKeychain::AccessDenied:
        // What libsecret says of a locked collection.
        return ErrorCode::KeychainLocked;
    default: return ErrorCode::KeychainUnreachable;
    }
}

Result<Secret> decode(const QString& key, const QByteArray& text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const Secret secret(decoded.decoded);
    decoded.decoded.fill('\0');
    // The decoder takes a text without its padding; what we wrote has it.
    const bool isWhole = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && text.size() % 4 == 0;
    if (!isWhole || secret.isEmpty() || secret.view().size() > TokenStore::MaximumSize)
        return Error{.code = ErrorCode::KeychainValueRejected, .subject = key};
    return secret;
}

Result<Secret> resultOf(QKeychain::Job* job)
{
    if (job->error() != QKeychain::NoError)
        return Error{.code = codeFor(job->error()), .subject = job->key(), .arguments = {job->errorString()}};
    if (auto* reader = qobject_cast<QKeychain::ReadPasswordJob*>(job))
        return decode(job->key(), reader->binaryData());
    return Secret();
}

} // namespace

KeychainQueue::KeychainQueue(std::chrono::milliseconds limit) : m_limit(limit)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &KeychainQueue::endExpired);
}

void KeychainQueue::close()
{
    const auto current = std::exchange(m_current, std::nullopt);
    const auto waiting = std::exchange(m_waiting, {});
    if (current)
        end(*current, ErrorCode::Cancelled);
    for (const Call& call : waiting)
        end(call, ErrorCode::Cancelled);
    deleteLater();
}

void KeychainQueue::add(const QString& subject, QObject* context, std::function<void()> begin, Finish finish)
{
    m_waiting.push_back({subject, context, std::move(begin), std::move(finish), QDeadlineTimer(m_limit)});
    if (!m_timer.isActive())
        m_timer.start(m_limit);
    startNext();
}

void KeychainQueue::readEntry(const QString& key, Next next)
{
    run(new QKeychain::ReadPasswordJob(service()), key, std::move(next));
}

void KeychainQueue::writeEntry(const QString& key, const Secret& secret, Next next)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    QByteArray text = secret.toBytes().toBase64();
    job->setTextData(QString::fromLatin1(text));
    text.fill('\0');
    run(job, key, std::move(next));
}

void KeychainQueue::removeEntry(const QString& key, Next next)
{
    run(new QKeychain::DeletePasswordJob(service()), key, std::move(next));
}

void KeychainQueue::finish(const Result<Secret>& result)
{
    const auto call = std::exchange(m_current, std::nullopt);
    deliver(call->context, call->finish, result);
}

void KeychainQueue::startNext()
{
    while (!m_isJobRunning && !m_current && !m_waiting.empty()) {
        Call call = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!call.context)
            continue;
        m_current = std::move(call);
        m_current->begin();
    }
}

void KeychainQueue::endExpired()
{
    if (m_current && m_current->deadline.hasExpired())
        finish(Error{.code = ErrorCode::KeychainTimedOut, .subject = m_current->subject});
    while (!m_waiting.empty() && m_waiting.front().deadline.hasExpired()) {
        const Call call = std::move(m_waiting.front());
        m_waiting.pop_front();
        end(call, ErrorCode::KeychainTimedOut);
    }
    // The limit is the same for all, so the oldest call is the next to expire.
    if (m_current || !m_waiting.empty()) {
        const QDeadlineTimer& next = m_current ? m_current->deadline : m_waiting.front().deadline;
        m_timer.start(std::chrono::milliseconds(next.remainingTime()));
    }
}

void KeychainQueue::run(QKeychain::Job* job, const QString& key, Next next)
{
    job->setKey(key);
    m_isJobRunning = true;
    connect(job, &QKeychain::Job::finished, this,
            [this, next = std::move(next)](QKeychain::Job* done) { answer(done, next); });
    job->start();
}

void KeychainQueue::answer(QKeychain::Job* job, const Next& next)
{
    m_isJobRunning = false;
    // While a job runs no other call gets its turn, so a current call is the one that asked.
    if (m_current) {
        if (m_current->context)
            next(resultOf(job));
        else
            finish(Error{.code = ErrorCode::Cancelled});
    }
    startNext();
}

void KeychainQueue::end(const Call& call, ErrorCode code)
{
    deliver(call.context, call.finish, Result<Secret>(Error{.code = code, .subject = call.subject}));
}

} // namespace rfi::secrets
