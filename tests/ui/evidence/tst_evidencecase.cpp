#include "models/core/jsonreader.h"
#include "models/drafts/answersfile.h"
#include "models/evidence/pack.h"
#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/evidence/casefile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestEvidenceCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachShownItemWithItsAnswer();
    void takesDocumentsOnceAndNamesTheirPlaces();
    void answersFileOfThePackFitsTheRequest();
    void tellsEverySubmissionWithWhatItSent();
    void doesNotTellACallTwice();
    void marksOfDirectionDoNotStandInItsWords();
    void holdsTheDocumentsOfEveryAttempt();
    void tellsTheRoundsBefore();
    void holdsADocumentOnceHoweverOftenItWasSent();

private:
    sample::FixedClock m_clock;
};

namespace {

forms::Document someDocument() { return forms::makeDocument(u"Pass port.jpg"_s, u"image/jpeg"_s, "bytes", u"old"_s); }

int fileField(const forms::Form& form)
{
    const auto found = std::find_if(form.fields.cbegin(), form.fields.cend(),
                                    [](const forms::Field& field) { return field.kind == forms::ItemKind::File; });
    return int(found - form.fields.cbegin());
}

submission::Report someReport()
{
    submission::Report report;
    report.attemptId = u"t-1"_s;
    report.outcome = submission::Outcome::Rejected;
    report.providerMessage = u"no"_s;
    report.calls = {{.name = u"update"_s,
                     .method = u"PUT"_s,
                     .path = u"/v1"_s,
                     .httpStatus = 400,
                     .body = "{}",
                     .bodySha256 = "ab",
                     .contentSha256 = {},
                     .outcome = submission::Outcome::Rejected,
                     .requestId = u"r"_s,
                     .finishedAt = {}}};
    report.pspResults = {{u"one"_s, u"Bank One"_s, submission::PspState::Refused, u"later"_s}};
    return report;
}

} // namespace

void TestEvidenceCase::tellsEachShownItemWithItsAnswer()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    const QList<int> shown = source.form().shownFields();
    const auto text = std::find_if(shown.cbegin(), shown.cend(), [&](int field) {
        return source.form().form().fields.at(field).kind == forms::ItemKind::Text;
    });
    source.form().setValue(*text, core::Json(u"Jane"_s));
    const evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QCOMPARE(file.caseId, u"c-1"_s);
    QCOMPARE(file.provider, u"Blindpay"_s);
    QCOMPARE(file.customerId, source.request().customerId);
    QCOMPARE(file.items.size(), shown.size());
    const evidence::Item& item = file.items.at(text - shown.cbegin());
    QCOMPARE(item.answer, u"Jane"_s);
    QVERIFY(!item.label.isEmpty());
    QVERIFY(!item.whose.isEmpty());
    QVERIFY(core::readJson(file.requestJson).isOk());
}

void TestEvidenceCase::takesDocumentsOnceAndNamesTheirPlaces()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    const int field = fileField(source.form().form());
    forms::FileEntry kept;
    kept.uri = u"https://kept.example/1"_s;
    forms::FileEntry attached;
    attached.document = someDocument();
    source.form().setFiles(field, {kept, attached});
    evidence::CaseFile file = ui::caseFileOf(source, {});
    QVERIFY(file.readDocuments());
    QCOMPARE(file.documents.size(), 1);
    QCOMPARE(file.documents.constFirst().name, u"Pass port.jpg"_s);
    QCOMPARE(file.documents.constFirst().bytes, QByteArray("bytes"));
    QVERIFY(file.answersJson.contains("\"documents/01-Pass_port.jpg\""));
    QVERIFY(!file.answersJson.contains("\"old\""));
    QVERIFY(std::any_of(file.items.cbegin(), file.items.cend(),
                        [](const evidence::Item& item) { return item.documents == QList<int>{0}; }));
}

void TestEvidenceCase::answersFileOfThePackFitsTheRequest()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    forms::FileEntry attached;
    attached.document = someDocument();
    source.form().setFiles(fileField(source.form().form()), {attached});
    const evidence::CaseFile file = ui::caseFileOf(source, {});
    const evidence::Pack pack = evidence::makePack(file, {});
    const auto lines = drafts::readAnswers(pack.find(u"answers.json"_s)->bytes);
    QVERIFY(lines.isOk());
    for (const drafts::AnswerLine& line : *lines) {
        QVERIFY(source.form().form().indexOf(line.identity) >= 0);
        QVERIFY(line.file.isEmpty() || pack.find(line.file));
    }
}

void TestEvidenceCase::tellsEverySubmissionWithWhatItSent()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    source.addReport(someReport());
    const evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QCOMPARE(file.attempts.size(), 1);
    const evidence::Attempt& attempt = file.attempts.constFirst();
    QCOMPARE(attempt.id, u"t-1"_s);
    QCOMPARE(attempt.outcome, u"Refused"_s);
    QCOMPARE(attempt.findings, QStringList{u"no"_s});
    QCOMPARE(attempt.calls.constFirst().body, QByteArray("{}"));
    QCOMPARE(attempt.calls.constFirst().bodySha256, QByteArray("ab"));
    QCOMPARE(attempt.calls.constFirst().outcome, u"rejected"_s);
    QCOMPARE(attempt.psps.constFirst().name, u"Bank One"_s);
    QCOMPARE(attempt.psps.constFirst().state, u"Refused"_s);
    QCOMPARE(attempt.psps.constFirst().message, u"later"_s);
}

void TestEvidenceCase::doesNotTellACallTwice()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    source.addReport(someReport());
    submission::Report again = someReport();
    again.calls[0].wasAccepted = true;
    source.addReport(again);
    const evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QCOMPARE(file.attempts.size(), 2);
    QCOMPARE(file.attempts.at(0).calls.size(), 1);
    QCOMPARE(file.attempts.at(1).calls.size(), 0);
}

void TestEvidenceCase::marksOfDirectionDoNotStandInItsWords()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    source.form().setFiles(fileField(source.form().form()), {{{}, {}, someDocument(), {}}});
    source.addReport(someReport());
    const evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QLocale::setDefault(before);
    QStringList words{file.attempts.constFirst().summary};
    for (const evidence::Item& item : file.items)
        words += {item.whose, item.label, item.reason, item.answer};
    for (const QChar letter : words.join(u' '))
        QVERIFY2(letter.category() != QChar::Other_Format, qPrintable(words.join(u' ')));
}

void TestEvidenceCase::holdsTheDocumentsOfEveryAttempt()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    const int field = fileField(source.form().form());
    const forms::ItemIdentity item = source.form().form().fields.at(field).identity;
    const forms::Document first = someDocument();
    const forms::Document other = forms::makeDocument(u"other.jpg"_s, u"image/jpeg"_s, "other");
    for (const forms::Document& document : {first, other}) {
        source.form().setFiles(field, {{{}, {}, document, {}}});
        submission::Report report = someReport();
        report.uploads = {{.document = {item, document.name, document.sha256},
                           .httpStatus = 200,
                           .outcome = submission::Outcome::Accepted,
                           .uri = u"doc_"_s + document.name}};
        report.documents = {document};
        source.addReport(report);
    }
    // Also when the request moved on to a new round, where nothing is attached yet.
    source.replaceForm(source.form().form(), submission::Case::Cause::NewRound);
    evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QVERIFY(file.readDocuments());
    QCOMPARE(file.documents.size(), 2);
    const evidence::Upload replaced = file.attempts.at(0).uploads.constFirst();
    QCOMPARE(file.documents.at(replaced.document.document).bytes, QByteArray("bytes"));
    QCOMPARE(replaced.document.sha256, first.sha256.toHex());
    QCOMPARE(replaced.uri, u"doc_Pass port.jpg"_s);
    QCOMPARE(replaced.outcome, u"accepted"_s);
    QVERIFY(!replaced.document.item.isEmpty());
    const evidence::Upload last = file.attempts.at(1).uploads.constFirst();
    QCOMPARE(file.documents.at(last.document.document).bytes, QByteArray("other"));
}

void TestEvidenceCase::tellsTheRoundsBefore()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    const int field = fileField(source.form().form());
    const forms::Document document = someDocument();
    source.form().setFiles(field, {{{}, {}, document, {}}});
    submission::Report report = someReport();
    report.calls[0].documents = {{{}, document.name, document.sha256}};
    report.documents = {document};
    source.addReport(report);
    QVERIFY(ui::caseFileOf(source, {}).earlierRounds.isEmpty());
    source.replaceForm(sample::makeForm(), submission::Case::Cause::NewRound);
    evidence::CaseFile file = ui::caseFileOf(source, {});
    QVERIFY(file.readDocuments());
    QCOMPARE(file.round, 2);
    QCOMPARE(file.earlierRounds.size(), 1);
    const evidence::Round& before = file.earlierRounds.constFirst();
    QCOMPARE(before.number, 1);
    QCOMPARE(before.endedAt, m_clock.now());
    QCOMPARE(before.items.size(), file.items.size());
    QVERIFY(core::readJson(before.requestJson).isOk());
    QVERIFY(before.answersJson.contains("\"documents/01-Pass_port.jpg\""));
    QVERIFY(!file.answersJson.contains("Pass_port"));
    const evidence::Pack pack = evidence::makePack(file, {});
    QCOMPARE(pack.find(u"documents/01-Pass_port.jpg"_s)->bytes, QByteArray("bytes"));
    QCOMPARE(pack.find(u"rounds/01-request.json"_s)->bytes, before.requestJson);
    QCOMPARE(pack.find(u"rounds/01-answers.json"_s)->bytes, before.answersJson);
}

void TestEvidenceCase::holdsADocumentOnceHoweverOftenItWasSent()
{
    submission::Case source(u"c-1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    const int field = fileField(source.form().form());
    const forms::Document document = someDocument();
    source.form().setFiles(field, {{{}, {}, document, {}}});
    submission::Report report = someReport();
    report.calls[0].documents = {{{}, document.name, document.sha256}};
    report.documents = {document};
    source.addReport(report);
    source.addReport(report);
    const evidence::CaseFile file = ui::caseFileOf(source, u"Blindpay"_s);
    QCOMPARE(file.documents.size(), 1);
    QCOMPARE(file.attempts.at(1).calls.constFirst().documents.constFirst().document, 0);
    // Of one that nobody has any more, at least the hash is told.
    report.documents.clear();
    source.addReport(report);
    const evidence::SentDocument gone =
        ui::caseFileOf(source, u"Blindpay"_s).attempts.at(2).calls.constFirst().documents.constFirst();
    QCOMPARE(gone.document, -1);
    QCOMPARE(gone.sha256, document.sha256.toHex());
}

QTEST_MAIN(TestEvidenceCase)
#include "tst_evidencecase.moc"
