#include "models/core/files.h"
#include "models/forms/form.h"
#include "models/providers/requestreader.h"
#include "models/schema/schemachecker.h"
#include "models/schema/schemas.h"

#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using forms::Field;
using forms::ItemIdentity;

namespace {

QString kindName(forms::ItemKind kind) { return QVariant::fromValue(kind).toString().toLower(); }

} // namespace

/// The printed examples of the providers' pages, read through their descriptions.
class TestBuiltInDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mapsPrintedRequestsToFields_data();
    void mapsPrintedRequestsToFields();
    void readsTheNotesOfAReview();
    void knowsWhichStatusAllowsAnAnswer_data();
    void knowsWhichStatusAllowsAnAnswer();
    void offersWholeLists_data();
    void offersWholeLists();
    void suggestsOnlyFieldsThatHaveAPlace();
    void findsWholeWordsInANote_data();
    void findsWholeWordsInANote();

private:
    forms::Form formOf(const QString& file) const
    {
        const QByteArray bytes = core::readFile(QStringLiteral(RFI_TEST_DATA "/") + file, 1'000'000).value();
        const auto request = readRequest(m_registry, bytes, file);
        if (!request)
            qFatal("%s", qPrintable(core::codeName(request.error().code) + u' ' + request.error().pointer));
        return forms::makeForm(m_registry.find(request->provider)->forms, *request);
    }

    Registry m_registry;
};

void TestBuiltInDescriptions::initTestCase()
{
    m_registry.addBuiltIn();
    QVERIFY(m_registry.faults().isEmpty());
}

void TestBuiltInDescriptions::mapsPrintedRequestsToFields_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ItemIdentity>("item");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<qsizetype>("options");
    const auto row = [](const char* name, const QString& file, const ItemIdentity& item, const QString& kind,
                        const QString& label,
                        qsizetype options = 0) { QTest::newRow(name) << file << item << kind << label << options; };
    const QString manisCompany = u"manis/company-request.rfi.json"_s;
    row("Manis proof of the company's address", manisCompany, {{}, u"/companyInfo/addressProofDocumentId"_s, {}, {}},
        u"file"_s, u"Proof of address"_s);
    row("Manis website", manisCompany, {{}, u"/companyInfo/website"_s, {}, {}}, u"text"_s, u"Website"_s);
    row("Manis kind of identity document", manisCompany, {{}, u"/identificationType"_s, {}, {}}, u"text"_s,
        u"Kind of identity document of the contact person"_s, 4);
    const QString manisPerson = u"manis/individual-request.rfi.json"_s;
    row("Manis first name", manisPerson, {{}, u"/firstName"_s, {}, {}}, u"text"_s, u"First name"_s);
    row("Manis date of birth", manisPerson, {{}, u"/dob"_s, {}, {}}, u"date"_s, u"Date of birth"_s);

    const QString delosCompany = u"delos/corporate-request.rfi.json"_s;
    row("Delos bank statement", delosCompany, {{}, u"/attach"_s, u"BANK_STATEMENT"_s, {}}, u"file"_s, u"Document"_s);
    row("Delos name", delosCompany, {{}, u"/name"_s, {}, {}}, u"text"_s, u"Name of the customer"_s);
    row("Delos kind of customer", delosCompany, {{}, u"/type"_s, {}, {}}, u"choice"_s, u"Customer type"_s, 2);
    row("Delos status", delosCompany, {{}, u"/status"_s, {}, {}}, u"choice"_s, u"Status"_s, 7);
    const QString delosPerson = u"delos/individual-request.rfi.json"_s;
    row("Delos label that no page names", delosPerson, {{}, u"/attach"_s, u"DRIVERS_LICENSE"_s, {}}, u"file"_s,
        u"Document"_s);
    row("Delos known field of the application", delosPerson,
        {{}, u"/individual/application/taxReferenceNumber"_s, {}, {}}, u"text"_s, u"Tax number"_s);
    row("Delos unknown field of the application", delosPerson, {{}, u"/individual/application/nameOfMother"_s, {}, {}},
        u"unknown"_s, u"nameOfMother"_s);

    const QString business = u"onemoney/business-request.rfi.json"_s;
    const QString ana = u"ap-0001"_s;
    row("1Money document", business, {{}, u"/documents/file"_s, u"proof_of_source_of_funds"_s, {}}, u"file"_s,
        u"Document"_s);
    row("1Money purpose", business, {{}, u"/account_purpose"_s, {}, {}}, u"choice"_s, u"Purpose of the account"_s, 13);
    row("1Money tax type", business, {{}, u"/tax_type"_s, {}, {}}, u"choice"_s, u"Kind of tax number"_s, 70);
    row("1Money country of tax", business, {{}, u"/tax_country"_s, {}, {}}, u"country"_s, u"Country of tax"_s);
    row("1Money source of funds", business, {{}, u"/source_of_funds"_s, {}, {}}, u"choices"_s, u"Source of funds"_s,
        12);
    row("1Money stock exchange", business, {{}, u"/publicly_traded"_s, {}, {}}, u"boolean"_s,
        u"Traded on a stock exchange"_s);
    row("1Money street", business, {{}, u"/registered_address/street_line_1"_s, {}, {}}, u"text"_s,
        u"Street and number"_s);
    row("1Money new person's name", business, {{}, u"/associated_persons/first_name"_s, {}, {}}, u"text"_s,
        u"First name"_s);
    row("1Money new person's passport", business,
        {{}, u"/associated_persons/identifying_information/image_back"_s, u"passport"_s, {}}, u"file"_s, u"Back"_s);
    row("1Money person's proof of address", business, {ana, u"/poa"_s, {}, {}}, u"file"_s, u"Proof of address"_s);
    row("1Money person's share", business, {ana, u"/ownership_percentage"_s, {}, {}}, u"number"_s,
        u"Share owned, in percent"_s);
}

void TestBuiltInDescriptions::mapsPrintedRequestsToFields()
{
    QFETCH(QString, file);
    QFETCH(ItemIdentity, item);
    const forms::Form form = formOf(file);
    const int index = form.indexOf(item);
    QVERIFY(index >= 0);
    const Field& field = form.fields.at(index);
    QTEST(kindName(field.kind), "kind");
    QTEST(field.label, "label");
    QTEST(field.options.size(), "options");
    const bool isFile = field.kind == forms::ItemKind::File;
    QCOMPARE(field.document.mimeTypes.contains(u"application/pdf"_s), isFile && item.documentType != u"passport"_s);
}

void TestBuiltInDescriptions::readsTheNotesOfAReview()
{
    const forms::Request request = formOf(u"onemoney/get-pending.json"_s).request;
    QCOMPARE(request.provider, u"onemoney"_s);
    QCOMPARE(request.customerType, u"business"_s);
    QCOMPARE(request.customerName, u"Northwind Trading LLC"_s);
    QCOMPARE(request.customerStatus, u"PENDING_RESPONSE"_s);
    QVERIFY(request.items.isEmpty());
    QCOMPARE(request.partyName(u"ap-0001"_s), u"Ana Lopez"_s);
    QCOMPARE(request.notes.size(), 2);
    QCOMPARE(request.notes.constFirst().party, QString());
    QCOMPARE(request.notes.constFirst().text, u"Please send proof of the source of funds"_s);
    QCOMPARE(request.notes.constFirst().reason, u"document missing"_s);
    QCOMPARE(request.notes.constLast().party, u"ap-0001"_s);
    QCOMPARE(request.notes.constLast().text, u"The proof of address is older than 90 days"_s);
}

void TestBuiltInDescriptions::knowsWhichStatusAllowsAnAnswer_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isAllowed");
    for (const QString& word : {u"init"_s, u"INIT"_s, u"pending_response"_s, u"PENDING_RESPONSE"_s})
        QTest::newRow(qPrintable(word)) << word << true;
    for (const QString& word : {u"under_review"_s, u"APPROVED"_s, u"initial"_s, u"rejected"_s})
        QTest::newRow(qPrintable(word)) << word << false;
}

void TestBuiltInDescriptions::knowsWhichStatusAllowsAnAnswer()
{
    QFETCH(QString, status);
    const Description& description = *m_registry.find(u"onemoney"_s);
    const core::Json reply = core::Json::object({{u"status"_s, core::Json(status)}});
    const auto violations = schema::SchemaChecker(description.forms.root).checkAgainst(reply, description.read.allowed);
    QTEST(violations.isEmpty(), "isAllowed");
}

void TestBuiltInDescriptions::offersWholeLists_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<qsizetype>("words");
    QTest::newRow("1Money legal forms") << u"onemoney"_s << u"/business_type"_s << qsizetype(9);
    QTest::newRow("1Money documents") << u"onemoney"_s << u"/documents/doc_type"_s << qsizetype(26);
    QTest::newRow("1Money ranges") << u"onemoney"_s << u"/expected_monthly_fiat_deposits"_s << qsizetype(6);
    QTest::newRow("Delos status") << u"delos"_s << u"/status"_s << qsizetype(7);
}

void TestBuiltInDescriptions::offersWholeLists()
{
    QFETCH(QString, provider);
    QFETCH(QString, pointer);
    const forms::Description& description = m_registry.find(provider)->forms;
    const auto schema =
        schema::schemaAt(description.root, description.schemaFor(u"business"_s, {}), core::Pointer::fromText(pointer));
    QVERIFY(schema);
    QTEST(schema->value(u"enum"_s).size(), "words");
    QTEST(schema->value(u"x-enum-titles"_s).size(), "words");
}

void TestBuiltInDescriptions::suggestsOnlyFieldsThatHaveAPlace()
{
    const Description& description = *m_registry.find(u"onemoney"_s);
    QVERIFY(!description.wordSuggestions.isEmpty());
    for (const WordSuggestion& suggestion : description.wordSuggestions) {
        const core::Json schema =
            description.forms.schemaFor(u"business"_s, suggestion.isOfParty ? u"ap-0001"_s : QString());
        const core::Pointer place = core::Pointer::fromText(suggestion.pointer);
        QVERIFY2(schema::schemaAt(description.forms.root, schema, place), qPrintable(suggestion.pointer));
        if (suggestion.documentType.isEmpty())
            continue;
        const auto owner = schema::schemaAt(description.forms.root, schema, place.parent());
        const core::Json items = schema::resolved(description.forms.root, owner->value(u"items"_s));
        const auto words = schema::schemaAt(description.forms.root, items,
                                            core::Pointer({items.value(u"x-discriminator"_s).toString()}));
        QVERIFY2(words->value(u"enum"_s).items().contains(core::Json(suggestion.documentType)),
                 qPrintable(suggestion.documentType));
    }
}

void TestBuiltInDescriptions::findsWholeWordsInANote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("lease is not in please")
        << u"Please send the address of your website"_s << QString() << QStringList{u"/primary_website|"_s};
    QTest::newRow("formation is not in information")
        << u"The description of the business is too short"_s << u"information incomplete"_s
        << QStringList{u"/business_description|"_s};
    QTest::newRow("at the end") << u"Send the LEASE."_s << QString()
                                << QStringList{u"/documents/file|proof_of_address"_s};
    QTest::newRow("the second time") << u"Please: the lease"_s << QString()
                                     << QStringList{u"/documents/file|proof_of_address"_s};
    QTest::newRow("in the reason") << u"See below"_s << u"articles of incorporation"_s
                                   << QStringList{u"/documents/file|formation_document"_s};
}

void TestBuiltInDescriptions::findsWholeWordsInANote()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    QStringList found;
    for (const forms::ItemIdentity& item : suggestedItems(*m_registry.find(u"onemoney"_s), {{}, text, reason}))
        found += item.pointer + u'|' + item.documentType;
    QTEST(found, "places");
}

QTEST_GUILESS_MAIN(TestBuiltInDescriptions)
#include "tst_builtindescriptions.moc"
