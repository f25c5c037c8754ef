#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/submission/bodybytes.h"
#include "models/submission/plan.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;

namespace {

const QDate today(2026, 11, 20);

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }

    void buildsTheBodiesOfTheProvidersPage_data();
    void buildsTheBodiesOfTheProvidersPage();
    void givesEqualBytesForAnswersInAnyOrder();
    void namesFilesThatAreStillToBeUploaded();
    void putsUploadedAddressesInTheirPlace();
    void leavesOutWhatWasNotAnswered();
    void fillsTheWordOfTheDocumentType();
    void takesTheWordThatTheOfficerPicks();
    void sendsTheSidesOfOneDocumentTogether();
    void provesThatNothingElseIsSent();
    void seesEveryAddedMember();
    void seesAMissingMember();
    void encodesDocumentsAsTheLibraryDoes_data();
    void encodesDocumentsAsTheLibraryDoes();

private:
    struct Case
    {
        forms::Form form;
        forms::Answers answers;
    };

    Case load(const QByteArray& requestBytes, const QByteArray& answerBytes)
    {
        const auto request = providers::readRequest(m_registry, requestBytes, {});
        const auto lines = drafts::readAnswers(answerBytes);
        if (!request || !lines)
            qFatal("test data cannot be read");
        Case loaded{forms::makeForm(description().forms, *request), {}};
        const drafts::MatchedAnswers matched = drafts::matchAnswers(loaded.form, *lines, QDir());
        if (!matched.problems.isEmpty())
            qFatal("test answers do not fit");
        loaded.answers = matched.answers;
        return loaded;
    }
    const providers::Description& description() const { return *m_registry.find(u"fincom"_s); }
    Json body(const Case& from, const submission::UploadedUris& uris = {}) const
    {
        return submission::makePlan(description(), from.form, from.answers, {uris}).calls.constFirst().body;
    }
    static submission::PlannedCall asCall(const Json& body)
    {
        submission::PlannedCall call;
        call.body = body;
        return call;
    }

    providers::Registry m_registry;
};

void TestPlan::buildsTheBodiesOfTheProvidersPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("business with two parties") << u"page-business"_s;
    QTest::newRow("individual") << u"page-individual"_s;
}

void TestPlan::buildsTheBodiesOfTheProvidersPage()
{
    QFETCH(QString, name);
    const Case loaded = load(data(name + u"-request.rfi.json"_s), data(name + u"-answers.json"_s));
    QCOMPARE(forms::checkForm(loaded.form, loaded.answers, today), QList<forms::Problem>());
    const Json expected = core::readJson(data(name + u"-body.json"_s)).value();
    const QByteArray bytes = core::writeJson(body(loaded));
    QCOMPARE(bytes, core::writeJson(core::readJson(bytes).value()));
    QVERIFY2(body(loaded) == expected, bytes.constData());
    QCOMPARE(submission::prove(loaded.form, loaded.answers, {asCall(core::readJson(bytes).value())}),
             QList<forms::Problem>());
    QCOMPARE(submission::makePlan(description(), loaded.form, loaded.answers).calls.constFirst().path,
             u"/v1/customers/ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s);
}

void TestPlan::givesEqualBytesForAnswersInAnyOrder()
{
    Json answers = core::readJson(data(u"page-business-answers.json"_s)).value();
    Json reversed = Json::array();
    QList<Json> files; // of one item: their order is part of the answer
    for (qsizetype i = answers.value(u"answers"_s).size() - 1; i >= 0; --i) {
        const Json answer = answers.value(u"answers"_s).items().at(i);
        if (answer.contains(u"uri"_s))
            files.prepend(answer);
        else
            reversed.append(answer);
    }
    for (const Json& file : files)
        reversed.append(file);
    answers.insert(u"answers"_s, reversed);
    const QByteArray request = data(u"page-business-request.rfi.json"_s);
    QCOMPARE(core::writeJson(body(load(request, core::writeJson(answers)))),
             core::writeJson(body(load(request, data(u"page-business-answers.json"_s)))));
}

namespace {

QByteArray partyRequest(const QByteArray& items)
{
    return R"({"format":"rfi-desk/request@1","provider":"fincom","customerType":"business",
"customerId":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06","items":)"
        + items + "}";
}

QByteArray answersFile(const QByteArray& answers)
{
    return R"({"format":"rfi-desk/answers@1","answers":)" + answers + "}";
}

const QByteArray statement = R"([{"pointer":"/supporting_documents/files","documentType":"OTHER"},
{"pointer":"/supporting_documents/description","documentType":"OTHER","required":false}])";

} // namespace

void TestPlan::namesFilesThatAreStillToBeUploaded()
{
    Case loaded = load(partyRequest(statement), answersFile("[]"));
    const forms::ItemIdentity item{{}, u"/supporting_documents/files"_s, u"OTHER"_s, {}};
    const forms::Document document = forms::makeDocument(u"funds.pdf"_s, u"application/pdf"_s, "%PDF-1.4");
    loaded.answers.set(item, {{}, {{{}, {}, document, {}}}, false});
    const auto plan = submission::makePlan(description(), loaded.form, loaded.answers);
    QCOMPARE(plan.uploads.size(), 1);
    QCOMPARE(plan.uploads.constFirst().item, item);
    QCOMPARE(core::writeJson(plan.calls.constFirst().body),
             QByteArray(R"({"supporting_documents":[{"type":"OTHER","files":[{"uri":"<file:funds.pdf>"}]}]})"));
}

void TestPlan::putsUploadedAddressesInTheirPlace()
{
    Case loaded = load(partyRequest(statement), answersFile("[]"));
    const forms::ItemIdentity item{{}, u"/supporting_documents/files"_s, u"OTHER"_s, {}};
    const forms::Document document = forms::makeDocument(u"funds.pdf"_s, u"application/pdf"_s, "%PDF-1.4");
    loaded.answers.set(item, {{}, {{{}, {}, document, {}}, {{}, u"/known.pdf"_s, {}, {}}}, false});
    const Json sent = body(loaded, {{{item, 0}, u"/new.pdf"_s}});
    QCOMPARE(sent.at(u"/supporting_documents/0/files/0/uri"_s), Json(u"/new.pdf"_s));
    QCOMPARE(sent.at(u"/supporting_documents/0/files/1/uri"_s), Json(u"/known.pdf"_s));
}

void TestPlan::leavesOutWhatWasNotAnswered()
{
    const Case loaded =
        load(partyRequest(R"([{"pointer":"/supporting_documents/files","documentType":"OTHER","required":false}])"),
             answersFile("[]"));
    QCOMPARE(forms::checkForm(loaded.form, loaded.answers, today), QList<forms::Problem>());
    QCOMPARE(core::writeJson(body(loaded)), QByteArray("{}"));
}

void TestPlan::fillsTheWordOfTheDocumentType()
{
    const Case loaded =
        load(partyRequest(statement),
             answersFile(R"([{"pointer":"/supporting_documents/files","documentType":"OTHER","uri":"/a"}])"));
    QCOMPARE(core::writeJson(body(loaded)),
             QByteArray(R"({"supporting_documents":[{"type":"OTHER","files":[{"uri":"/a"}]}]})"));
    QCOMPARE(submission::prove(loaded.form, loaded.answers, {asCall(body(loaded))}), QList<forms::Problem>());
}

void TestPlan::takesTheWordThatTheOfficerPicks()
{
    const QByteArray request =
        partyRequest(R"([{"pointer":"/formation_documents/files","documentType":"CERT_OF_INCORPORATION"}])");
    const Case open = load(
        request,
        answersFile(R"([{"pointer":"/formation_documents/files","documentType":"CERT_OF_INCORPORATION","uri":"/a"}])"));
    const auto problems = forms::checkForm(open.form, open.answers, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().code, ErrorCode::DocumentTypeUnpicked);
    QCOMPARE(problems.constFirst().item.pointer, u"/formation_documents/type"_s);

    const Case picked =
        load(request,
             answersFile(R"([{"pointer":"/formation_documents/files","documentType":"CERT_OF_INCORPORATION","uri":"/a"},
{"pointer":"/formation_documents/type","documentType":"CERT_OF_INCORPORATION","value":"REGISTRATION_DOCUMENT"}])"));
    QCOMPARE(forms::checkForm(picked.form, picked.answers, today), QList<forms::Problem>());
    QCOMPARE(core::writeJson(body(picked)),
             QByteArray(R"({"formation_documents":[{"type":"REGISTRATION_DOCUMENT","files":[{"uri":"/a"}]}]})"));
    QCOMPARE(submission::prove(picked.form, picked.answers, {asCall(body(picked))}), QList<forms::Problem>());
}

void TestPlan::sendsTheSidesOfOneDocumentTogether()
{
    QByteArray sides = data(u"page-individual-request.rfi.json"_s);
    const qsizetype from = sides.indexOf("\"items\"");
    sides = sides.left(from) + R"("items": [
        {"pointer":"/proof_of_identity/files","documentType":"NATIONAL_ID","side":"FRONT"},
        {"pointer":"/proof_of_identity/files","documentType":"NATIONAL_ID","side":"BACK"}]})";
    const Case loaded = load(sides, answersFile(R"([
        {"pointer":"/proof_of_identity/files","documentType":"NATIONAL_ID","side":"BACK","uri":"/b"},
        {"pointer":"/proof_of_identity/files","documentType":"NATIONAL_ID","side":"FRONT","uri":"/f"}])"));
    const submission::Plan plan = submission::makePlan(description(), loaded.form, loaded.answers);
    const submission::PlannedCall& call = plan.calls.constFirst();
    QCOMPARE(core::writeJson(call.body),
             QByteArray(R"({"proof_of_identity":{"type":"NATIONAL_ID","files":[{"side":"FRONT","uri":"/f"},)"
                        R"({"side":"BACK","uri":"/b"}]}})"));
    QCOMPARE(submission::prove(loaded.form, loaded.answers, {call}), QList<forms::Problem>());
    QCOMPARE(call.origins.value(u"/proof_of_identity/files/0"_s).side, u"FRONT"_s);
    QCOMPARE(call.origins.value(u"/proof_of_identity/files/1"_s).side, u"BACK"_s);
}

void TestPlan::provesThatNothingElseIsSent()
{
    const Case loaded = load(data(u"page-business-request.rfi.json"_s), data(u"page-business-answers.json"_s));
    const auto lines = submission::proofLines(loaded.form, loaded.answers, {asCall(body(loaded))});
    QVERIFY(lines.size() > 30);
    for (const submission::ProofLine& line : lines) {
        QVERIFY(line.isAsked && line.isSent);
        QVERIFY(body(loaded).find(core::Pointer::fromText(line.sentAt)));
    }
}

namespace {

void collectObjects(const Json& json, const core::Pointer& at, QList<core::Pointer>& objects)
{
    if (json.isObject())
        objects += at;
    for (qsizetype i = 0; i < json.items().size(); ++i)
        collectObjects(json.items().at(i), at.child(i), objects);
    for (const Json::Member& member : json.members())
        collectObjects(member.second, at.child(member.first), objects);
}

} // namespace

/// A member that nobody asked for is seen wherever it stands, but inside a document's entry, where only the
/// schema decides (and does).
void TestPlan::seesEveryAddedMember()
{
    const Case loaded = load(data(u"page-business-request.rfi.json"_s), data(u"page-business-answers.json"_s));
    QList<core::Pointer> objects;
    collectObjects(body(loaded), {}, objects);
    QVERIFY(objects.size() > 10);
    for (const core::Pointer& at : std::as_const(objects)) {
        if (at.tokens().contains(u"files"_s))
            continue;
        Json more = body(loaded);
        more.set(at.child(u"tax_info"_s), Json(u"123"_s));
        const auto problems = submission::prove(loaded.form, loaded.answers, {asCall(more)});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().code, ErrorCode::SentNotAsked);
        QCOMPARE(problems.constFirst().arguments, QStringList(at.child(u"tax_info"_s).text()));
    }
}

void TestPlan::seesAMissingMember()
{
    const Case loaded = load(data(u"page-individual-request.rfi.json"_s), data(u"page-individual-answers.json"_s));
    for (const submission::ProofLine& line :
         submission::proofLines(loaded.form, loaded.answers, {asCall(body(loaded))})) {
        const core::Pointer at = core::Pointer::fromText(line.sentAt);
        if (at.tokens().contains(u"files"_s) || at.last() == u"type"_s)
            continue;
        Json less = body(loaded);
        Json owner = less.at(at.parent());
        owner.remove(at.last());
        less.set(at.parent(), owner);
        const auto problems = submission::prove(loaded.form, loaded.answers, {asCall(less)});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().code, ErrorCode::AskedNotSent);
        QCOMPARE(problems.constFirst().item, line.item);
    }
}

void TestPlan::encodesDocumentsAsTheLibraryDoes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 3, 49151, 49152, 49153, 100'000})
        QTest::addRow("%d bytes", size) << size;
}

void TestPlan::encodesDocumentsAsTheLibraryDoes()
{
    QFETCH(const int, size);
    QByteArray bytes(size, '\0');
    for (int at = 0; at < size; ++at)
        bytes[at] = char(at % 251);
    QCOMPARE(submission::withBase64("data:,", bytes), "data:," + bytes.toBase64());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
