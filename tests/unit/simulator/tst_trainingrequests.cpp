#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"
#include "tests/unit/simulator/simulatorclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::simulator;
using core::Json;
using core::Pointer;

namespace {

const QString proof = u"data:application/pdf;base64,JVBERi0xLjQK"_s;

/// What a sensible officer would give for a field, by its name.
Json valueFor(const QString& name)
{
    static const QHash<QString, QString> values{{u"website"_s, u"https://eastgate-supplies.example"_s},
                                                {u"identificationType"_s, u"PASSPORT"_s},
                                                {u"identificationValue"_s, u"SAMPLE-1"_s},
                                                {u"addressStreet"_s, u"Vzorova 7"_s},
                                                {u"addressState"_s, u"Praha"_s},
                                                {u"phoneNumber"_s, u"1170000199"_s},
                                                {u"taxReferenceNumber"_s, u"00 000 00000"_s},
                                                {u"telephoneNumber"_s, u"+4930000109"_s},
                                                {u"middleName"_s, u"Erika"_s},
                                                {u"comment"_s, u"We sell office furniture to hotels."_s},
                                                {u"type"_s, u"CORPORATE"_s},
                                                {u"company"_s, u"Fittizio Sample SRL"_s},
                                                {u"email"_s, u"pia.fictiva@willow.example"_s},
                                                {u"poa"_s, proof},
                                                {u"poa_type"_s, u"utility_bill"_s}};
    return values.contains(name) ? Json(values.value(name)) : Json();
}

Json accountOf(const QString& provider)
{
    for (const TrainingAccount& account : trainingAccounts()) {
        if (account.provider == provider)
            return account.credentials;
    }
    return {};
}

/// What is asked, below one part of the body or of one party, as a body.
Json bodyOf(const QList<Json>& items)
{
    Json body = Json::object();
    for (const Json& item : items) {
        const Pointer place = Pointer::fromText(item.value(u"pointer"_s).toString());
        body.set(place, valueFor(place.last()));
    }
    return body;
}

bool isFine(const test::HttpReply& reply)
{
    if (reply.status != 200)
        qWarning("%s", core::writeJson(reply.body).constData());
    return reply.status == 200;
}

bool isAnsweredAtManis(test::SimulatorClient& client, const Json& request)
{
    const Json credentials = accountOf(u"manis"_s);
    client.setHeader("x-merchant-id", credentials.value(u"merchantId"_s).toString().toLatin1());
    client.setHeader("x-secret", credentials.value(u"secret"_s).toString().toLatin1());
    client.setToken(test::textAt(client.post(u"/api/v1/auth/token"_s, {}), u"/token"_s));
    const QString path = u"/api/v1/customers/"_s + request.value(u"customerId"_s).toString();
    Json record = client.get(path).body;
    Json company = record.value(u"companyInfo"_s);
    for (const QString& name :
         {u"id"_s, u"createdAt"_s, u"createdBy"_s, u"updatedAt"_s, u"updatedBy"_s, u"pspResults"_s}) {
        record.remove(name);
        company.remove(name);
    }
    if (company.isObject())
        record.insert(u"companyInfo"_s, company);
    const QByteArray file = R"({"pspId":"finmo","fileType":"application/pdf","base64":"JVBERi0xLjQK"})";
    for (const Json& item : request.value(u"items"_s).items()) {
        const Pointer place = Pointer::fromText(item.value(u"pointer"_s).toString());
        const bool isDocument = place.last().endsWith(u"DocumentId");
        record.set(place,
                   isDocument ? client.post(u"/api/v1/customers/documents"_s, file).body.value(u"documentId"_s)
                              : valueFor(place.last()));
    }
    return isFine(client.put(path, core::writeJson(record)));
}

bool isAnsweredAtDelos(test::SimulatorClient& client, const Json& request)
{
    const auto signIn = client.post(u"/v2/auth/login"_s, core::writeJson(accountOf(u"delos"_s)));
    client.setToken(test::textAt(signIn, u"/accessToken"_s));
    const QString id = request.value(u"customerId"_s).toString();
    const QString path = u"/v2/customer/"_s + id;
    Json application = client.get(path + u"/application"_s).body;
    Json update = Json::object();
    bool isApplicationAsked = false;
    for (const Json& item : request.value(u"items"_s).items()) {
        const Pointer place = Pointer::fromText(item.value(u"pointer"_s).toString());
        if (place.tokens().size() > 1) {
            isApplicationAsked = true;
            application.set(place, valueFor(place.last()));
        } else if (place.last() != u"attach") {
            update.insert(place.last(), valueFor(place.last()));
        } else if (!isFine(client.postForm(u"/v2/customer/file"_s,
                                           {{u"customerId"_s, id.toUtf8()},
                                            {u"attach"_s, "%PDF-1.4\n", u"document-1.pdf"_s},
                                            {u"type"_s, item.value(u"documentType"_s).toString().toUtf8()}}))) {
            return false;
        }
    }
    const QString applicationPath = path + u"/application"_s;
    return (update.size() == 0 || isFine(client.patch(path, core::writeJson(update))))
        && (!isApplicationAsked
            || (isFine(client.post(applicationPath, core::writeJson(application)))
                && isFine(client.patch(applicationPath, {}))));
}

/// Free text is answered by what it means.
bool isAnsweredAtOneMoney(test::SimulatorClient& client, const Json& request)
{
    client.setToken(accountOf(u"onemoney"_s).value(u"accessKey"_s).toString());
    const bool isPayload = request.contains(u"customer_id"_s);
    const QString id = request.value(isPayload ? u"customer_id"_s : u"customerId"_s).toString();
    const QString path = u"/v1/customers/"_s + id;
    const Json issues = request.value(u"review_issues"_s);
    for (const Json& issue : issues.value(u"associated_person_issues"_s).items()) {
        const QString person = path + u"/associated_persons/"_s + issue.value(u"associated_person_id"_s).toString();
        if (!isFine(client.put(person, core::writeJson(Json::object({{u"poa"_s, proof}})))))
            return false;
    }
    const QByteArray website = R"({"primary_website":"https://harborview.example"})";
    if (isPayload)
        return issues.value(u"company_issues"_s).isNull() || isFine(client.put(path, website));
    const QList<Json> items = request.value(u"items"_s).items();
    const QString party = items.constFirst().value(u"party"_s).toString();
    return isFine(client.put(path + u"/associated_persons/"_s + party, core::writeJson(bodyOf(items))));
}

} // namespace

class TestTrainingRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeAnswered_data();
    void canBeAnswered();
};

void TestTrainingRequests::canBeAnswered_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("payload");
    for (const TrainingRequest& request : trainingRequests(core::SystemClock().today())) {
        if (request.provider != u"fincom") // whose requests tst_fincomcustomers answers
            QTest::addRow("%s, due %s", qPrintable(request.title), qPrintable(request.dueAt.toString(Qt::ISODate)))
                << request.provider << request.payload;
    }
}

void TestTrainingRequests::canBeAnswered()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, payload);
    const QHash<QString, bool (*)(test::SimulatorClient&, const Json&)> ways{
        {u"manis"_s, isAnsweredAtManis}, {u"delos"_s, isAnsweredAtDelos}, {u"onemoney"_s, isAnsweredAtOneMoney}};
    QVERIFY(ways.contains(provider));
    Simulator simulator;
    QVERIFY(simulator.start().isOk());
    test::SimulatorClient client(simulator.baseUrl(provider));
    const Json request = core::readJson(payload).value();
    QVERIFY(ways.value(provider)(client, request));
}

QTEST_GUILESS_MAIN(TestTrainingRequests)
#include "tst_trainingrequests.moc"
