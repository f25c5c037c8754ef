#pragma once

#include "models/network/httpclient.h"
#include "models/providers/signin.h"
#include "tests/support/faultserver.h"
#include "tests/support/movableclock.h"

namespace rfi::test {

/// A session against a server of its own, for a sign-in written down in JSON.
class SignInBench
{
public:
    explicit SignInBench(const QByteArray& signInJson, const providers::Credentials& credentials,
                         const QString& statusInBody = {});
    ~SignInBench();

    core::Outcome signIn();
    /// The value of the last header that authorizing adds.
    QByteArray header() const;
    /// How many requests came for a path.
    int heard(const QByteArray& path) const;

    MovableClock clock;
    FaultServer server;
    network::HttpClient client;
    providers::Session session;
};

} // namespace rfi::test
