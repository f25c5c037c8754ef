#include "models/core/files.h"
#include "models/forms/form.h"
#include "models/providers/requestreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using forms::ItemIdentity;
using forms::ItemKind;
using forms::Request;

namespace {

const QString ana = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s;
const QString ben = u"9f8e7d6c-5b4a-4938-8271-605f4e3d2c1b"_s;

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

QByteArray eventOf(const QByteArray& items)
{
    return R"({"event":{"type":"customer.rfi","created_at":"2026-05-04T10:00:00.000000Z","sandbox_mode":true},
"data":{"customer_id":"3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4","request_for_information":)"
        + items + "}}";
}

} // namespace

class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }

    void readsTheProvidersOwnReply();
    void namesNoAddressWithoutATitle();
    void readsAWebhookEvent();
    void asksForThePartyThatAnEventDoesNotName();
    void settlesThePartyByARead();
    void leavesASideOpenThatTwoPartiesCouldMean();
    void readsARequestFile();
    void writesWhatItReads();
    void refuses_data();
    void refuses();

private:
    Request read(const QByteArray& bytes, const RequestHints& hints = {})
    {
        const auto request = readRequest(m_registry, bytes, u"request.json"_s, hints);
        if (!request)
            qFatal("%s", qPrintable(core::codeName(request.error().code) + u' ' + request.error().pointer));
        return *request;
    }
    const Description& description() const { return *m_registry.find(u"fincom"_s); }

    Registry m_registry;
};

void TestRequestReader::readsTheProvidersOwnReply()
{
    const Request request = read(data(u"get-v2-business.json"_s));
    QCOMPARE(request.provider, u"fincom"_s);
    QCOMPARE(request.customerType, u"business"_s);
    QCOMPARE(request.customerName, u"Northwind Trading LLC"_s);
    QCOMPARE(request.customerStatus, u"ACTION_REQUIRED"_s);
    QCOMPARE(request.partyName(ana), u"ana@northwind.example"_s);
    QCOMPARE(request.parties.constFirst().facts.value(u"ownedPercent"_s), u"60"_s);
    const forms::Suggestion terms = request.suggestions.value(u"/tos_policies_value"_s);
    QCOMPARE(terms.value, u"5d7e0c0e-6c5a-4a39-b3f9-6a0f1b0c2d3e"_s);
    QCOMPARE(terms.pageTitle, u"Terms of Fin.com"_s);
    QVERIFY(terms.page.startsWith(u"https://") && terms.page.endsWith(terms.value));
    QCOMPARE(request.items.size(), 6);
    const forms::RequestItem& files = request.items.at(3);
    QCOMPARE(files.identity, (ItemIdentity{ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, {}}));
    QCOMPARE(files.status, forms::ItemStatus::Expired);
    QCOMPARE(files.reason, u"Passport has run out"_s);

    const forms::Form form = forms::makeForm(description().forms, request);
    QCOMPARE(form.fields.size(), 6);
    QVERIFY(std::none_of(form.fields.begin(), form.fields.end(),
                         [](const forms::Field& field) { return field.kind == ItemKind::Unknown; }));
    QCOMPARE(form.sections.size(), 2);
    QCOMPARE(form.sections.constFirst().party, QString());
    QCOMPARE(form.sections.constFirst().title, u"Proof of source of funds"_s);
    QCOMPARE(form.sections.constLast().title, u"Passport"_s);
}

/// Only what has a name can be shown.
void TestRequestReader::namesNoAddressWithoutATitle()
{
    QFile file(u":/providers/fincom/provider.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const QByteArray title = R"(,
          "title": "Terms of Fin.com")";
    QVERIFY(bytes.contains(title));
    const QTemporaryDir folder;
    QFile own(folder.filePath(u"fincom.json"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(bytes.replace(title, "")) > 0);
    own.close();
    Registry registry;
    registry.addFolder(QDir(folder.path()));
    QVERIFY(registry.faults().isEmpty());
    const auto request = readRequest(registry, data(u"get-v2-business.json"_s), u"request.json"_s, {});
    QVERIFY(request);
    const forms::Suggestion terms = request->suggestions.value(u"/tos_policies_value"_s);
    QVERIFY(!terms.value.isEmpty() && terms.page.isEmpty());
}

void TestRequestReader::readsAWebhookEvent()
{
    const Request request = read(data(u"webhook-individual.json"_s));
    QCOMPARE(request.customerType, u"individual"_s);
    QCOMPARE(request.environment, u"sandbox"_s);
    QVERIFY(!request.hasUnclearParties());
    const forms::Form form = forms::makeForm(description().forms, request);

    const auto kind = [&](const QString& pointer, const QString& documentType, const QString& side = {}) {
        const int index = form.indexOf({{}, pointer, documentType, side});
        return index < 0 ? u"absent"_s : QVariant::fromValue(form.fields.at(index).kind).toString();
    };
    const QString id = u"GOVERNMENT_ID"_s;
    QCOMPARE(kind(u"/proof_of_identity/files"_s, id, u"FRONT"_s), u"File"_s);
    QCOMPARE(kind(u"/proof_of_identity/files"_s, id, u"BACK"_s), u"File"_s);
    QCOMPARE(kind(u"/proof_of_identity/issue_date"_s, id), u"Date"_s);
    QCOMPARE(kind(u"/proof_of_identity/expiry_date"_s, id), u"Date"_s);
    QCOMPARE(kind(u"/proof_of_identity/text"_s, id), u"Unknown"_s);
    QCOMPARE(kind(u"/proof_of_address/files"_s, u"PROOF_OF_ADDRESS"_s), u"File"_s);
    QCOMPARE(kind(u"/tos_policies_value"_s, u"TOS"_s), u"Text"_s);
    QCOMPARE(kind(u"/tos_policies_value"_s, {}), u"Text"_s);
    // GOVERNMENT_ID is no word of the body: the officer picks which document it is.
    const int picked = form.indexOf({{}, u"/proof_of_identity/type"_s, id, {}});
    QVERIFY(picked >= 0);
    QVERIFY(form.fields.at(picked).isImplied);
    QVERIFY(form.fields.at(picked).isShown());
    QVERIFY(form.fields.at(picked).defaultValue.isNull());
    const forms::Field& front = form.fields.at(form.indexOf({{}, u"/proof_of_identity/files"_s, id, u"FRONT"_s}));
    QCOMPARE(front.status, forms::ItemStatus::Expired);
    QCOMPARE(front.reason, u"Card has run out"_s);
}

namespace {
const QByteArray partyItems = R"([{"section":"identifying_documents","categories":[{"document_type":"PASSPORT",
"fields":[{"field_name":"expiry_date","data_type":"DATE","status":"EXPIRED"}]}]},
{"section":"supporting_documents","categories":[{"document_type":"OTHER",
"fields":[{"field_name":"files","data_type":"URI","status":"MISSING"}]}]}])";
}

void TestRequestReader::asksForThePartyThatAnEventDoesNotName()
{
    const Request request = read(eventOf(partyItems));
    QCOMPARE(request.customerType, u"business"_s);
    QVERIFY(request.items.at(0).isPartyUnclear);
    QVERIFY(!request.items.at(1).isPartyUnclear);
    const Request chosen = withParty(description(), request, 0, ana);
    QCOMPARE(chosen.items.at(0).identity.party, ana);
    QVERIFY(!chosen.hasUnclearParties());
}

void TestRequestReader::settlesThePartyByARead()
{
    const Request unclear = read(eventOf(partyItems));
    Request now = unclear;
    now.customerType = u"business"_s;
    now.parties = {{ana, u"Ana"_s}, {ben, u"Ben"_s}};
    now.items[0].identity.party = ben;
    const Request settledOnce = settled(description(), unclear, now);
    QCOMPARE(settledOnce.items.at(0).identity.party, ben);
    QVERIFY(!settledOnce.hasUnclearParties());

    forms::RequestItem other = now.items.at(0);
    other.identity.party = ana;
    now.items += other;
    const Request both = settled(description(), unclear, now);
    QCOMPARE(both.items.size(), 3);
    QVERIFY(!both.hasUnclearParties());
}

void TestRequestReader::leavesASideOpenThatTwoPartiesCouldMean()
{
    Request unclear = read(eventOf(partyItems));
    unclear.items[0].identity = {{}, u"/identifying_documents/files"_s, u"PASSPORT"_s, u"FRONT"_s};
    Request now = unclear;
    now.items = {unclear.items.at(0), unclear.items.at(0)};
    now.items[0].identity = {ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, {}};
    now.items[1].identity = {ben, u"/identifying_documents/files"_s, u"PASSPORT"_s, {}};
    QVERIFY(settled(description(), unclear, now).hasUnclearParties());
}

void TestRequestReader::readsARequestFile()
{
    const Request request = read(R"({"format":"rfi-desk/request@1","provider":"fincom",
"customerId":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","customerType":"individual","customerName":"Ana",
"dueAt":"2026-11-16T17:00:00Z","items":[
{"pointer":"/proof_of_identity/number","documentType":"PASSPORT","required":false,"status":"MISSING","reason":"why"},
{"pointer":"/proof_of_identity/number","documentType":"PASSPORT","reason":"again"}]})");
    QCOMPARE(request.items.size(), 1);
    QCOMPARE(request.items.at(0).reason, u"why; again"_s);
    QVERIFY(!request.items.at(0).isRequired);
    QCOMPARE(request.dueAt, QDateTime(QDate(2026, 11, 16), QTime(17, 0), Qt::UTC));
}

void TestRequestReader::writesWhatItReads()
{
    Request request = read(data(u"get-v2-business.json"_s));
    const Request again = read(writeRequest(request));
    QCOMPARE(again.items.size(), request.items.size());
    for (qsizetype i = 0; i < request.items.size(); ++i) {
        QCOMPARE(again.items.at(i).identity, request.items.at(i).identity);
        QCOMPARE(again.items.at(i).status, request.items.at(i).status);
        QCOMPARE(again.items.at(i).reason, request.items.at(i).reason);
    }
    QCOMPARE(again.customerId, request.customerId);
    QCOMPARE(again.partyName(ana), request.partyName(ana));
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("type");
    QTest::addColumn<ErrorCode>("code");
    const auto file = [](const QByteArray& id, const QByteArray& more = "\"items\":[]") {
        return "{\"format\":\"rfi-desk/request@1\",\"provider\":\"fincom\",\"customerId\":\"" + id + "\"," + more + "}";
    };
    QTest::newRow("not JSON") << QByteArray("hello") << QString() << QString() << ErrorCode::JsonSyntax;
    QTest::newRow("F05 a name twice") << QByteArray("{\"format\":1,\"format\":2}") << QString() << QString()
                                      << ErrorCode::JsonDuplicateName;
    QTest::newRow("some other JSON") << QByteArray("{\"hello\":1}") << QString() << QString()
                                     << ErrorCode::FormatUnknown;
    QTest::newRow("another format") << QByteArray("{\"format\":\"x\",\"customerId\":\"1\",\"items\":[]}") << QString()
                                    << QString() << ErrorCode::NotTheConstant;
    QTest::newRow("no items") << file("ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06", "\"x\":1") << QString() << QString()
                              << ErrorCode::Required;
    QTest::newRow("bad pointer") << file("ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06", R"("items":[{"pointer":"name"}])")
                                 << QString() << QString() << ErrorCode::PatternMismatch;
    for (const QByteArray id : {"../admin", "a/b", "a?x", "a#f", "%2e%2e", "..", "x\\r\\ny"})
        QTest::addRow("F12 id %s", id.constData()) << file(id) << QString() << QString() << ErrorCode::IdInvalid;
    QTest::newRow("F12 party id") << file("ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06",
                                          R"("items":[{"pointer":"/x","party":"../x"}])")
                                  << QString() << QString() << ErrorCode::IdInvalid;
    QTest::newRow("unknown provider hint")
        << eventOf(partyItems) << u"nobody"_s << QString() << ErrorCode::ProviderUnknown;
    QTest::newRow("F11 type against the payload")
        << data(u"get-v2-business.json"_s) << QString() << u"individual"_s << ErrorCode::CustomerTypeMismatch;
}

void TestRequestReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, provider);
    QFETCH(QString, type);
    QFETCH(ErrorCode, code);
    const auto request = readRequest(m_registry, bytes, u"r.json"_s, {provider, type});
    QVERIFY(!request);
    QCOMPARE(request.error().code, code);
    QCOMPARE(request.error().subject, u"r.json"_s);
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
