#include "models/core/jsonreader.h"
#include "models/providers/callparser.h"
#include "models/providers/hmac.h"

#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;

namespace {

const QByteArray customerPath = "/v1/customers/2f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

SignInRules rules()
{
    const QByteArray json = R"({
        "strategy": "hmac",
        "hmac": {
            "secret": "secret", "secretEncoding": "base64url", "timestamp": "yyyyMMddTHHmmssZ",
            "signed": ["{accessKey}", "{timestamp}", "{method}", "{path}", "{bodySha256}"],
            "headers": { "X-OM-Date": "{timestamp}" }, "withoutSecret": "Bearer {accessKey}"
        },
        "header": { "name": "Authorization", "value": "Some-HMAC {accessKey}:{timestamp}:{signature}" }
    })";
    return parseSignIn(*core::readJson(json));
}

Credentials credentials(const QByteArray& secret = "dGVzdC1zZWNyZXQta2V5LW1hdGVyaWFs")
{
    return {{u"accessKey"_s, core::Secret("test_access_key")}, {u"secret"_s, core::Secret(secret)}};
}

network::Request request(network::Method method, const QByteArray& path, const QList<QByteArray>& chunks = {})
{
    network::Request request;
    request.method = method;
    request.url = QUrl(u"https://api.example.com"_s + QString::fromLatin1(path));
    if (!chunks.isEmpty())
        request.body = network::Body{"application/json", chunks};
    return request;
}

network::Request signedByHmac(network::Request request, const Credentials& given, int second = 0)
{
    Hmac(rules(), given).authorize(request, {}, QDateTime(QDate(2025, 9, 30), QTime(12, 0, second), Qt::UTC));
    return request;
}

QByteArray signatureOf(const network::Request& request)
{
    return signedByHmac(request, credentials()).headers.constFirst().second.split(':').constLast();
}

} // namespace

class TestHmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheDossierShows_data()
    {
        QTest::addColumn<network::Method>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QList<QByteArray>>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray withdrawal = R"({"asset":"USD","amount":"100.00"})";
        const QByteArray update = R"({"primary_website":"https://acme.example"})";
        QTest::newRow("a withdrawal") << network::Method::Post << QByteArray("/v1/customers/test/withdrawals")
                                      << QList<QByteArray>{withdrawal}
                                      << QByteArray("ca69f41f047aa7aa47d426207b2b1fbc23f60bdb97b26ec5d965600427e9871c");
        QTest::newRow("a body in pieces")
            << network::Method::Post << QByteArray("/v1/customers/test/withdrawals")
            << QList<QByteArray>{withdrawal.left(7), withdrawal.mid(7)}
            << QByteArray("ca69f41f047aa7aa47d426207b2b1fbc23f60bdb97b26ec5d965600427e9871c");
        QTest::newRow("an update") << network::Method::Put << customerPath << QList<QByteArray>{update}
                                   << QByteArray("5a98c8f03ee0284cc6ec43b0c7a46433efbe1bbea197eb712223f7aca85bbf12");
        QTest::newRow("a read") << network::Method::Get << customerPath << QList<QByteArray>()
                                << QByteArray("4e8774014847b73925812e851df0a1de171c7471e36f0bd09404bf3619758d84");
        QTest::newRow("a query is not signed")
            << network::Method::Get << QByteArray(customerPath + "?page=2") << QList<QByteArray>()
            << QByteArray("4e8774014847b73925812e851df0a1de171c7471e36f0bd09404bf3619758d84");
    }

    void signsAsTheDossierShows()
    {
        QFETCH(network::Method, method);
        QFETCH(QByteArray, path);
        QFETCH(QList<QByteArray>, body);
        QFETCH(QByteArray, signature);
        const network::Request done = signedByHmac(request(method, path, body), credentials());
        QCOMPARE(done.headers.size(), 2);
        const QByteArray start = "Some-HMAC test_access_key:20250930T120000Z:";
        QCOMPARE(done.headers.at(0), std::pair(QByteArray("Authorization"), QByteArray(start + signature)));
        QCOMPARE(done.headers.at(1), std::pair(QByteArray("X-OM-Date"), QByteArray("20250930T120000Z")));
    }

    void takesASecretWithAndWithoutPadding()
    {
        const network::Request read = request(network::Method::Get, customerPath);
        // "dGVzdA" and "dGVzdA==" are the same key.
        const network::Request bare = signedByHmac(read, credentials("dGVzdA"));
        const network::Request padded = signedByHmac(read, credentials("dGVzdA=="));
        QCOMPARE(bare.headers, padded.headers);
        QVERIFY(bare.headers != signedByHmac(read, credentials()).headers);
    }

    void signsTheEmptyObjectThatAWriteWithoutBodySends()
    {
        const network::Request bare = request(network::Method::Post, customerPath);
        const network::Request withObject = request(network::Method::Post, customerPath, {"{}"});
        QCOMPARE(signatureOf(bare), signatureOf(withObject));
        QCOMPARE(signedByHmac(bare, credentials()).body->joined(), QByteArray("{}"));
    }

    void signsNothingForABodyThatIsLeftOutOnPurpose()
    {
        network::Request empty = request(network::Method::Post, customerPath);
        empty.body = network::Body();
        QCOMPARE(signatureOf(empty), QByteArray("2647820b4d6b44b056134539c4bc44d70ca72e9405cb1d2cd3fde1bf1ece924c"));
        QCOMPARE(signedByHmac(empty, credentials()).body->size(), 0);
    }

    void givesEverySendingItsOwnMoment()
    {
        const network::Request read = request(network::Method::Get, customerPath);
        QVERIFY(signedByHmac(read, credentials(), 0).headers != signedByHmac(read, credentials(), 1).headers);
    }

    void sendsTheKeyAloneWithoutASecret()
    {
        const network::Request done = signedByHmac(request(network::Method::Get, customerPath), credentials({}));
        QCOMPARE(done.headers.size(), 1);
        QCOMPARE(done.headers.constFirst().second, QByteArray("Bearer test_access_key"));
        QVERIFY(!Hmac(rules(), credentials({})).isTimed());
        QVERIFY(Hmac(rules(), credentials()).isTimed());
    }
};

QTEST_GUILESS_MAIN(TestHmac)
#include "tst_hmac.moc"
