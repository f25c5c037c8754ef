#include "tests/ui/support/sampleform.h"
#include "ui/requests/readtable.h"
#include "ui/requests/resultcards.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;
using submission::Outcome;

/// What each call took along, in words for people who know nothing of calls.
class TestCallsCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheWordsBeforeTheTechnicalParts();
    void namesWhatWasUploadedForIt();
    void saysWhatACallTakesAlong_data();
    void saysWhatACallTakesAlong();

private:
    static QStringList rowOf(const submission::CallReport& call, const QString& uploaded = {})
    {
        forms::Form form = sample::makeForm();
        form.request.parties = {{u"p1"_s, u"Ana López"_s}};
        const sample::FixedClock clock;
        const Case shown(u"1"_s, form, u"sandbox"_s, false, clock);
        submission::Report report;
        report.outcome = Outcome::Accepted;
        report.calls = {call};
        if (!uploaded.isEmpty())
            report.uploads = {submission::UploadReport{.document = {{}, uploaded, {}}}};
        const std::unique_ptr<QWidget> card(ui::makeCallsCard(shown, report));
        const auto* table = card->findChild<ui::ReadTable*>(u"calls"_s);
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(0, column)->text();
        return cells + QStringList{table->item(0, table->columnCount() - 1)->data(Qt::UserRole).toString()};
    }
};

void TestCallsCard::putsTheWordsBeforeTheTechnicalParts()
{
    submission::CallReport call;
    call.method = u"PATCH"_s;
    call.path = u"/v1/customers/7"_s;
    call.httpStatus = 200;
    call.body = "{}";
    call.bodySha256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    call.outcome = Outcome::Accepted;
    const QStringList cells = rowOf(call);
    QCOMPARE(cells.at(0), u"Answers"_s);
    // That it was sent says nothing of what became of it.
    QCOMPARE(cells.at(1), u"Sent"_s);
    QCOMPARE(cells.at(3), u"PATCH /v1/customers/7 → 200"_s);
    QCOMPARE(cells.constLast(), QString::fromLatin1(call.bodySha256));
}

void TestCallsCard::namesWhatWasUploadedForIt()
{
    submission::CallReport call;
    call.body = "{}";
    QCOMPARE(rowOf(call, u"bill.pdf"_s).constFirst(), u"Answers, with bill.pdf"_s);
}

void TestCallsCard::saysWhatACallTakesAlong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("words");
    QTest::newRow("answers") << QByteArray("{\"a\":1}") << QString() << QString() << u"Answers"_s;
    QTest::newRow("of a party") << QByteArray("{}") << u"p1"_s << QString() << u"Answers for Ana López"_s;
    QTest::newRow("with a document") << QByteArray("{}") << QString() << u"a.pdf"_s << u"Answers, with a.pdf"_s;
    QTest::newRow("a document") << QByteArray("--x") << QString() << u"a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString() << u"Request for the review"_s;
}

void TestCallsCard::saysWhatACallTakesAlong()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, party);
    QFETCH(const QString, document);
    submission::CallReport call;
    call.body = body;
    call.party = party;
    if (!document.isEmpty())
        call.documents = {{{}, document, {}}};
    QTEST(rowOf(call).constFirst(), "words");
}

QTEST_MAIN(TestCallsCard)
#include "tst_callscard.moc"
