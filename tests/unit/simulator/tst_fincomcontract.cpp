#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/schema/schemacheck.h"
#include "models/schema/schemachecker.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"
#include "tests/unit/simulator/goodanswers.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;

namespace {

using Act = std::function<test::HttpReply(test::SimulatorClient&)>;

core::Json contract()
{
    QFile file(QStringLiteral(RFI_TEST_DATA "/simulator/replies.schema.json"));
    return file.open(QIODevice::ReadOnly) ? core::readJson(file.readAll()).value() : core::Json();
}

core::Pointer shape(const QString& name) { return core::Pointer({u"$defs"_s, name}); }

QByteArray faults(const core::Json& json, const QString& name)
{
    QString text;
    for (const schema::Violation& violation : schema::SchemaChecker(contract()).check(json, shape(name)))
        text += violation.instance.text() + u": "_s + violation.keyword + u'\n';
    return text.toUtf8();
}

Act reading(const QString& path)
{
    return [path](test::SimulatorClient& client) { return client.get(path); };
}

Act patching(const QString& id, const QByteArray& body)
{
    return [id, body](test::SimulatorClient& client) { return client.patch(test::customerPathV1(id), body); };
}

Act uploading(const QString& id, const QByteArray& content)
{
    return [id, content](test::SimulatorClient& client) { return client.upload(id, {{u"file"_s, content}}); };
}

test::HttpReply answering(test::SimulatorClient& client)
{
    const core::Json answer = test::goodAnswer(client, test::northwindId);
    return client.patch(test::customerPathV1(test::northwindId), core::writeJson(answer));
}

test::HttpReply readingAfterwards(test::SimulatorClient& client)
{
    answering(client);
    return client.get(test::customerPathV2(test::northwindId));
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestFincomContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContractIsSound();
    void repliesHaveTheirShape_data();
    void repliesHaveTheirShape();
    void faultsHaveTheirShape_data();
    void faultsHaveTheirShape();
    void pairsHaveTheirShape();
    void trainingRequestsHaveTheirShape();
};

void TestFincomContract::theContractIsSound()
{
    const core::Json root = contract();
    QVERIFY(root.value(u"$defs"_s).size() > 0);
    for (const auto& [name, definition] : root.value(u"$defs"_s).members())
        QVERIFY2(schema::checkSchema(root, shape(name)).isEmpty(), qPrintable(name));
    QVERIFY(!faults(core::Json::object(), u"pair"_s).isEmpty());
}

void TestFincomContract::repliesHaveTheirShape_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const Act& act, int status, const QString& name) {
        QTest::newRow(what) << act << status << name;
    };
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    for (const QString& id : {test::northwindId, test::mariaId, test::jonasId, test::balticId, test::kofiId}) {
        row(qPrintable(u"V1 "_s + id), reading(test::customerPathV1(id)), 200, u"customerV1"_s);
        row(qPrintable(u"V2 "_s + id), reading(test::customerPathV2(id)), 200, u"customerV2"_s);
    }
    row("list", reading(u"/v2/customers?per_page=2"_s), 200, u"customers"_s);
    row("list, bad page", reading(u"/v2/customers?per_page=0"_s), 422, u"list"_s);
    row("unknown customer", reading(test::customerPathV2(nobody)), 404, u"message"_s);
    row("upload", uploading(test::mariaId, "%PDF-"), 200, u"uploaded"_s);
    row("upload of a wrong kind", uploading(test::mariaId, "hello"), 422, u"list"_s);
    row("upload for a stranger", uploading(nobody, "%PDF-"), 403, u"coded"_s);
    row("answer", answering, 200, u"updated"_s);
    row("read after the answer", readingAfterwards, 200, u"customerV2"_s);
    row("answer without JSON", patching(test::mariaId, "{"), 400, u"map"_s);
    row("answer not asked", patching(test::mariaId, R"({"formation_documents":[{}]})"), 400, u"map"_s);
    row("answer missing", patching(test::mariaId, "{}"), 422, u"list"_s);
    row("answer for a stranger", patching(nobody, "{}"), 404, u"message"_s);
}

void TestFincomContract::repliesHaveTheirShape()
{
    QFETCH(Act, act);
    QFETCH(int, status);
    QFETCH(QString, name);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl());
    client.signIn();
    const auto reply = act(client);
    QCOMPARE(reply.status, status);
    QCOMPARE(faults(reply.body, name), QByteArray());
}

void TestFincomContract::faultsHaveTheirShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("401") << 401 << u"message"_s;
    QTest::newRow("403") << 403 << u"coded"_s;
    QTest::newRow("404") << 404 << u"message"_s;
    QTest::newRow("409") << 409 << u"coded"_s;
    QTest::newRow("423") << 423 << u"message"_s;
    QTest::newRow("429") << 429 << u"message"_s;
    QTest::newRow("500") << 500 << u"numbered"_s;
    QTest::newRow("503") << 503 << u"numbered"_s;
}

void TestFincomContract::faultsHaveTheirShape()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    simulator.inject({.call = CallKind::SignIn, .status = status});
    const auto reply = test::SimulatorClient(simulator.baseUrl()).signIn();
    QCOMPARE(reply.status, status);
    QCOMPARE(faults(reply.body, name), QByteArray());
}

void TestFincomContract::pairsHaveTheirShape()
{
    Simulator flat;
    QVERIFY(flat.start().isOk());
    QCOMPARE(faults(test::SimulatorClient(flat.baseUrl()).signIn().body, u"pair"_s), QByteArray());
    Simulator wrapped({.isTokenWrapped = true});
    QVERIFY(wrapped.start().isOk());
    QCOMPARE(faults(test::SimulatorClient(wrapped.baseUrl()).signIn().body, u"wrappedPair"_s), QByteArray());
}

void TestFincomContract::trainingRequestsHaveTheirShape()
{
    for (const TrainingRequest& request : trainingRequests(QDate(2027, 1, 1))) {
        if (request.provider != u"fincom")
            continue;
        const core::Json payload = core::readJson(request.payload).value();
        const bool isV1 = payload.at(u"/data/customer_status"_s).toString() == u"REINITIATE";
        const QString name = payload.contains(u"event"_s) ? u"event"_s : isV1 ? u"customerV1"_s : u"customerV2"_s;
        QVERIFY2(faults(payload, name).isEmpty(), faults(payload, name).constData());
    }
}

QTEST_GUILESS_MAIN(TestFincomContract)
#include "tst_fincomcontract.moc"
