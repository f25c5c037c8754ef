#include "models/providers/registry.h"
#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/proofcard.h"
#include "ui/requests/readtable.h"
#include "ui/requests/reviewcards.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::PlannedCall;

/// What the cards of the review say in words.
class TestReviewCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_registry.addBuiltIn();
        const providers::Description& description = *m_registry.find(u"manis"_s);
        forms::Request request;
        request.provider = description.id;
        request.customerType = u"business"_s;
        m_form = forms::makeForm(description.forms, request);
    }

    void tellsWhoseAndWhatInWords();
    void showsAPlaceThatNobodyDescribed();
    void showsWhatIsNotAsDescribed();
    void leavesOutWhatIsAnswered();
    void warnsOfAWordThatIsNotListed_data();
    void warnsOfAWordThatIsNotListed();

private:
    /// Its rows, as "what: value".
    QStringList rows(const Json& body, const QHash<QString, forms::ItemIdentity>& answered = {});

    providers::Registry m_registry;
    sample::FixedClock m_clock;
    forms::Form m_form;
    std::unique_ptr<QWidget> m_card;
};

QStringList TestReviewCards::rows(const Json& body, const QHash<QString, forms::ItemIdentity>& answered)
{
    PlannedCall call;
    call.rules.body = providers::AnswerCall::Body::Record;
    call.body = body;
    call.origins = answered;
    submission::Plan plan;
    plan.calls = {call};
    m_card.reset(ui::makeUnchangedCard(plan, m_form, u"Manis"_s));
    const auto* table = m_card ? m_card->findChild<ui::ReadTable*>(u"unchanged"_s) : nullptr;
    QStringList rows;
    for (int row = 0; table && row < table->rowCount(); ++row)
        rows += table->item(row, 0)->text() + u": "_s + table->item(row, 1)->text();
    return rows;
}

void TestReviewCards::tellsWhoseAndWhatInWords()
{
    const Json company =
        Json::object({{u"incorporationCountry"_s, Json(u"HK"_s)}, {u"incorporationDate"_s, Json(u"2020-02-29"_s)}});
    const Json body = Json::object({{u"firstName"_s, Json(u"Wei"_s)},
                                    {u"addressProofDocumentId"_s, Json(u"doc-1"_s)},
                                    {u"companyInfo"_s, company}});
    QCOMPARE(rows(body),
             (QStringList{u"First name: Wei"_s, u"Proof of address of the contact person: doc-1"_s,
                          u"Company details: Country of incorporation: Hong Kong"_s,
                          u"Company details: Date of incorporation: 29 February 2020"_s}));
}

void TestReviewCards::showsAPlaceThatNobodyDescribed()
{
    QCOMPARE(rows(Json::object({{u"riskScore"_s, Json::number(u"7"_s)}})), QStringList{u"/riskScore: 7"_s});
}

void TestReviewCards::showsWhatIsNotAsDescribed()
{
    const Json company = Json::object(
        {{u"incorporationCountry"_s, Json::number(u"852"_s)}, {u"incorporationDate"_s, Json::number(u"2020"_s)}});
    QCOMPARE(rows(Json::object({{u"addressProofDocumentId"_s, Json::number(u"17"_s)}, {u"companyInfo"_s, company}})),
             (QStringList{u"Proof of address of the contact person: 17"_s,
                          u"Company details: Country of incorporation: 852"_s,
                          u"Company details: Date of incorporation: 2020"_s}));
}

void TestReviewCards::leavesOutWhatIsAnswered()
{
    const Json body = Json::object({{u"firstName"_s, Json(u"Wei"_s)}, {u"lastName"_s, Json(u"Specimen"_s)}});
    QCOMPARE(rows(body, {{u"/firstName"_s, {{}, u"/firstName"_s, {}, {}}}}), QStringList{u"Last name: Specimen"_s});
    QVERIFY(rows(Json::object({})).isEmpty());
}

void TestReviewCards::warnsOfAWordThatIsNotListed_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("listed") << u"PASSPORT"_s << false;
    QTest::newRow("of one's own") << u"Pasport"_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void TestReviewCards::warnsOfAWordThatIsNotListed()
{
    QFETCH(const QString, word);
    QFETCH(const bool, isWarned);
    forms::Request request = m_form.request;
    forms::RequestItem item;
    item.identity.pointer = u"/identificationType"_s;
    request.items = {item};
    submission::Case of(u"1"_s, forms::makeForm(m_form.description, request), u"sandbox"_s, false, m_clock);
    of.form().setValue(0, word.isEmpty() ? Json() : Json(word));
    m_card.reset(ui::makeAnswersCard({of, nullptr}));
    const auto* warning = m_card->findChild<ui::PlainLabel*>(u"unlisted"_s);
    QCOMPARE(warning != nullptr, isWarned);
    QVERIFY(!isWarned || warning->plainText().contains(word));
}

QTEST_MAIN(TestReviewCards)
#include "tst_reviewcards.moc"
