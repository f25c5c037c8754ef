#include "models/cases/codec.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QMetaEnum>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;

namespace {

const QDateTime moment(QDate(2026, 11, 2), QTime(9, 0, 0, 123), Qt::UTC);

/// Through text, as the store keeps it.
Json stored(const Json& json) { return core::readJson(core::writeJson(json)).value(); }

forms::Request fullRequest()
{
    forms::Request request;
    request.provider = u"sample"_s;
    request.customerId = u"c-1"_s;
    request.customerType = u"business"_s;
    request.customerName = u"Žofie \u202e & Söhne"_s;
    request.customerStatus = u"ACTION_REQUIRED"_s;
    request.environment = u"sandbox"_s;
    request.context = Json::object({{u"psps"_s, Json::array({Json(u"one"_s)})}});
    request.receivedAt = moment;
    request.dueAt = moment.addDays(14);
    forms::RequestItem item;
    item.identity = {u"party"_s, u"/a/b"_s, u"PASSPORT"_s, u"FRONT"_s};
    item.status = forms::ItemStatus::Expired;
    item.reason = u"older than three months"_s;
    item.isRequired = false;
    item.options = {u"A"_s, u"B"_s};
    item.isPartyUnclear = true;
    item.isRequiredGiven = true;
    item.schema = Json::object({{u"type"_s, Json(u"string"_s)}});
    request.items = {item, forms::RequestItem{}};
    request.parties = {{u"party"_s, u"Wei"_s}};
    request.notes = {{u"party"_s, u"text"_s, u"reason"_s}};
    request.suggestions = {{u"/a"_s, {u"suggested"_s, u"https://example.com/?v=suggested"_s, u"Terms"_s}},
                           {u"/b"_s, {u"alone"_s}}};
    request.origin = forms::RequestOrigin::ProviderPayload;
    return request;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARequest();
    void readsASuggestionWithoutItsPage();
    void keepsAnswers_data();
    void keepsAnswers();
    void keepsDocumentsByTheirHash();
    void keepsAReport();
    void keepsEveryErrorCode();
    void keepsMoments();
    void keepsTheTrack();
    void readsATrackThatWasNeverWritten();
};

void TestCodec::keepsARequest()
{
    const forms::Request request = fullRequest();
    const forms::Request back = cases::requestFrom(stored(cases::requestJson(request)));
    // Every member counts in the text, so equal texts are equal requests.
    QCOMPARE(core::writeJson(cases::requestJson(back)), core::writeJson(cases::requestJson(request)));
    QCOMPARE(back.items.size(), 2);
    QCOMPARE(back.items.constFirst().identity, request.items.constFirst().identity);
    QCOMPARE(back.items.constFirst().status, forms::ItemStatus::Expired);
    QCOMPARE(back.items.constFirst().isRequired, false);
    QVERIFY(back.items.constFirst().isPartyUnclear && back.items.constFirst().isRequiredGiven);
    QCOMPARE(back.dueAt, request.dueAt);
    QCOMPARE(back.notes, request.notes);
    QCOMPARE(back.suggestions, request.suggestions);
    QCOMPARE(back.origin, request.origin);
    QCOMPARE(back.customerName, request.customerName);
}

/// Up to version 0.1 a suggestion was a text.
void TestCodec::readsASuggestionWithoutItsPage()
{
    Json json = cases::requestJson(fullRequest());
    json.insert(u"suggestions"_s, Json::object({{u"/a"_s, Json(u"suggested"_s)}}));
    const forms::Request back = cases::requestFrom(json);
    QCOMPARE(back.suggestions, (QHash<QString, forms::Suggestion>{{u"/a"_s, {u"suggested"_s}}}));
}

void TestCodec::keepsAnswers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray(R"("x\u0000y\n")");
    QTest::newRow("number as it was typed") << QByteArray("12345678901234567890.10");
    QTest::newRow("list") << QByteArray(R"(["a","b"])");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":{}})");
    QTest::newRow("false") << QByteArray("false");
    QTest::newRow("nothing") << QByteArray("null");
}

void TestCodec::keepsAnswers()
{
    QFETCH(QByteArray, value);
    forms::Answer answer;
    answer.value = core::readJson(value).value();
    answer.isLeftOut = true;
    const forms::Answer back = cases::answerFrom(stored(cases::answerJson(answer)), {});
    QCOMPARE(core::writeJson(back.value), core::writeJson(answer.value));
    QVERIFY(back.isLeftOut);
}

void TestCodec::keepsDocumentsByTheirHash()
{
    const forms::Document document = forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, "bytes");
    forms::Answer answer;
    answer.files = {{u"FRONT"_s, {}, document, QDate(2026, 10, 20)},
                    {{}, u"https://p.example/1"_s, {}, {}, u"yesterday"_s}};
    const Json json = stored(cases::answerJson(answer));
    QVERIFY(!core::writeJson(json).contains("bill"));
    const auto find = [&document](const QByteArray& sha256) {
        return sha256 == document.sha256 ? std::optional(document) : std::nullopt;
    };
    const forms::Answer back = cases::answerFrom(json, find);
    QCOMPARE(back.files.size(), 2);
    QCOMPARE(back.files.constFirst().side, u"FRONT"_s);
    QCOMPARE(back.files.constFirst().issued, QDate(2026, 10, 20));
    QCOMPARE(forms::bytesOf(*back.files.constFirst().document).value(), QByteArray("bytes"));
    QVERIFY(back.files.constFirst().issuedText.isEmpty());
    QCOMPARE(back.files.constLast().uri, u"https://p.example/1"_s);
    QVERIFY(!back.files.constLast().issued.isValid());
    QCOMPARE(back.files.constLast().issuedText, u"yesterday"_s);
    // A document without a record is not shown as attached.
    const forms::Answer without = cases::answerFrom(json, [](const QByteArray&) { return std::nullopt; });
    QCOMPARE(without.files.size(), 1);
}

void TestCodec::keepsAReport()
{
    submission::Report report;
    report.attemptId = u"attempt"_s;
    report.outcome = submission::Outcome::PartlyAccepted;
    submission::CallReport call;
    call.name = u"update"_s;
    call.method = u"PUT"_s;
    call.path = u"/a/b"_s;
    call.httpStatus = 200;
    call.body = QByteArray("{\"a\":\"\\u0000\"}\xff", 15);
    call.bodySha256 = "abcd";
    call.outcome = submission::Outcome::Accepted;
    call.requestId = u"r-1"_s;
    call.party = u"new:ana"_s;
    call.createdId = u"ap-9"_s;
    call.hasPspFailure = true;
    call.wasAccepted = true;
    call.finishedAt = moment;
    call.documents = {{{{}, u"/x"_s, u"PASSPORT"_s, u"FRONT"_s}, u"pass.jpg"_s, QByteArray("\x01\xfe", 2)}};
    call.reply = QByteArray("{\"a\":1}\xff", 8);
    call.replySha256 = "cdef";
    report.calls = {call};
    report.problems = {{{u"p"_s, u"/x"_s, {}, {}}, ErrorCode::TooShort, {u"3"_s}, u"too short"_s, u"x[0]"_s, true}};
    report.warnings = {{{}, ErrorCode::RequiredNotKnown, {u"/y"_s}, {}, {}, false}};
    report.errors = {{ErrorCode::HttpStatus, u"host"_s, {u"500"_s}, {}, {}}};
    report.providerMessage = u"no"_s;
    report.pspResults = {{u"finmo"_s, u"Finmo"_s, submission::PspState::NotSupported, u"unsupported"_s}};
    report.finishedAt = moment;
    report.answeredItems = 7;
    report.round = 2;
    report.answersPrint = QByteArray("\x01\xff", 2);
    report.startedAt = moment.addSecs(-9);
    report.uploads = {{.document = {{{}, u"/y"_s, {}, {}}, u"bill.pdf"_s, "hash"},
                       .method = u"POST"_s,
                       .path = u"/up"_s,
                       .httpStatus = 201,
                       .outcome = submission::Outcome::Accepted,
                       .uri = u"doc_1"_s,
                       .requestId = u"r-2"_s,
                       .finishedAt = moment}};
    const submission::Report back = cases::reportFrom(stored(cases::reportJson(report)));
    QCOMPARE(core::writeJson(cases::reportJson(back)), core::writeJson(cases::reportJson(report)));
    QCOMPARE(back.calls.constFirst().body, call.body);
    QCOMPARE(back.calls.constFirst().outcome, call.outcome);
    QCOMPARE(back.calls.constFirst().party, call.party);
    QCOMPARE(back.calls.constFirst().createdId, call.createdId);
    QCOMPARE(back.problems, report.problems);
    QCOMPARE(back.warnings, report.warnings);
    QCOMPARE(back.errors, report.errors);
    QCOMPARE(back.pspResults.constFirst().state, submission::PspState::NotSupported);
    QCOMPARE(back.round, 2);
    QCOMPARE(back.answersPrint, report.answersPrint);
    QCOMPARE(back.startedAt, report.startedAt);
    QCOMPARE(back.calls.constFirst().reply, call.reply);
    QCOMPARE(back.calls.constFirst().documents.constFirst().sha256, call.documents.constFirst().sha256);
    QCOMPARE(back.calls.constFirst().documents.constFirst().item, call.documents.constFirst().item);
    QCOMPARE(back.uploads.constFirst().uri, u"doc_1"_s);
    QCOMPARE(back.uploads.constFirst().outcome, submission::Outcome::Accepted);
    QCOMPARE(back.uploads.constFirst().finishedAt, moment);
}

void TestCodec::keepsEveryErrorCode()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    submission::Report report;
    for (int index = 0; index < codes.keyCount(); ++index)
        report.errors += core::Error{.code = static_cast<ErrorCode>(codes.value(index))};
    QCOMPARE(cases::reportFrom(stored(cases::reportJson(report))).errors, report.errors);
}

void TestCodec::keepsMoments()
{
    QCOMPARE(cases::momentFrom(stored(cases::momentJson(moment))), moment);
    QVERIFY(!cases::momentFrom(stored(cases::momentJson({}))).isValid());
}

void TestCodec::keepsTheTrack()
{
    const submission::Track track{
        moment, moment.addDays(2), {{forms::ItemStatus::Invalid, u"Žofie: too dark"_s}, {forms::ItemStatus::None, {}}}};
    const submission::Track back = cases::trackFrom(stored(cases::trackJson(track)));
    QCOMPARE(back.receivedAt, track.receivedAt);
    QCOMPARE(back.acceptedAt, track.acceptedAt);
    QCOMPARE(back.refusals, track.refusals);
}

void TestCodec::readsATrackThatWasNeverWritten()
{
    const submission::Track none = cases::trackFrom({});
    QVERIFY(!none.receivedAt.isValid());
    QVERIFY(!none.acceptedAt.isValid());
    QVERIFY(none.refusals.isEmpty());
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
