#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/submission/plan.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using submission::PlannedCall;

namespace {

const QDate today(2026, 11, 20);

Json parse(const QByteArray& text)
{
    const auto json = core::readJson(text);
    if (!json)
        qFatal("test data cannot be read");
    return *json;
}

forms::Document document(const QString& name, const QString& mimeType, const QByteArray& bytes)
{
    return forms::makeDocument(name, mimeType, bytes);
}

} // namespace

class TestAnswerCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }

    void fillsAWholeRecord();
    void holdsOnlyTheAskedUntilTheRecordIsRead();
    void seesARecordThatIsNotKept();
    void fillsAGroupThatIsEmpty_data();
    void fillsAGroupThatIsEmpty();
    void namesWhatTheRecordLacks();
    void uploadsForThePspThatNeedsTheField();
    void sendsDocumentsByCallsOfTheirOwn();
    void keepsKeysOfTheApplicationThatItDoesNotKnow();
    void handsInOnlyWhatWasChanged();
    void sendsPersonsFirst();
    void tellsNewPersonsApart();
    void putsNewPersonsAndDocumentsIntoTheBody();
    void givesEachFileAnEntryOfItsOwn();
    void spellsMediaTypesAsTheProviderDoes();
    void provesEveryCall();

private:
    struct Loaded
    {
        const providers::Description& description;
        forms::Form form;
        forms::Answers answers;

        submission::Plan plan(const submission::Gathered& gathered = {}) const
        {
            return submission::makePlan(description, form, answers, gathered);
        }
        QList<forms::Problem> proof(const submission::Plan& of) const
        {
            return submission::prove(form, answers, of.calls);
        }
    };

    Loaded load(const QByteArray& request, const QByteArray& answers);
    static void attach(Loaded& to, const forms::ItemIdentity& item, const QList<forms::Document>& documents)
    {
        forms::Answer answer;
        for (const forms::Document& attached : documents)
            answer.files += forms::FileEntry{{}, {}, attached, {}};
        to.answers.set(item, answer);
    }

    static QStringList names(const submission::Plan& plan)
    {
        QStringList names;
        for (const PlannedCall& call : plan.calls)
            names += call.rules.call.name;
        return names;
    }

    Loaded company();

    providers::Registry m_registry;
};

namespace {

const QByteArray customer = R"("customerId":"14f5cba4-6ea2-4bbf-aa20-593232f193d4",)";

/// As a whole-record provider gives it, with what only replies have, and numbers that a double would change.
const QByteArray record = R"({"id":"14f5cba4-6ea2-4bbf-aa20-593232f193d4","type":"COMPANY","firstName":"Wei",
"lastName":"Sp\u00e9cimen","addressState":null,"dob":"1979-11-23","createdAt":"2026-01-12T09:41:39.838Z",
"companyInfo":{"id":"0e3a9d54-7c21-4b8f-9a60-d1e2f3041526","name":"EGS","website":"https://egs.example"},
"pspResults":[{"pspId":"finmo","success":true}]})";

} // namespace

TestAnswerCalls::Loaded TestAnswerCalls::load(const QByteArray& request, const QByteArray& answers)
{
    const auto read =
        providers::readRequest(m_registry, R"({"format":"rfi-desk/request@1",)" + request + "}", u"test"_s);
    const auto lines = drafts::readAnswers(R"({"format":"rfi-desk/answers@1","answers":[)" + answers + "]}");
    if (!read || !lines)
        qFatal("test data cannot be read");
    const providers::Description& description = *m_registry.find(read->provider);
    Loaded loaded{description, forms::makeForm(description.forms, *read), {}};
    const drafts::MatchedAnswers matched = drafts::matchAnswers(loaded.form, *lines, QDir());
    if (!matched.problems.isEmpty())
        qFatal("test answers do not fit");
    loaded.answers = matched.answers;
    return loaded;
}

TestAnswerCalls::Loaded TestAnswerCalls::company()
{
    return load(R"("provider":"manis","customerType":"business",)" + customer
                    + R"("context":{"psps":["finmo","nium"]},"items":[{"pointer":"/identificationType"},
                         {"pointer":"/companyInfo/registrationNumber"}])",
                R"({"pointer":"/identificationType","value":"PASSPORT"},
                   {"pointer":"/companyInfo/registrationNumber","value":"R-1"})");
}

void TestAnswerCalls::fillsAWholeRecord()
{
    const Loaded loaded = company();
    QCOMPARE(forms::checkForm(loaded.form, loaded.answers, today), QList<forms::Problem>());
    const submission::Plan plan = loaded.plan({{}, {{u"update"_s, parse(record)}}});
    QCOMPARE(names(plan), QStringList{u"update"_s});
    const Json expected = parse(R"({"type":"COMPANY","firstName":"Wei","lastName":"Sp\u00e9cimen",
        "dob":"1979-11-23","identificationType":"PASSPORT",
        "companyInfo":{"name":"EGS","website":"https://egs.example","registrationNumber":"R-1"}})");
    QCOMPARE(plan.calls.constFirst().body, expected);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
    QVERIFY(!plan.calls.constFirst().isIncomplete);
}

void TestAnswerCalls::holdsOnlyTheAskedUntilTheRecordIsRead()
{
    const Loaded loaded = company();
    const submission::Plan plan = loaded.plan();
    const Json asked = parse(R"({"identificationType":"PASSPORT","companyInfo":{"registrationNumber":"R-1"}})");
    QCOMPARE(plan.calls.constFirst().body, asked);
    QVERIFY(plan.calls.constFirst().isIncomplete);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::seesARecordThatIsNotKept()
{
    const Loaded loaded = company();
    submission::Plan plan = loaded.plan({{}, {{u"update"_s, parse(record)}}});
    PlannedCall& call = plan.calls.first();
    call.body.set(core::Pointer::fromText(u"/firstName"_s), Json(u"Mei"_s));
    QList<forms::Problem> problems = loaded.proof(plan);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).code, ErrorCode::SentNotAsked);
    QCOMPARE(problems.at(1).code, ErrorCode::RecordNotKept);
    call.body.remove(u"firstName"_s);
    problems = loaded.proof(plan);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).code, ErrorCode::RecordNotKept);
    QCOMPARE(problems.at(0).arguments, QStringList{u"/firstName"_s});
}

void TestAnswerCalls::fillsAGroupThatIsEmpty_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("an object without members") << QByteArray("{}");
    QTest::newRow("as some languages write one") << QByteArray("[]");
    QTest::newRow("nothing") << QByteArray("null");
    QTest::newRow("only nothing") << QByteArray(R"({"name":null})");
    QTest::newRow("only what replies have") << QByteArray(R"({"id":"0e3a9d54"})");
}

/// It is often the company's data that is missing as a whole.
void TestAnswerCalls::fillsAGroupThatIsEmpty()
{
    QFETCH(const QByteArray, group);
    const Loaded loaded = company();
    const submission::Plan plan =
        loaded.plan({{}, {{u"update"_s, parse(R"({"firstName":"Wei","companyInfo":)" + group + '}')}}});
    const Json expected =
        parse(R"({"firstName":"Wei","identificationType":"PASSPORT","companyInfo":{"registrationNumber":"R-1"}})");
    QCOMPARE(plan.calls.constFirst().body, expected);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::namesWhatTheRecordLacks()
{
    const Loaded loaded = company();
    const submission::Plan plan = loaded.plan({{}, {{u"update"_s, parse(record)}}});
    const QStringList missing = submission::missingPlaces(loaded.form, plan.calls.constFirst());
    QVERIFY(missing.contains(u"/identificationValue"_s)); // Finmo wants it
    QVERIFY(missing.contains(u"/companyInfo/email"_s));
    QVERIFY(!missing.contains(u"/firstName"_s));
    QVERIFY(!missing.contains(u"/identificationType"_s));
}

void TestAnswerCalls::uploadsForThePspThatNeedsTheField()
{
    Loaded loaded = load(R"("provider":"manis","customerType":"business",)" + customer
                             + R"("context":{"psps":["nium","finmo"]},"items":[{"pointer":"/addressProofDocumentId"},
                                  {"pointer":"/companyInfo/addressProofDocumentId"}])",
                         {});
    const forms::ItemIdentity own{{}, u"/addressProofDocumentId"_s, {}, {}};
    const forms::ItemIdentity ofCompany{{}, u"/companyInfo/addressProofDocumentId"_s, {}, {}};
    for (const forms::ItemIdentity& item : {own, ofCompany})
        attach(loaded, item, {document(u"bill.pdf"_s, u"application/pdf"_s, "%PDF-1.4")});
    const submission::Plan plan = loaded.plan({{{{own, 0}, u"org_doc_1"_s}}, {}});
    QCOMPARE(plan.uploads.size(), 2);
    QCOMPARE(plan.uploads.at(0).context, u"finmo"_s);
    QCOMPARE(plan.uploads.at(1).context, u"nium"_s);
    const Json expected = parse(R"({"addressProofDocumentId":"org_doc_1",
        "companyInfo":{"addressProofDocumentId":"<file:bill.pdf>"}})");
    QCOMPARE(plan.calls.constFirst().body, expected);
}

void TestAnswerCalls::sendsDocumentsByCallsOfTheirOwn()
{
    Loaded loaded = load(R"("provider":"delos","customerType":"business","customerId":"cust_12345","items":[
        {"pointer":"/comment"},{"pointer":"/attach","documentType":"PASSPORT"},
        {"pointer":"/attach","documentType":"UTILITY_BILL"}])",
                         R"({"pointer":"/comment","value":"See the papers"})");
    attach(loaded, {{}, u"/attach"_s, u"PASSPORT"_s, {}}, {document(u"p.jpg"_s, u"image/jpeg"_s, "JPEG")});
    attach(loaded, {{}, u"/attach"_s, u"UTILITY_BILL"_s, {}}, {document(u"b.pdf"_s, u"application/pdf"_s, "%PDF-1")});
    const submission::Plan plan = loaded.plan();
    QCOMPARE(names(plan), (QStringList{u"file"_s, u"file"_s, u"update"_s}));
    QVERIFY(plan.uploads.isEmpty());
    const Json expected = parse(R"({"customerId":"cust_12345","type":"PASSPORT","attach":"<file:p.jpg>"})");
    QCOMPARE(plan.calls.at(0).body, expected);
    const Json rest = parse(R"({"comment":"See the papers"})");
    QCOMPARE(plan.calls.at(2).body, rest);
    const network::Body body = submission::bodyOf(plan.calls.at(1));
    QVERIFY(body.contentType.startsWith("multipart/form-data"));
    QVERIFY(body.joined().contains("%PDF-1"));
    QVERIFY(body.joined().contains("UTILITY_BILL"));
    QVERIFY(!body.joined().contains("b.pdf"));
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::keepsKeysOfTheApplicationThatItDoesNotKnow()
{
    const Loaded loaded = load(R"("provider":"delos","customerType":"individual","customerId":"cust_12345","items":[
        {"pointer":"/individual/application/taxReferenceNumber"}])",
                               R"({"pointer":"/individual/application/taxReferenceNumber","value":"T-1"})");
    const QByteArray before = R"({"individual":{"application":{"firstName":"Lena","riskAnswers":{"score":0.10}},)"
                              R"("formVersion":7},"corporate":null,"zz":[1.50,{"deep":null}]})";
    const submission::Plan plan = loaded.plan({{}, {{u"application"_s, parse(before)}}});
    const QByteArray expected =
        QByteArray(R"({"individual":{"application":{"firstName":"Lena","riskAnswers":{"score":0.10},)"
                   R"("taxReferenceNumber":"T-1"},"formVersion":7},"corporate":null,"zz":[1.50,{"deep":null}]})");
    QCOMPARE(core::writeJson(plan.calls.at(0).body), expected);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::handsInOnlyWhatWasChanged()
{
    const Loaded application = load(R"("provider":"delos","customerType":"individual","customerId":"c1","items":[
        {"pointer":"/individual/application/firstName"},{"pointer":"/name"}])",
                                    R"({"pointer":"/individual/application/firstName","value":"Lena"},
                                       {"pointer":"/name","value":"Lena"})");
    QCOMPARE(names(application.plan()), (QStringList{u"application"_s, u"update"_s, u"handIn"_s}));
    const Loaded name = load(R"("provider":"delos","customerType":"individual","customerId":"c1","items":[
        {"pointer":"/name"}])",
                             R"({"pointer":"/name","value":"Lena"})");
    QCOMPARE(names(name.plan()), QStringList{u"update"_s});
}

void TestAnswerCalls::sendsPersonsFirst()
{
    const Loaded loaded = load(R"("provider":"onemoney","customerType":"business","customerId":"c1","items":[
        {"pointer":"/primary_website"},{"party":"ap-2","pointer":"/email"},{"party":"ap-1","pointer":"/last_name"}])",
                               R"({"pointer":"/primary_website","value":"https://acme.example"},
                                  {"party":"ap-1","pointer":"/last_name","value":"Lopez"},
                                  {"party":"ap-2","pointer":"/email","value":"a@b.example"})");
    const submission::Plan plan = loaded.plan();
    QCOMPARE(names(plan), (QStringList{u"person"_s, u"person"_s, u"company"_s}));
    QCOMPARE(plan.calls.at(0).path, u"/v1/customers/c1/associated_persons/ap-2"_s);
    const Json expected = parse(R"({"email":"a@b.example"})");
    QCOMPARE(plan.calls.at(0).body, expected);
    const Json rest = parse(R"({"primary_website":"https://acme.example"})");
    QCOMPARE(plan.calls.at(2).body, rest);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::tellsNewPersonsApart()
{
    const Loaded loaded = load(R"("provider":"onemoney","customerType":"business","customerId":"c1","items":[
        {"pointer":"/primary_website"},{"party":"new:ana","pointer":"/first_name"},{"party":"ap-1","pointer":"/email"},
        {"party":"new:li","pointer":"/first_name"},{"party":"new:ana","pointer":"/residential_address/city"}])",
                               R"({"pointer":"/primary_website","value":"https://acme.example"},
                                  {"party":"ap-1","pointer":"/email","value":"a@b.example"},
                                  {"party":"new:li","pointer":"/first_name","value":"Li"},
                                  {"party":"new:ana","pointer":"/first_name","value":"Ana"},
                                  {"party":"new:ana","pointer":"/residential_address/city","value":"Tacoma"})");
    const submission::Plan plan = loaded.plan();
    QCOMPARE(names(plan), (QStringList{u"person"_s, u"newPerson"_s, u"newPerson"_s, u"company"_s}));
    for (const int created : {1, 2}) {
        QCOMPARE(plan.calls.at(created).path, u"/v1/customers/c1/associated_persons"_s);
        QCOMPARE(plan.calls.at(created).rules.call.method, u"POST"_s);
    }
    const Json ana = parse(R"({"first_name":"Ana","residential_address":{"city":"Tacoma"}})");
    QCOMPARE(plan.calls.at(1).body, ana);
    const Json li = parse(R"({"first_name":"Li"})");
    QCOMPARE(plan.calls.at(2).body, li);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::putsNewPersonsAndDocumentsIntoTheBody()
{
    Loaded loaded = load(R"("provider":"onemoney","customerType":"business","customerId":"c1","items":[
        {"pointer":"/associated_persons/residential_address/city"},{"pointer":"/associated_persons/first_name"},
        {"pointer":"/documents/file","documentType":"proof_of_address"}])",
                         R"({"pointer":"/associated_persons/residential_address/city","value":"Tacoma"},
                            {"pointer":"/associated_persons/first_name","value":"Ana"})");
    const QByteArray pdf = "%PDF-1.4 proof";
    attach(loaded, {{}, u"/documents/file"_s, u"proof_of_address"_s, {}},
           {document(u"proof.pdf"_s, u"application/pdf"_s, pdf)});
    const submission::Plan plan = loaded.plan();
    QCOMPARE(names(plan), QStringList{u"company"_s});
    QVERIFY(plan.uploads.isEmpty());
    const Json expected = parse(R"({"associated_persons":[{"first_name":"Ana",
        "residential_address":{"city":"Tacoma"}}],
        "documents":[{"doc_type":"proof_of_address","file":"<file:proof.pdf>"}]})");
    QCOMPARE(plan.calls.at(0).body, expected);
    const Json sent = parse(submission::bodyOf(plan.calls.at(0)).joined());
    QCOMPARE(sent.at(u"/documents/0/file"_s),
             Json(u"data:application/pdf;base64,"_s + QString::fromLatin1(pdf.toBase64())));
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::givesEachFileAnEntryOfItsOwn()
{
    Loaded loaded = load(R"("provider":"onemoney","customerType":"business","customerId":"c1","items":[
        {"pointer":"/documents/file","documentType":"flow_of_funds"},
        {"pointer":"/documents/description","documentType":"flow_of_funds"}])",
                         R"({"pointer":"/documents/description","documentType":"flow_of_funds","value":"2025"})");
    attach(
        loaded, {{}, u"/documents/file"_s, u"flow_of_funds"_s, {}},
        {document(u"1.pdf"_s, u"application/pdf"_s, "%PDF-1"), document(u"2.pdf"_s, u"application/pdf"_s, "%PDF-2")});
    const submission::Plan plan = loaded.plan();
    const Json expected = parse(R"({"documents":[
        {"doc_type":"flow_of_funds","file":"<file:1.pdf>","description":"2025"},
        {"doc_type":"flow_of_funds","file":"<file:2.pdf>","description":"2025"}]})");
    QCOMPARE(plan.calls.at(0).body, expected);
    QCOMPARE(plan.calls.at(0).documents.size(), 2);
    QCOMPARE(loaded.proof(plan), QList<forms::Problem>());
}

void TestAnswerCalls::spellsMediaTypesAsTheProviderDoes()
{
    Loaded loaded = load(R"("provider":"onemoney","customerType":"business","customerId":"c1","items":[
        {"pointer":"/documents/file","documentType":"other"}])",
                         {});
    attach(loaded, {{}, u"/documents/file"_s, u"other"_s, {}}, {document(u"1.tiff"_s, u"image/tiff"_s, "II*")});
    const QByteArray body = submission::bodyOf(loaded.plan().calls.constFirst()).joined();
    QVERIFY2(body.contains("data:image/tif;base64,"), body.constData());
}

void TestAnswerCalls::provesEveryCall()
{
    Loaded loaded = load(R"("provider":"delos","customerType":"business","customerId":"cust_12345","items":[
        {"pointer":"/comment"},{"pointer":"/attach","documentType":"PASSPORT"}])",
                         R"({"pointer":"/comment","value":"See the papers"})");
    attach(loaded, {{}, u"/attach"_s, u"PASSPORT"_s, {}}, {document(u"p.jpg"_s, u"image/jpeg"_s, "JPEG")});
    submission::Plan other = loaded.plan();
    other.calls[0].body.insert(u"type"_s, Json(u"UTILITY_BILL"_s));
    QVERIFY(!loaded.proof(other).isEmpty());
    submission::Plan more = loaded.plan();
    more.calls[1].body.insert(u"status"_s, Json(u"ACCEPT"_s));
    QVERIFY(!loaded.proof(more).isEmpty());
    submission::Plan less = loaded.plan();
    less.calls.removeFirst();
    QVERIFY(!loaded.proof(less).isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerCalls)
#include "tst_answercalls.moc"
