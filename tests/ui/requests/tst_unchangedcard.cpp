#include "models/providers/registry.h"
#include "ui/common/card.h"
#include "ui/requests/readtable.h"
#include "ui/requests/reviewcards.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::PlannedCall;

/// What goes back to a provider with its whole record, in words.
class TestUnchangedCard : public QObject
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
    void leavesOutWhatIsAnswered();

private:
    /// Its rows, as "what: value".
    QStringList rows(const Json& body, const QHash<QString, forms::ItemIdentity>& answered = {});

    providers::Registry m_registry;
    forms::Form m_form;
    std::unique_ptr<QWidget> m_card;
};

QStringList TestUnchangedCard::rows(const Json& body, const QHash<QString, forms::ItemIdentity>& answered)
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

void TestUnchangedCard::tellsWhoseAndWhatInWords()
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

void TestUnchangedCard::showsAPlaceThatNobodyDescribed()
{
    QCOMPARE(rows(Json::object({{u"riskScore"_s, Json::number(u"7"_s)}})), QStringList{u"/riskScore: 7"_s});
}

void TestUnchangedCard::leavesOutWhatIsAnswered()
{
    const Json body = Json::object({{u"firstName"_s, Json(u"Wei"_s)}, {u"lastName"_s, Json(u"Specimen"_s)}});
    QCOMPARE(rows(body, {{u"/firstName"_s, {{}, u"/firstName"_s, {}, {}}}}), QStringList{u"Last name: Specimen"_s});
    QVERIFY(rows(Json::object({})).isEmpty());
}

QTEST_MAIN(TestUnchangedCard)
#include "tst_unchangedcard.moc"
