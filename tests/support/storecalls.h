#pragma once

#include "models/secrets/tokenstore.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace rfi::test {

/// Runs one asynchronous call to its end. `begin` gets the context and the callback to pass on.
template <typename Result, typename Begin>
Result answerOf(Begin begin)
{
    // A real event loop: qWaitFor sleeps between looks, and a keyring answers in a dozen small steps.
    QEventLoop loop;
    std::optional<Result> answer;
    int count = 0;
    begin(&loop, [&](const Result& result) {
        answer = result;
        ++count;
        loop.quit();
    });
    QTimer::singleShot(9000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        qFatal("a store did not call back");
    QCoreApplication::processEvents();
    if (count != 1)
        qFatal("a store called back %d times", count);
    return *answer;
}

inline core::Result<secrets::Secret> readFrom(secrets::TokenStore& store, const secrets::SecretKey& key)
{
    return answerOf<core::Result<secrets::Secret>>(
        [&](QObject* context, auto callback) { store.read(key, context, callback); });
}

inline core::Outcome writeTo(secrets::TokenStore& store, const secrets::SecretKey& key, const QByteArray& value)
{
    return answerOf<core::Outcome>(
        [&](QObject* context, auto callback) { store.write(key, secrets::Secret(value), context, callback); });
}

inline core::Outcome removeFrom(secrets::TokenStore& store, const secrets::SecretKey& key)
{
    return answerOf<core::Outcome>([&](QObject* context, auto callback) { store.remove(key, context, callback); });
}

/// The name of the error's code, or "ok": what a failing comparison shows.
template <typename Result>
QString codeOf(const Result& result)
{
    return result.isOk() ? QStringLiteral("ok") : core::codeName(result.error().code);
}

} // namespace rfi::test
