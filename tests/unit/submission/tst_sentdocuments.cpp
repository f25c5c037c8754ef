#include "models/submission/sentdocuments.h"

#include "tests/unit/forms/fincomforms.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using forms::Travel;
using submission::ReadAnswers;
using submission::readDocuments;

namespace {

/// Read from somewhere; says another thing than it did when it was attached if it is spoiled.
forms::Document kept(const QByteArray& bytes, bool isSpoiled = false)
{
    forms::Document document = forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, bytes);
    document.content = forms::Content::elsewhere(
        [now = isSpoiled ? "spoiled" : bytes]() -> core::Result<QByteArray> { return QByteArray(now); });
    return document;
}

} // namespace

class TestSentDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forms::Request request;
        request.provider = u"fincom"_s;
        request.customerType = u"individual"_s;
        forms::RequestItem item;
        item.identity = {{}, u"/proof_of_address/files"_s, u"UTILITY_BILL"_s, {}};
        request.items = {item};
        m_form = test::formOf(request);
        m_field = m_form.indexOf(item.identity);
        QVERIFY(m_field >= 0);
    }

    void bringsInWhatTravelsInsideAndNothingElse()
    {
        const forms::Answers answers = answered({kept("%PDF-1.4")});
        const ReadAnswers uploaded = readDocuments(m_form, answers);
        QVERIFY(uploaded.problems.isEmpty());
        QVERIFY(!documentIn(uploaded.answers).content->atHand());
        m_form.fields[m_field].document.travel = Travel::DataUri;
        const ReadAnswers inside = readDocuments(m_form, answers);
        QVERIFY(inside.problems.isEmpty());
        QCOMPARE(documentIn(inside.answers).content->atHand().value_or(QByteArray()), QByteArray("%PDF-1.4"));
        // The case's own answers stay as small as they were.
        QVERIFY(!documentIn(answers).content->atHand());
    }

    void tellsEachDocumentThatIsNotWhatWasAttached()
    {
        forms::Document gone = kept("gone");
        gone.content.reset();
        const ReadAnswers read = readDocuments(m_form, answered({kept("a"), kept("b", true), gone}));
        QCOMPARE(read.problems.size(), 2);
        for (const forms::Problem& problem : read.problems) {
            QCOMPARE(problem.item, m_form.fields.at(m_field).identity);
            QCOMPARE(problem.code, core::ErrorCode::RecordUnreadable);
            QCOMPARE(problem.arguments, QStringList{u"bill.pdf"_s});
        }
    }

    void looksAtNothingThatStaysHere()
    {
        forms::Answers answers = answered({kept("b", true)});
        forms::Answer leftOut = answers.at(m_form.fields.at(m_field).identity);
        leftOut.isLeftOut = true;
        answers.set(m_form.fields.at(m_field).identity, leftOut);
        QVERIFY(readDocuments(m_form, answers).problems.isEmpty());
    }

private:
    forms::Answers answered(const QList<forms::Document>& documents) const
    {
        forms::Answer answer;
        for (const forms::Document& document : documents)
            answer.files += {{}, {}, document, {}};
        forms::Answers answers;
        answers.set(m_form.fields.at(m_field).identity, answer);
        return answers;
    }
    forms::Document documentIn(const forms::Answers& answers) const
    {
        return *answers.at(m_form.fields.at(m_field).identity).files.constFirst().document;
    }

    forms::Form m_form;
    int m_field = -1;
};

QTEST_GUILESS_MAIN(TestSentDocuments)
#include "tst_sentdocuments.moc"
