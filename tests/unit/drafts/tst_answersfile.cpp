#include "models/core/jsonreader.h"
#include "models/drafts/answersfile.h"
#include "models/forms/form.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using forms::ItemIdentity;
using forms::ItemKind;

namespace {

const ItemIdentity expiry{u"ana"_s, u"/documents/expiry_date"_s, u"PASSPORT"_s, {}};
const ItemIdentity scans{u"ana"_s, u"/documents/files"_s, u"PASSPORT"_s, {}};
const ItemIdentity front{u"ana"_s, u"/documents/files"_s, u"LICENCE"_s, u"FRONT"_s};
const ItemIdentity picked{u"ana"_s, u"/documents/type"_s, u"GOVERNMENT_ID"_s, {}};
const ItemIdentity placeless{{}, u"/documents/text"_s, {}, {}};

forms::Field field(const ItemIdentity& identity, ItemKind kind)
{
    forms::Field field;
    field.identity = identity;
    field.kind = kind;
    field.section = 0;
    if (kind == ItemKind::File)
        field.document = samples::rules();
    return field;
}

forms::Form form()
{
    forms::Form form;
    forms::Section section;
    section.discriminator = u"type"_s;
    form.sections = {section};
    form.fields = {field(expiry, ItemKind::Date), field(scans, ItemKind::File), field(front, ItemKind::File),
                   field(picked, ItemKind::Choice), field(placeless, ItemKind::Unknown)};
    form.fields[3].isImplied = true;
    return form;
}

QByteArray file(const QByteArray& answers)
{
    return R"({"format": "rfi-desk/answers@1", "answers": [)" + answers + "]}";
}

drafts::AnswerLine valueLine(const ItemIdentity& identity, const QString& value)
{
    drafts::AnswerLine line;
    line.identity = identity;
    line.value = core::Json(value);
    return line;
}

drafts::AnswerLine fileLine(const ItemIdentity& identity, const QString& file)
{
    drafts::AnswerLine line;
    line.identity = identity;
    line.file = file;
    return line;
}

QStringList codes(const QList<forms::Problem>& problems)
{
    QStringList names;
    for (const forms::Problem& problem : problems)
        names += core::codeName(problem.code);
    return names;
}

} // namespace

class TestAnswersFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void keepsAValueOfAnyKind();

    void matchesValuesAndFiles();
    void acceptsAnAnswerForAnImpliedField();
    void takesTheSideFromTheAnswerWhenTheItemNamesNone();
    void keepsTheOrderOfFilesOfOneItem();
    void refusesWhatWasNotAsked_data();
    void refusesWhatWasNotAsked();
    void refusesASecondAnswer_data();
    void refusesASecondAnswer();
    void refusesTheWrongKindOfAnswer_data();
    void refusesTheWrongKindOfAnswer();
    void namesEveryBadDocument();
    void readsDocumentsBesideTheFileOnly();
    void doesNotAskAgainForARefusedDocument();
    void leavesOutOnPurpose();

    void writesWhatItCanReadAgain();
};

void TestAnswersFile::readsEveryMember()
{
    const auto lines = drafts::readAnswers(file(
        R"({"party": "ana", "pointer": "/documents/expiry_date", "documentType": "PASSPORT", "value": "2031-01-15"},
           {"pointer": "/documents/files", "side": "FRONT", "file": "scans/passport.jpg", "issued": "2026-09-01"},
           {"pointer": "/documents/files", "uri": "/a1b2_front.jpg"},
           {"pointer": "/documents/text", "leaveOut": true})"));
    QVERIFY(lines.isOk());
    QCOMPARE(lines->size(), 4);
    QCOMPARE(lines->at(0).identity, expiry);
    QCOMPARE(lines->at(0).value, core::Json(u"2031-01-15"_s));
    QCOMPARE(lines->at(1).identity, ItemIdentity({}, u"/documents/files"_s, {}, u"FRONT"_s));
    QCOMPARE(lines->at(1).file, u"scans/passport.jpg"_s);
    QCOMPARE(lines->at(1).issued, QDate(2026, 9, 1));
    QCOMPARE(lines->at(2).uri, u"/a1b2_front.jpg"_s);
    QVERIFY(lines->at(3).isLeftOut);
}

void TestAnswersFile::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no JSON") << QByteArray("answers") << u"json_syntax"_s << u""_s;
    QTest::newRow("trailing data (F10)") << file({}) + "{}" << u"json_trailing_data"_s << u""_s;
    QTest::newRow("no object") << QByteArray("[]") << u"wrong_type"_s << u""_s;
    QTest::newRow("no format") << QByteArray(R"({"answers": []})") << u"format_unknown"_s << u""_s;
    QTest::newRow("newer format") << QByteArray(R"({"format": "rfi-desk/answers@2", "answers": []})")
                                  << u"format_unknown"_s << u"/format"_s;
    QTest::newRow("request file") << QByteArray(R"({"format": "rfi-desk/request@1", "answers": []})")
                                  << u"format_unknown"_s << u"/format"_s;
    QTest::newRow("no answers") << QByteArray(R"({"format": "rfi-desk/answers@1"})") << u"required"_s << u"/answers"_s;
    QTest::newRow("answers no list") << QByteArray(R"({"format": "rfi-desk/answers@1", "answers": {}})")
                                     << u"wrong_type"_s << u"/answers"_s;
    QTest::newRow("unknown member of the file")
        << QByteArray(R"({"format": "rfi-desk/answers@1", "answers": [], "more": 1})") << u"unknown_member"_s
        << u"/more"_s;
    QTest::newRow("answer no object") << file("1") << u"wrong_type"_s << u"/answers/0"_s;
    QTest::newRow("unknown member of an answer")
        << file(R"({"pointer": "/a", "value": 1, "note": ""})") << u"unknown_member"_s << u"/answers/0/note"_s;
    QTest::newRow("no pointer") << file(R"({"value": 1})") << u"required"_s << u"/answers/0/pointer"_s;
    QTest::newRow("pointer without slash")
        << file(R"({"pointer": "a", "value": 1})") << u"format_mismatch"_s << u"/answers/0/pointer"_s;
    QTest::newRow("pointer to everything")
        << file(R"({"pointer": "", "value": 1})") << u"format_mismatch"_s << u"/answers/0/pointer"_s;
    QTest::newRow("pointer no text") << file(R"({"pointer": 1, "value": 1})") << u"wrong_type"_s
                                     << u"/answers/0/pointer"_s;
    QTest::newRow("party no text") << file(R"({"pointer": "/a", "party": null, "value": 1})") << u"wrong_type"_s
                                   << u"/answers/0/party"_s;
    QTest::newRow("answers nothing") << file(R"({"pointer": "/a"})") << u"no_alternative_fits"_s << u"/answers/0"_s;
    QTest::newRow("answers twice at once")
        << file(R"({"pointer": "/a", "value": 1, "uri": "/x"})") << u"no_alternative_fits"_s << u"/answers/0"_s;
    QTest::newRow("value and left out") << file(R"({"pointer": "/a", "value": 1, "leaveOut": true})")
                                        << u"no_alternative_fits"_s << u"/answers/0"_s;
    QTest::newRow("left out: false") << file(R"({"pointer": "/a", "leaveOut": false})") << u"wrong_type"_s
                                     << u"/answers/0/leaveOut"_s;
    QTest::newRow("file no text") << file(R"({"pointer": "/a", "file": ["a.pdf"]})") << u"wrong_type"_s
                                  << u"/answers/0/file"_s;
    QTest::newRow("file without a name") << file(R"({"pointer": "/a", "file": ""})") << u"format_mismatch"_s
                                         << u"/answers/0/file"_s;
    QTest::newRow("uri empty") << file(R"({"pointer": "/a", "uri": ""})") << u"format_mismatch"_s
                               << u"/answers/0/uri"_s;
    QTest::newRow("issued no date") << file(R"({"pointer": "/a", "file": "a.pdf", "issued": "1.9.2026"})")
                                    << u"format_mismatch"_s << u"/answers/0/issued"_s;
    QTest::newRow("issued of a value") << file(R"({"pointer": "/a", "value": 1, "issued": "2026-09-01"})")
                                       << u"unknown_member"_s << u"/answers/0/issued"_s;
    QTest::newRow("second answer wrong") << file(
        "{\"pointer\": \"/a\", \"value\": 1},\n  {\"pointer\": \"/b\", \"note\": 1}")
                                         << u"unknown_member"_s << u"/answers/1/note"_s;
}

void TestAnswersFile::refusesWrongFiles()
{
    QFETCH(QByteArray, bytes);
    const auto lines = drafts::readAnswers(bytes);
    QVERIFY(!lines.isOk());
    QTEST(core::codeName(lines.error().code), "code");
    QTEST(lines.error().pointer, "pointer");
    QVERIFY(lines.error().position.isValid());
    if (lines.error().pointer == u"/answers/1/note")
        QCOMPARE(lines.error().position.line, 2);
}

void TestAnswersFile::keepsAValueOfAnyKind()
{
    const auto lines = drafts::readAnswers(file(R"({"pointer": "/a", "value": ["A", "B"]},
        {"pointer": "/b", "value": 12.50}, {"pointer": "/c", "value": false}, {"pointer": "/d", "value": null})"));
    QVERIFY(lines.isOk());
    QCOMPARE(lines->at(0).value.size(), 2);
    QCOMPARE(lines->at(1).value.numberText(), u"12.50"_s);
    QVERIFY(lines->at(2).value.isBoolean());
    QVERIFY(lines->at(3).value.isNull());
}

void TestAnswersFile::matchesValuesAndFiles()
{
    QTemporaryDir folder;
    samples::write(folder.filePath(u"front.jpg"_s), samples::jpeg());
    drafts::AnswerLine uriLine;
    uriLine.identity = scans;
    uriLine.uri = u"/a1b2_front.jpg"_s;
    drafts::AnswerLine frontLine = fileLine(front, u"front.jpg"_s);
    frontLine.issued = QDate(2026, 9, 1);
    const auto matched =
        drafts::matchAnswers(form(), {valueLine(expiry, u"2031-01-15"_s), uriLine, frontLine}, QDir(folder.path()));
    QCOMPARE(codes(matched.problems), QStringList());
    QCOMPARE(matched.answers.at(expiry).value, core::Json(u"2031-01-15"_s));
    QCOMPARE(matched.answers.at(scans).files.constFirst().uri, u"/a1b2_front.jpg"_s);
    const forms::FileEntry& entry = matched.answers.at(front).files.constFirst();
    QCOMPARE(forms::bytesOf(*entry.document).value(), samples::jpeg());
    QCOMPARE(entry.issued, QDate(2026, 9, 1));
    QCOMPARE(entry.side, QString());
}

void TestAnswersFile::acceptsAnAnswerForAnImpliedField()
{
    const auto matched = drafts::matchAnswers(form(), {valueLine(picked, u"NATIONAL_ID"_s)}, {});
    QVERIFY(matched.problems.isEmpty());
    QCOMPARE(matched.answers.at(picked).value, core::Json(u"NATIONAL_ID"_s));
}

void TestAnswersFile::takesTheSideFromTheAnswerWhenTheItemNamesNone()
{
    QTemporaryDir folder;
    samples::write(folder.filePath(u"a.png"_s), samples::png());
    ItemIdentity back = scans;
    back.side = u"BACK"_s;
    const auto matched = drafts::matchAnswers(form(), {fileLine(back, u"a.png"_s)}, QDir(folder.path()));
    QVERIFY(matched.problems.isEmpty());
    QVERIFY(!matched.answers.contains(back));
    QCOMPARE(matched.answers.at(scans).files.constFirst().side, u"BACK"_s);
}

void TestAnswersFile::keepsTheOrderOfFilesOfOneItem()
{
    QTemporaryDir folder;
    samples::write(folder.filePath(u"1.png"_s), samples::png());
    samples::write(folder.filePath(u"2.pdf"_s), samples::pdf());
    const auto matched = drafts::matchAnswers(
        form(), {fileLine(scans, u"2.pdf"_s), fileLine(scans, u"1.png"_s), fileLine(scans, u"2.pdf"_s)},
        QDir(folder.path()));
    QVERIFY(matched.problems.isEmpty());
    QStringList names;
    for (const forms::FileEntry& entry : matched.answers.at(scans).files)
        names += entry.document->name;
    QCOMPARE(names, QStringList({u"2.pdf"_s, u"1.png"_s, u"2.pdf"_s}));
}

void TestAnswersFile::refusesWhatWasNotAsked_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("documentType");
    QTest::addColumn<QString>("side");
    QTest::addColumn<QStringList>("asked");
    const QString pointer = expiry.pointer;
    QTest::newRow("other party") << u"bob"_s << pointer << u"PASSPORT"_s << u""_s << QStringList{u"party ana"_s};
    QTest::newRow("the customer instead") << u""_s << pointer << u"PASSPORT"_s << u""_s << QStringList{u"party ana"_s};
    QTest::newRow("other pointer") << u"ana"_s << u"/documents/number"_s << u"PASSPORT"_s << u""_s << QStringList{};
    QTest::newRow("other document") << u"ana"_s << pointer << u"LICENCE"_s << u""_s
                                    << QStringList{u"documentType PASSPORT"_s};
    QTest::newRow("no document") << u"ana"_s << pointer << u""_s << u""_s << QStringList{u"documentType PASSPORT"_s};
    QTest::newRow("a side of what has none")
        << u"ana"_s << pointer << u"PASSPORT"_s << u"FRONT"_s << QStringList{QString()};
    QTest::newRow("the other side than asked")
        << u"ana"_s << front.pointer << u"LICENCE"_s << u"BACK"_s << QStringList{u"side FRONT"_s};
    QTest::newRow("no side where one is asked") << u"ana"_s << front.pointer << u"LICENCE"_s << u""_s
                                                << QStringList{u"documentType PASSPORT"_s, u"side FRONT"_s};
    QTest::newRow("pointer with an index")
        << u"ana"_s << u"/documents/0/expiry_date"_s << u"PASSPORT"_s << u""_s << QStringList{};
}

void TestAnswersFile::refusesWhatWasNotAsked()
{
    QFETCH(QString, party);
    QFETCH(QString, pointer);
    QFETCH(QString, documentType);
    QFETCH(QString, side);
    const ItemIdentity identity{party, pointer, documentType, side};
    const auto matched = drafts::matchAnswers(form(), {valueLine(identity, u"x"_s)}, {});
    QCOMPARE(codes(matched.problems), QStringList{u"not_asked"_s});
    QCOMPARE(matched.problems.constFirst().item, identity);
    QTEST(matched.problems.constFirst().arguments, "asked");
    QVERIFY(matched.answers.identities().isEmpty());
}

void TestAnswersFile::refusesASecondAnswer_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("same value") << QByteArray(R"("value": "2031-01-15")");
    QTest::newRow("other value") << QByteArray(R"("value": "2032-01-15")");
    QTest::newRow("no value") << QByteArray(R"("value": null)");
    QTest::newRow("left out") << QByteArray(R"("leaveOut": true)");
}

void TestAnswersFile::refusesASecondAnswer()
{
    QFETCH(QByteArray, second);
    const QByteArray item = R"({"party": "ana", "pointer": "/documents/expiry_date", "documentType": "PASSPORT", )";
    const auto lines = drafts::readAnswers(file(item + R"("value": "2031-01-15"},)" + item + second + "}"));
    QVERIFY(lines.isOk());
    const auto matched = drafts::matchAnswers(form(), *lines, {});
    QCOMPARE(codes(matched.problems), QStringList{u"answer_twice"_s});
    QCOMPARE(matched.problems.constFirst().item, expiry);
    QCOMPARE(matched.answers.at(expiry).value, core::Json(u"2031-01-15"_s));
}

void TestAnswersFile::refusesTheWrongKindOfAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray date = R"("pointer": "/documents/expiry_date")";
    const QByteArray files = R"("pointer": "/documents/files")";
    QTest::newRow("file for a date") << date + R"(, "file": "a.pdf")";
    QTest::newRow("uri for a date") << date + R"(, "uri": "/a.pdf")";
    QTest::newRow("value for a file") << files + R"(, "value": "/a.pdf")";
}

void TestAnswersFile::refusesTheWrongKindOfAnswer()
{
    QFETCH(QByteArray, answer);
    const auto lines = drafts::readAnswers(file(R"({"party": "ana", "documentType": "PASSPORT", )" + answer + "}"));
    QVERIFY(lines.isOk());
    const auto matched = drafts::matchAnswers(form(), *lines, {});
    QCOMPARE(codes(matched.problems), QStringList{u"wrong_type"_s});
    QVERIFY(matched.answers.identities().isEmpty());
}

void TestAnswersFile::namesEveryBadDocument()
{
    QTemporaryDir folder;
    samples::write(folder.filePath(u"empty.pdf"_s), {});
    samples::write(folder.filePath(u"virus.pdf"_s), QByteArray("MZ\x90\0", 4));
    samples::write(folder.filePath(u"large.pdf"_s), samples::pdf() + QByteArray(5000, ' '));
    const auto matched = drafts::matchAnswers(form(),
                                              {fileLine(scans, u"missing.pdf"_s), fileLine(scans, u"empty.pdf"_s),
                                               fileLine(scans, u"virus.pdf"_s), fileLine(scans, u"large.pdf"_s),
                                               fileLine(front, uR"(\\server\share\a.pdf)"_s), fileLine(front, u"."_s)},
                                              QDir(folder.path()));
    QCOMPARE(codes(matched.problems),
             QStringList({u"file_missing"_s, u"document_empty"_s, u"document_wrong_type"_s, u"document_too_large"_s,
                          u"not_regular_file"_s, u"not_regular_file"_s}));
    QCOMPARE(matched.problems.at(0).item, scans);
    QCOMPARE(matched.problems.at(0).arguments, QStringList{u"missing.pdf"_s});
    QCOMPARE(matched.problems.at(2).arguments,
             QStringList({u"virus.pdf"_s, u"application/x-ms-dos-executable"_s, u"pdf, jpg, jpeg, png"_s}));
    QCOMPARE(matched.problems.at(4).item, front);
}

void TestAnswersFile::readsDocumentsBesideTheFileOnly()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    samples::write(elsewhere.filePath(u"a.pdf"_s), samples::pdf());
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(elsewhere.path()));
    const auto matched = drafts::matchAnswers(form(), {fileLine(scans, u"a.pdf"_s)}, QDir(folder.path()));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(codes(matched.problems), QStringList{u"file_missing"_s});
}

void TestAnswersFile::doesNotAskAgainForARefusedDocument()
{
    forms::Form asked = form();
    asked.fields = {asked.fields.at(1), asked.fields.at(2)};
    const auto matched = drafts::matchAnswers(asked, {fileLine(scans, u"missing.pdf"_s)}, {});
    const auto problems = drafts::checkAnswers(asked, matched, QDate(2026, 11, 20));
    QCOMPARE(codes(problems), QStringList({u"file_missing"_s, u"required"_s}));
    QCOMPARE(problems.at(0).item, scans);
    QCOMPARE(problems.at(1).item, front);
}

void TestAnswersFile::leavesOutOnPurpose()
{
    drafts::AnswerLine line;
    line.identity = placeless;
    line.isLeftOut = true;
    const auto matched = drafts::matchAnswers(form(), {line}, {});
    QVERIFY(matched.problems.isEmpty());
    QVERIFY(matched.answers.at(placeless).isLeftOut);
}

void TestAnswersFile::writesWhatItCanReadAgain()
{
    QTemporaryDir folder;
    samples::write(folder.filePath(u"1.png"_s), samples::png());
    samples::write(folder.filePath(u"2.pdf"_s), samples::pdf());
    ItemIdentity back = scans;
    back.side = u"BACK"_s;
    drafts::AnswerLine issued = fileLine(back, u"1.png"_s);
    issued.issued = QDate(2026, 9, 1);
    drafts::AnswerLine uriLine;
    uriLine.identity = scans;
    uriLine.uri = u"/x.png"_s;
    drafts::AnswerLine leftOut;
    leftOut.identity = placeless;
    leftOut.isLeftOut = true;
    const QList<drafts::AnswerLine> lines{
        valueLine(expiry, u"2031-01-15"_s),  issued, uriLine, fileLine(front, u"2.pdf"_s),
        valueLine(picked, u"NATIONAL_ID"_s), leftOut};
    const QDir dir(folder.path());
    const auto matched = drafts::matchAnswers(form(), lines, dir);
    QVERIFY(matched.problems.isEmpty());

    const QByteArray written = drafts::writeAnswers(form(), matched.answers);
    QCOMPARE(written, drafts::writeAnswers(form(), matched.answers));
    const auto again = drafts::readAnswers(written);
    QVERIFY(again.isOk());
    QCOMPARE(again->size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const drafts::AnswerLine& line = again->at(i);
        QCOMPARE(line.identity, lines.at(i).identity);
        QCOMPARE(line.value, lines.at(i).value);
        QCOMPARE(line.file, lines.at(i).file.isEmpty() ? QString() : dir.filePath(lines.at(i).file));
        QCOMPARE(line.uri, lines.at(i).uri);
        QCOMPARE(line.issued, lines.at(i).issued);
        QCOMPARE(line.isLeftOut, lines.at(i).isLeftOut);
    }
}

QTEST_GUILESS_MAIN(TestAnswersFile)
#include "tst_answersfile.moc"
