#include "tests/unit/forms/fincomforms.h"

#include <QTest>

#include <optional>

using namespace rfi;
using namespace rfi::forms;
using namespace Qt::StringLiterals;
using test::ana;
using test::asked;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheKindFromTheSchema_data();
    void choosesTheKindFromTheSchema();
    void showsExactlyTheAskedFields();
    void groupsByPartyAndDocument();
    void tellsTheWordOfTheDocumentType_data();
    void tellsTheWordOfTheDocumentType();
    void asksForNoWordWhereNoDocumentTypeIsNamed();
    void findsAFileFieldForItsSides();
    void requiresWhatTheContextCallsFor_data();
    void requiresWhatTheContextCallsFor();
    void keepsDocumentsOfOnePlaceApart();
    void namesADocumentAtTheRoot_data();
    void namesADocumentAtTheRoot();
    void knowsWhichValuesNeedAConfirmation();
};

void TestForm::choosesTheKindFromTheSchema_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<ItemKind>("kind");
    const QString individual = u"individual"_s;
    const QString business = u"business"_s;
    QTest::newRow("text") << individual << QString() << u"/proof_of_identity/number"_s << ItemKind::Text;
    QTest::newRow("date") << individual << QString() << u"/proof_of_identity/expiry_date"_s << ItemKind::Date;
    QTest::newRow("country") << individual << QString() << u"/proof_of_identity/country"_s << ItemKind::Country;
    QTest::newRow("choice") << individual << QString() << u"/proof_of_identity/type"_s << ItemKind::Choice;
    QTest::newRow("file") << individual << QString() << u"/proof_of_identity/files"_s << ItemKind::File;
    QTest::newRow("V1 section of a business") << business << QString() << u"/company_details/files"_s << ItemKind::File;
    QTest::newRow("V1 section of a party") << business << ana << u"/proof_of_identity/number"_s << ItemKind::Text;
    QTest::newRow("no place is documented") << business << ana << u"/tax_info/number"_s << ItemKind::Unknown;
    QTest::newRow("a party's place at the customer")
        << business << QString() << u"/identifying_documents/number"_s << ItemKind::Unknown;
    QTest::newRow("a business' place at an individual")
        << individual << QString() << u"/formation_documents/files"_s << ItemKind::Unknown;
    QTest::newRow("an individual has no parties")
        << individual << ana << u"/proof_of_identity/number"_s << ItemKind::Unknown;
    QTest::newRow("a whole section") << individual << QString() << u"/proof_of_identity"_s << ItemKind::Unknown;
}

void TestForm::choosesTheKindFromTheSchema()
{
    QFETCH(QString, type);
    QFETCH(QString, party);
    QFETCH(QString, pointer);
    QFETCH(ItemKind, kind);
    const Form form = test::fincomForm(type, {asked(party, pointer)});
    QCOMPARE(form.fields.size(), 1);
    QCOMPARE(form.fields.constFirst().kind, kind);
    QVERIFY(!form.fields.constFirst().label.isEmpty());
    QCOMPARE(form.fields.constFirst().identity.text(), party + u'|' + pointer + u"||"_s);
}

void TestForm::showsExactlyTheAskedFields()
{
    const QList<RequestItem> items{asked({}, u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s),
                                   asked({}, u"/tos_policies_value"_s)};
    const Form form = test::fincomForm(u"individual"_s, items);
    QStringList shown;
    for (const Field& field : form.fields) {
        if (field.isShown())
            shown += field.identity.pointer;
    }
    QCOMPARE(shown, (QStringList{u"/proof_of_identity/expiry_date"_s, u"/tos_policies_value"_s}));
}

void TestForm::groupsByPartyAndDocument()
{
    const Form form = test::fincomForm(u"business"_s,
                                       {asked(ana, u"/identifying_documents/number"_s, u"PASSPORT"_s),
                                        asked({}, u"/supporting_documents/files"_s, u"OTHER"_s),
                                        asked(ana, u"/identifying_documents/number"_s, u"NATIONAL_ID"_s),
                                        asked(ana, u"/identifying_documents/country"_s, u"PASSPORT"_s)});
    QStringList titles;
    for (const Section& section : form.sections)
        titles += section.party + u':' + section.title + u':' + section.detail;
    QCOMPARE(titles,
             (QStringList{u":Other document:Supporting documents"_s, ana + u":Passport:Identity document"_s,
                          ana + u":National identity card:Identity document"_s}));
    for (int section = 0; section < form.sections.size(); ++section) {
        for (const int field : form.sections.at(section).fields)
            QCOMPARE(form.fields.at(field).section, section);
    }
}

void TestForm::tellsTheWordOfTheDocumentType_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("documentType");
    QTest::addColumn<QString>("word"); // filled in by itself
    QTest::addColumn<int>("choices");  // to pick from
    QTest::newRow("a word of the list") << u"/supporting_documents/files"_s << u"OTHER"_s << u"OTHER"_s << 0;
    QTest::newRow("another spelling of one word")
        << u"/supporting_documents/files"_s << u"SHAREHOLDER_REGISTRY"_s << u"SHAREHOLDER_REGISTER"_s << 0;
    QTest::newRow("a word that can mean three")
        << u"/formation_documents/files"_s << u"CERT_OF_INCORPORATION"_s << QString() << 3;
    QTest::newRow("a word nobody knows") << u"/ownership_documents/files"_s << u"LETTER"_s << QString() << 3;
}

void TestForm::tellsTheWordOfTheDocumentType()
{
    QFETCH(QString, pointer);
    QFETCH(QString, documentType);
    QFETCH(QString, word);
    QFETCH(int, choices);
    const Form form = test::fincomForm(u"business"_s, {asked({}, pointer, documentType)});
    QCOMPARE(form.fields.size(), 2);
    const Field& implied = form.fields.constLast();
    QVERIFY(implied.isImplied);
    QCOMPARE(implied.defaultValue.toString(), word);
    QCOMPARE(implied.isShown(), word.isEmpty());
    if (choices > 0)
        QCOMPARE(implied.options.size(), choices);
}

void TestForm::asksForNoWordWhereNoDocumentTypeIsNamed()
{
    const Form form = test::fincomForm(u"individual"_s, {asked({}, u"/proof_of_identity/expiry_date"_s)});
    QCOMPARE(form.fields.size(), 1);
}

void TestForm::findsAFileFieldForItsSides()
{
    const QString files = u"/identifying_documents/files"_s;
    const Form form = test::fincomForm(
        u"business"_s, {asked(ana, files, u"PASSPORT"_s), asked(ana, files, u"NATIONAL_ID"_s, u"FRONT"_s)});
    QCOMPARE(form.indexOf({ana, files, u"PASSPORT"_s, u"FRONT"_s}), 0);
    QCOMPARE(form.indexOf({ana, files, u"NATIONAL_ID"_s, u"FRONT"_s}), 1);
    QCOMPARE(form.indexOf({ana, files, u"NATIONAL_ID"_s, u"BACK"_s}), -1);
    QCOMPARE(form.indexOf({ana, files, u"VISA"_s, {}}), -1);
}

namespace {

Request request(const QString& provider, const QList<RequestItem>& items)
{
    Request request;
    request.provider = provider;
    request.customerType = u"business"_s;
    request.items = items;
    return request;
}

} // namespace

void TestForm::requiresWhatTheContextCallsFor_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("psps");
    QTest::addColumn<std::optional<bool>>("given");
    QTest::addColumn<bool>("isRequired");
    const QStringList finmo{u"finmo"_s, u"nium"_s};
    const QStringList nium{u"nium"_s};
    QTest::newRow("called for") << u"/dob"_s << finmo << std::optional<bool>() << true;
    QTest::newRow("called for by others only") << u"/dob"_s << nium << std::optional<bool>() << false;
    QTest::newRow("without a context") << u"/dob"_s << QStringList() << std::optional<bool>() << false;
    QTest::newRow("the request insists") << u"/dob"_s << nium << std::optional(true) << true;
    QTest::newRow("the request does not insist") << u"/dob"_s << finmo << std::optional(false) << false;
    QTest::newRow("for everybody") << u"/firstName"_s << nium << std::optional<bool>() << true;
    QTest::newRow("for everybody, the request does not insist")
        << u"/firstName"_s << nium << std::optional(false) << false;
}

void TestForm::requiresWhatTheContextCallsFor()
{
    QFETCH(QString, pointer);
    QFETCH(QStringList, psps);
    QFETCH(std::optional<bool>, given);
    RequestItem item = asked({}, pointer);
    item.isRequired = given.value_or(true);
    item.isRequiredGiven = given.has_value();
    Request manis = request(u"manis"_s, {item});
    core::Json words = core::Json::array();
    for (const QString& psp : psps)
        words.append(core::Json(psp));
    if (!psps.isEmpty())
        manis.context = core::Json::object({{u"psps"_s, words}});
    QTEST(test::formOf(manis).fields.constFirst().isRequired, "isRequired");
}

void TestForm::keepsDocumentsOfOnePlaceApart()
{
    const RequestItem statement = asked({}, u"/attach"_s, u"BANK_STATEMENT"_s);
    const RequestItem passport = asked({}, u"/attach"_s, u"PASSPORT"_s);
    const Form both = test::formOf(request(u"delos"_s, {statement, passport}));
    QCOMPARE(both.indexOf(statement.identity), 0);
    QCOMPARE(both.indexOf(passport.identity), 1);
    QCOMPARE(both.indexOf({{}, u"/attach"_s, {}, {}}), -1);
    const Form one = test::formOf(request(u"delos"_s, {passport}));
    QCOMPARE(one.indexOf({{}, u"/attach"_s, {}, {}}), 0);
    QCOMPARE(one.indexOf({{}, u"/attach"_s, u"VISA"_s, {}}), -1);
}

void TestForm::namesADocumentAtTheRoot_data()
{
    QTest::addColumn<QString>("documentType");
    QTest::addColumn<QString>("title");
    QTest::newRow("a known label") << u"BANK_STATEMENT"_s << u"Bank statement"_s;
    QTest::newRow("a label of the request alone") << u"DRIVERS_LICENSE"_s << u"DRIVERS_LICENSE"_s;
}

void TestForm::namesADocumentAtTheRoot()
{
    QFETCH(QString, documentType);
    const Form form = test::formOf(request(u"delos"_s, {asked({}, u"/attach"_s, documentType)}));
    QTEST(form.sections.constFirst().title, "title");
}

void TestForm::knowsWhichValuesNeedAConfirmation()
{
    const Form form = test::formOf(request(u"delos"_s, {asked({}, u"/status"_s), asked({}, u"/type"_s)}));
    QCOMPARE(form.fields.at(0).confirmWords, (QStringList{u"ACCEPT"_s, u"REJECT"_s, u"BANNED"_s}));
    QCOMPARE(form.fields.at(1).confirmWords, QStringList());
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
