#include "models/network/guardedmanager.h"
#include "models/network/oneshotbody.h"
#include "tests/support/faultserver.h"

#include <QBuffer>
#include <QHttpMultiPart>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace rfi::network;

/// The second line of defence: whoever uses the manager wrongly sends nothing.
class GuardedManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryOtherWayToSend_data();
    void refusesEveryOtherWayToSend();
    void sendsWhatIsAllowed();
};

using Send = std::function<QNetworkReply*(QNetworkAccessManager&, const QUrl&)>;

void GuardedManagerTest::refusesEveryOtherWayToSend_data()
{
    QTest::addColumn<Send>("send");
    const auto addRow = [](const char* name, const Send& send) { QTest::addRow("%s", name) << send; };
    addRow("POST of bytes", [](auto& manager, const QUrl& url) { return manager.post(QNetworkRequest(url), "x"); });
    addRow("PUT of bytes", [](auto& manager, const QUrl& url) { return manager.put(QNetworkRequest(url), "x"); });
    addRow("PATCH of bytes", [](auto& manager, const QUrl& url) {
        return manager.sendCustomRequest(QNetworkRequest(url), "PATCH", QByteArray("x"));
    });
    addRow("POST of a form", [](auto& manager, const QUrl& url) {
        auto* form = new QHttpMultiPart(QHttpMultiPart::FormDataType, &manager);
        return manager.post(QNetworkRequest(url), form);
    });
    addRow("POST of a device", [](auto& manager, const QUrl& url) {
        auto* buffer = new QBuffer(&manager);
        buffer->setData("x");
        buffer->open(QIODevice::ReadOnly);
        return manager.post(QNetworkRequest(url), buffer);
    });
    addRow("DELETE without a body",
           [](auto& manager, const QUrl& url) { return manager.deleteResource(QNetworkRequest(url)); });
    addRow("HEAD", [](auto& manager, const QUrl& url) { return manager.head(QNetworkRequest(url)); });
    addRow("GET elsewhere", [](auto& manager, QUrl url) {
        url.setHost(QStringLiteral("localhost"));
        return manager.get(QNetworkRequest(url));
    });
    addRow("GET of a file", [](auto& manager, const QUrl&) {
        return manager.get(QNetworkRequest(QUrl(QStringLiteral("file:///etc/hostname"))));
    });
}

void GuardedManagerTest::refusesEveryOtherWayToSend()
{
    QFETCH(Send, send);
    test::FaultServer server;
    server.answer({test::reply(200)});
    GuardedManager manager(std::make_shared<Policy>(Policy::make({server.url()}, {})));
    QNetworkReply* reply = send(manager, server.url());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(reply->isFinished() || finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::ProtocolUnknownError);
    QVERIFY(server.settle());
    QCOMPARE(server.connections(), 0);
}

void GuardedManagerTest::sendsWhatIsAllowed()
{
    test::FaultServer server;
    server.answer({test::reply(200)});
    GuardedManager manager(std::make_shared<Policy>(Policy::make({server.url()}, {})));
    QNetworkReply* read = manager.get(QNetworkRequest(server.url()));
    QSignalSpy readFinished(read, &QNetworkReply::finished);
    QVERIFY(readFinished.wait());
    QCOMPARE(read->error(), QNetworkReply::NoError);

    QNetworkRequest request(server.url());
    request.setRawHeader("Content-Type", "text/plain");
    QNetworkReply* write =
        manager.sendCustomRequest(request, "POST", new OneShotBody(Body{"text/plain", {"x"}}, &manager));
    QSignalSpy writeFinished(write, &QNetworkReply::finished);
    QVERIFY(writeFinished.wait());
    QCOMPARE(write->error(), QNetworkReply::NoError);
    QCOMPARE(server.bodies(), 1);
}

QTEST_GUILESS_MAIN(GuardedManagerTest)
#include "tst_guardedmanager.moc"
