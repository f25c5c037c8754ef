#include "tests/unit/providers/signinbench.h"

#include "models/core/jsonreader.h"
#include "models/providers/callparser.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::test {

namespace {

providers::Description descriptionOf(const QByteArray& signInJson, const QString& statusInBody,
                                     const providers::Credentials& credentials)
{
    providers::Description description;
    description.name = u"Somebody"_s;
    description.statusInBody = statusInBody;
    description.signIn = providers::parseSignIn(*core::readJson(signInJson));
    for (auto field = credentials.begin(); field != credentials.end(); ++field)
        description.credentials += providers::CredentialField{field.key(), field.key(), true};
    return description;
}

} // namespace

SignInBench::SignInBench(const QByteArray& signInJson, const providers::Credentials& credentials,
                         const QString& statusInBody)
    : client({server.url()}),
      session(descriptionOf(signInJson, statusInBody, credentials), server.url(), credentials, client, clock)
{
}

SignInBench::~SignInBench() = default;

core::Outcome SignInBench::signIn()
{
    QObject context;
    std::optional<core::Outcome> outcome;
    session.ensureSignedIn(&context, [&outcome](const core::Outcome& result) { outcome = result; });
    if (outcome)
        qFatal("called back from inside");
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        qFatal("never called back");
    return *outcome;
}

QByteArray SignInBench::header() const
{
    network::Request request;
    session.authorize(request);
    return request.headers.constLast().second;
}

int SignInBench::heard(const QByteArray& path) const
{
    const QList<Heard> all = server.heard();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Heard& heard) { return heard.target == path; }));
}

} // namespace rfi::test
