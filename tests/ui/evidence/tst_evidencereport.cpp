#include "models/audit/facts.h"
#include "ui/evidence/report.h"
#include "ui/evidence/reportpages.h"
#include "ui/evidence/reporttext.h"

#include <QAbstractTextDocumentLayout>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestEvidenceReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAskedAnsweredSentAndSaid();
    void tellsWhichDocumentsWithTheirHashes();
    void saysWhenASentBodyIsNotAllThatLeft();
    void tellsOnlyThisCasesEntriesAndTheHead();
    void saysWhatIsMissing();
    void tellsWhatEarlierRoundsAsked();
    void G06_showsMarkupAsItWasTyped();
    void outsideTextCannotTurnOrBreakLines_data();
    void outsideTextCannotTurnOrBreakLines();
    void cutsATextThatNeverEnds();
    void tellsEachDocumentThatWentOutAndWhatItIsCalledThere();
    void printsNumberedPagesWithTheHead();
    void tearsNoRow_data();
    void tearsNoRow();
    void showsTheHeadOfATableOnEachOfItsPages();
    void cutsARowThatIsLongerThanAPageBetweenItsLines();
    void keepsAHeadingWithWhatFollows();
    void isTheSameWhenItIsMadeBesideTheWindow();
};

namespace {

QDateTime someTime() { return QDateTime(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC); }

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void addEntry(evidence::CaseFile& file, audit::Act act, const QString& caseId, const QString& outcome = {})
{
    const audit::Facts facts{
        .act = act, .at = someTime(), .user = u"anna"_s, .caseId = caseId, .outcome = outcome, .sha256 = "hash"};
    file.log.append(audit::next(file.logHead(), facts.json(), core::Secret("key")));
}

evidence::Attempt attempt(const QString& outcome, const QByteArray& body, const QByteArray& sent)
{
    return {.id = u"0b5e7f34-6c1d-4f9a-8d52-2f9f6f1f7a11"_s,
            .by = u"Anna Weber"_s,
            .startedAt = someTime(),
            .finishedAt = someTime().addSecs(3),
            .outcome = outcome,
            .calls = {{.name = u"update"_s,
                       .method = u"PUT"_s,
                       .path = u"/v1/customers/14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s,
                       .body = body,
                       .bodySha256 = hexHash(sent),
                       .httpStatus = 200,
                       .outcome = u"accepted"_s,
                       .requestId = u"req_88"_s,
                       .finishedAt = someTime().addSecs(3)}}};
}

evidence::CaseFile someCase()
{
    evidence::CaseFile file;
    file.caseId = u"5d1f0c52-4a41-4c0b-9a65-1f4c3f8a2b10"_s;
    file.provider = u"Blindpay"_s;
    file.environment = u"Production"_s;
    file.account = u"Treasury, main account"_s;
    file.customerName = u"Pahlen & Söhne GmbH"_s;
    file.customerId = u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s;
    file.customerType = u"Business"_s;
    file.receivedAt = someTime().addDays(-4);
    file.dueAt = someTime().addDays(10);
    file.notes = {u"Please send the documents of the managing director as well."_s};
    file.items = {
        {.whose = u"Business"_s,
         .label = u"Proof of address: document"_s,
         .reason = u"Expired: “older than three months”"_s,
         .answer = u"lease 2026.pdf"_s,
         .documents = {0}},
        {.whose = u"Business"_s, .label = u"Legal name"_s, .reason = u"Missing"_s, .answer = u"Pahlen & Söhne GmbH"_s},
        {.whose = u"Ana López"_s,
         .label = u"Passport: valid until"_s,
         .reason = u"Expired"_s,
         .answer = u"15 January 2031"_s},
        {.whose = u"Ana López"_s, .label = u"Passport: files"_s, .answer = u"passport.jpg (front)"_s, .documents = {1}},
        {.whose = u"Ana López"_s, .label = u"Middle name"_s, .isRequired = false},
        {.whose = u"Ana López"_s, .label = u"Nickname"_s, .isLeftOut = true}};
    file.documents = {{u"lease 2026.pdf"_s, "%PDF-lease"}, {u"passport.jpg"_s, "jpeg"}};
    file.attempts = {attempt(u"Rejected"_s, "{\"a\":1}", "{\"a\":1}"),
                     attempt(u"Accepted"_s, "{\"b\":\"<file:passport.jpg>\"}", "{\"b\":\"anBlZw==\"}")};
    file.attempts[0].findings = {u"The provider says: identificationType is required"_s};
    file.attempts[1].psps = {{u"Bank One"_s, u"Accepted"_s, {}}, {u"Bank Two"_s, u"Refused"_s, u"try tomorrow"_s}};
    addEntry(file, audit::Act::CaseOpened, file.caseId);
    addEntry(file, audit::Act::CaseOpened, u"another"_s);
    addEntry(file, audit::Act::SendEnded, file.caseId, u"partly_accepted"_s);
    file.madeBy = u"Anna Weber"_s;
    file.madeAt = someTime().addSecs(3600);
    file.madeWith = u"RFI Desk 0.1.0"_s;
    return file;
}

/// As a reader sees it: without the signs that keep directions apart.
QString textOf(const evidence::CaseFile& file)
{
    QString text = ui::reportDocument(file)->toPlainText();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

void TestEvidenceReport::tellsWhatWasAskedAnsweredSentAndSaid()
{
    const QString text = textOf(someCase());
    for (const QString& told :
         {u"Pahlen & Söhne GmbH, asked by Blindpay"_s, u"14f5cba4-6ea2-4bbf-aa20-593232f193d4"_s,
          u"Blindpay (Production)"_s, u"Treasury, main account"_s, u"16 November 2026, 10:30:00 UTC"_s,
          u"In the provider's own words: Please send the documents"_s, u"Passport: valid until"_s, u"15 January 2031"_s,
          u"Attempt 1 of 2: Rejected"_s, u"Attempt 2 of 2: Accepted"_s, u"Anna Weber"_s,
          u"20 November 2026, 10:30:03 UTC"_s, u"PUT /v1/customers/"_s, u"accepted, HTTP 200, reply req_88"_s,
          u"The provider says: identificationType is required"_s, u"Bank Two"_s, u"try tomorrow"_s, u"RFI Desk 0.1.0"_s,
          u"sha256sum -c SHA256SUMS"_s})
        QVERIFY2(text.contains(told), qPrintable(told));
}

void TestEvidenceReport::tellsWhichDocumentsWithTheirHashes()
{
    const QString text = textOf(someCase());
    QVERIFY(text.contains(u"lease 2026.pdf [document 1]"_s));
    QVERIFY(text.contains(u"documents/02-passport.jpg"_s));
    QVERIFY(text.contains(QString::fromLatin1(hexHash("%PDF-lease"))));
    QVERIFY(text.contains(QString::fromLatin1(hexHash("jpeg"))));
}

void TestEvidenceReport::saysWhenASentBodyIsNotAllThatLeft()
{
    const QString text = textOf(someCase());
    QVERIFY(text.contains(QString::fromLatin1(hexHash("{\"a\":1}")) + u"\nsent/01-update.json\n"_s));
    QVERIFY(text.contains(QString::fromLatin1(hexHash("{\"b\":\"anBlZw==\"}"))
                          + u"\nsent/02-update.json, documents in it by name"_s));
}

void TestEvidenceReport::tellsOnlyThisCasesEntriesAndTheHead()
{
    const evidence::CaseFile file = someCase();
    const QString text = textOf(file);
    QCOMPARE(text.count(u"Case opened"_s), 1);
    QVERIFY(text.contains(u"Outcome: partly accepted"_s));
    QVERIFY(text.contains(u"1 to 3"_s));
    QVERIFY(text.contains(QString::fromLatin1(file.logHead().hash.toHex())));
}

void TestEvidenceReport::saysWhatIsMissing()
{
    const QString text = textOf(someCase());
    QVERIFY(text.contains(u"No answer (not required)"_s));
    QVERIFY(text.contains(u"Left out on purpose"_s));
    const QString empty = textOf({});
    for (const QString& told : {u"Nothing was asked."_s, u"No document was attached."_s, u"Nothing was sent."_s})
        QVERIFY2(empty.contains(told), qPrintable(told));
}

void TestEvidenceReport::tellsWhatEarlierRoundsAsked()
{
    evidence::CaseFile file = someCase();
    QVERIFY(!textOf(file).contains(u"Round 1,"_s));
    file.round = 2;
    file.earlierRounds = {{.number = 1,
                           .endedAt = someTime(),
                           .notes = {u"the first time"_s},
                           .items = {{.whose = u"Business"_s, .label = u"Tax number"_s, .answer = u"T-1"_s}}}};
    const QString text = textOf(file);
    const QStringList told{u"Round 1, until 20 November 2026, 10:30:00 UTC"_s,
                           u"the first time"_s,
                           u"Tax number"_s,
                           u"T-1"_s,
                           u"\nRound 2\n"_s,
                           u"Legal name"_s};
    QVERIFY(text.contains(u"Accepted (Round 1)"_s));
    qsizetype place = text.indexOf(u"What was asked"_s);
    for (const QString& part : told) {
        place = text.indexOf(part, place);
        QVERIFY2(place > 0, qPrintable(part));
    }
}

void TestEvidenceReport::G06_showsMarkupAsItWasTyped()
{
    const QString markup = u"<img src=\"file:///a.png\"><b>bold</b>&amp;<table><tr><td>"_s;
    evidence::CaseFile file = someCase();
    for (QString* text : {&file.provider, &file.environment, &file.account, &file.customerName, &file.customerId,
                          &file.customerType, &file.madeBy, &file.notes[0], &file.items[0].label, &file.items[0].reason,
                          &file.items[0].answer, &file.items[0].whose, &file.documents[0].name, &file.attempts[0].by,
                          &file.attempts[0].outcome, &file.attempts[0].findings[0], &file.attempts[1].psps[0].name,
                          &file.attempts[1].psps[0].message, &file.attempts[0].calls[0].path})
        *text = markup;
    const auto plain = ui::reportDocument(someCase());
    const auto hostile = ui::reportDocument(file);
    QVERIFY(hostile->toPlainText().count(markup) >= 19);
    QCOMPARE(hostile->blockCount(), plain->blockCount() + 1);
    for (QTextBlock block = hostile->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
}

void TestEvidenceReport::outsideTextCannotTurnOrBreakLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a right-to-left override") << u"a\u202Eb"_s << u"a[U+202E]b"_s;
    QTest::newRow("an isolate that it closes itself") << u"a\u2069b"_s << u"a[U+2069]b"_s;
    QTest::newRow("a paragraph") << u"a\u2029b"_s << u"a[U+2029]b"_s;
    QTest::newRow("a new line") << u"a\nb"_s << u"a[U+000A]b"_s;
    QTest::newRow("a script from the right") << u"שלום"_s << u"שלום"_s;
}

void TestEvidenceReport::outsideTextCannotTurnOrBreakLines()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(ui::isolated(text), QChar(0x2068) + shown + QChar(0x2069));
    QCOMPARE(ui::isolated({}), QString());
}

void TestEvidenceReport::cutsATextThatNeverEnds()
{
    const QString shown = ui::isolated(QString(1'000'000, u'a'));
    QVERIFY(shown.size() < 4100);
    QVERIFY(shown.contains(u"[…]"_s));
}

void TestEvidenceReport::tellsEachDocumentThatWentOutAndWhatItIsCalledThere()
{
    evidence::CaseFile file = someCase();
    file.documents.append({u"old lease.pdf"_s, "%PDF-old"});
    const evidence::SentDocument old{u"Proof of address"_s, u"old lease.pdf"_s, hexHash("%PDF-old"), 2};
    const evidence::SentDocument gone{u"Proof of address"_s, u"gone.pdf"_s, hexHash("gone"), -1};
    file.attempts[0].uploads = {{.document = old,
                                 .method = u"POST"_s,
                                 .path = u"/v1/upload"_s,
                                 .httpStatus = 201,
                                 .outcome = u"accepted"_s,
                                 .uri = u"org_doc_77"_s,
                                 .requestId = u"up_9"_s,
                                 .finishedAt = someTime().addSecs(1)}};
    file.attempts[1].calls[0].documents = {gone};
    file.attempts[1].calls[0].reply = "{}";
    file.attempts[1].calls[0].replySha256 = hexHash("{}");
    const QString text = textOf(file);
    for (const QString& told :
         {u"Proof of address: old lease.pdf [document 3]"_s, u"POST /v1/upload"_s, u"org_doc_77"_s,
          u"accepted, HTTP 201, reply up_9\n20 November 2026, 10:30:01 UTC"_s, u"old lease.pdf\nAttempt 1\n"_s,
          u"lease 2026.pdf\nAttached now\n"_s, u"gone.pdf, whose bytes are not in this pack"_s,
          QString::fromLatin1(hexHash("gone")), u"received/02-update.txt"_s})
        QVERIFY2(text.contains(told), qPrintable(told));
}

void TestEvidenceReport::tearsNoRow_data()
{
    QTest::addColumn<int>("more");
    for (const int more : {0, 1, 2, 3, 5, 8, 13, 21, 34})
        QTest::addRow("%d items more", more) << more;
}

void TestEvidenceReport::tearsNoRow()
{
    QFETCH(const int, more);
    evidence::CaseFile file = someCase();
    for (int i = 0; i < more; ++i)
        file.items.append({.whose = u"Ana López"_s, .label = u"Question"_s, .answer = QString(1 + 97 * i % 300, u'w')});
    const auto document = ui::reportDocument(file);
    const QSizeF size(480, 700);
    const QList<ui::ReportPage> pages = ui::pagesOf(*document, size);
    for (const ui::ReportPage& page : pages)
        QVERIFY(page.bottom - page.top + page.headHeight() <= size.height());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QRectF place = document->documentLayout()->blockBoundingRect(block);
        if (block.length() < 2)
            continue;
        const auto holding = std::count_if(pages.cbegin(), pages.cend(), [&place](const ui::ReportPage& page) {
            return page.top <= place.top() + 0.01 && place.bottom() <= page.bottom + 0.01;
        });
        QVERIFY2(holding == 1, qPrintable(block.text()));
    }
}

void TestEvidenceReport::showsTheHeadOfATableOnEachOfItsPages()
{
    evidence::CaseFile file = someCase();
    for (int i = 0; i < 100; ++i)
        file.items.append({.whose = u"Ana López"_s, .label = u"Question"_s, .answer = u"yes"_s});
    const auto document = ui::reportDocument(file);
    const QList<ui::ReportPage> pages = ui::pagesOf(*document, {480, 700});
    QVERIFY(pages.size() > 3);
    QCOMPARE(pages.at(0).headHeight(), 0.0);
    QTextCursor asked = document->find(u"Because"_s);
    const QRectF head = document->documentLayout()->blockBoundingRect(asked.block());
    for (const int page : {1, 2}) {
        QVERIFY(pages.at(page).headTop <= head.top() && head.bottom() <= pages.at(page).headBottom);
        QVERIFY(pages.at(page).headHeight() < 60);
    }
}

void TestEvidenceReport::cutsARowThatIsLongerThanAPageBetweenItsLines()
{
    evidence::CaseFile file = someCase();
    file.items[0].answer = QString(3900, u'w');
    const auto document = ui::reportDocument(file);
    const QSizeF size(480, 200);
    const QList<ui::ReportPage> pages = ui::pagesOf(*document, size);
    const QTextBlock block = document->find(QString(100, u'w')).block();
    const qreal top = document->documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QRectF line = block.layout()->lineAt(i).rect().translated(0, top);
        const auto holding = std::count_if(pages.cbegin(), pages.cend(), [&line](const ui::ReportPage& page) {
            return page.top <= line.top() + 0.01 && line.bottom() <= page.bottom + 0.01;
        });
        QCOMPARE(holding, 1);
    }
}

void TestEvidenceReport::keepsAHeadingWithWhatFollows()
{
    for (int more = 0; more < 30; ++more) {
        evidence::CaseFile file = someCase();
        for (int i = 0; i < more; ++i)
            file.items.append({.whose = u"Ana López"_s, .label = u"Question"_s, .answer = u"yes"_s});
        const auto document = ui::reportDocument(file);
        const QList<ui::ReportPage> pages = ui::pagesOf(*document, {480, 500});
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const qreal bottom = document->documentLayout()->blockBoundingRect(block).bottom();
            const bool isLast = std::any_of(pages.cbegin(), pages.cend(), [bottom](const ui::ReportPage& page) {
                return qAbs(page.bottom - bottom) < 0.01;
            });
            QVERIFY2(block.blockFormat().headingLevel() == 0 || !isLast, qPrintable(block.text()));
        }
    }
}

void TestEvidenceReport::printsNumberedPagesWithTheHead()
{
    evidence::CaseFile file = someCase();
    for (int i = 0; i < 100; ++i)
        file.items.append({.whose = u"Ana López"_s, .label = u"Question %1"_s.arg(i), .answer = u"yes"_s});
    const QByteArray pdf = ui::reportPdf(file);
    QVERIFY(pdf.startsWith("%PDF-1.6"));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed, so the text of the pages is not looked at");
    const QTemporaryDir folder;
    QFile saved(folder.filePath(u"report.pdf"_s));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(pdf);
    saved.close();
    QProcess process;
    process.start(reader, {u"-layout"_s, saved.fileName(), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QStringList pages = QString::fromUtf8(process.readAll()).chopped(1).split(u'\f');
    QVERIFY(pages.size() > 3);
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
        QVERIFY(pages.at(i).contains(u"log entry 3, "_s));
    }
    for (const QString& once : {u"Question 99"_s, u"Answer to a request"_s, u"How to check this pack"_s})
        QCOMPARE(pages.join(u' ').count(once), 1);
    QCOMPARE(pages.join(u' ').count(u"Pahlen & Söhne GmbH, asked by Blindpay"_s), pages.size() + 1);
}

void TestEvidenceReport::isTheSameWhenItIsMadeBesideTheWindow()
{
    evidence::CaseFile file = someCase();
    for (int i = 0; i < 100; ++i)
        file.items.append({.whose = u"Ana López"_s, .label = u"Question %1"_s.arg(i), .answer = u"yes"_s});
    const QByteArray here = ui::reportPdf(file);
    QByteArray beside;
    const std::unique_ptr<QThread> other(QThread::create([&file, &beside] { beside = ui::reportPdf(file); }));
    other->start();
    // Both at once: the fonts are the same.
    QCOMPARE(ui::reportPdf(file).size(), here.size());
    QVERIFY(other->wait());
    QVERIFY(beside.startsWith("%PDF-1.6"));
    QCOMPARE(beside.size(), here.size());
}

QTEST_MAIN(TestEvidenceReport)
#include "tst_evidencereport.moc"
