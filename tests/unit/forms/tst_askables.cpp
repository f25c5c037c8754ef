#include "models/core/jsonreader.h"
#include "models/forms/askables.h"
#include "tests/unit/forms/fincomforms.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using forms::Askable;
using forms::ItemIdentity;

namespace {

const providers::Registry& registry()
{
    static const providers::Registry loaded = [] {
        providers::Registry builtIn;
        builtIn.addBuiltIn();
        return builtIn;
    }();
    return loaded;
}

const forms::Description& described() { return registry().find(u"fincom"_s)->forms; }

void collect(const QList<Askable>& level, QList<Askable>& found, const forms::Description& description)
{
    for (const Askable& askable : level) {
        if (askable.canBeAsked())
            found += askable;
        collect(forms::askablesIn(description, askable), found, description);
    }
}

QList<Askable> everything(const forms::Description& description, const QString& customerType, const QString& party)
{
    QList<Askable> found;
    collect(forms::askables(description, customerType, party), found, description);
    return found;
}

forms::Description describe(const char* schema)
{
    forms::Description description;
    description.root = *core::readJson(schema);
    description.customerTypes = {{u"any"_s, u"Any"_s, description.root, false}};
    return description;
}

QStringList pointersIn(const forms::Description& description)
{
    QStringList pointers;
    for (const Askable& askable : everything(description, u"any"_s, {}))
        pointers += askable.identity.pointer;
    return pointers;
}

} // namespace

class TestAskables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyWhatAFormHasAPlaceFor_data();
    void namesOnlyWhatAFormHasAPlaceFor();
    void namesTheItemsOfRealRequests_data();
    void namesTheItemsOfRealRequests();
    void leavesOutWhatTellsPartiesApart();
    void leavesTheTypeOutWhereTheDocumentTypeSaysIt();
    void namesTheLabelsOfDocuments();
    void looksIntoBranches();
    void leavesOutWhatHasNoEditor();
    void neverEndsInASchemaThatHoldsItself();
    void saysWhereAnItemStands();
};

void TestAskables::namesOnlyWhatAFormHasAPlaceFor_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("customerType");
    QTest::addColumn<QString>("party");
    for (const providers::Description& known : registry().descriptions()) {
        for (const forms::Description::CustomerType& type : known.forms.customerTypes) {
            QTest::newRow(qPrintable(known.id + u' ' + type.id)) << known.id << type.id << QString();
            if (type.hasParties)
                QTest::newRow(qPrintable(u"party of a "_s + known.id + u' ' + type.id))
                    << known.id << type.id << test::ana;
        }
    }
}

void TestAskables::namesOnlyWhatAFormHasAPlaceFor()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, customerType);
    QFETCH(const QString, party);
    const forms::Description& description = registry().find(provider)->forms;
    const QList<Askable> all = everything(description, customerType, party);
    // A provider whose payloads describe their own questions has no places of its own.
    const bool isEmpty = description.schemaFor(customerType, party).value(u"properties"_s).size() == 0;
    QVERIFY(isEmpty ? all.isEmpty() : all.size() > 4);
    QSet<ItemIdentity> seen;
    for (const Askable& askable : all) {
        QVERIFY2(!seen.contains(askable.identity), qPrintable(askable.identity.text()));
        seen.insert(askable.identity);
        forms::Request request;
        request.customerType = customerType;
        request.items += test::asked(askable.identity.party, askable.identity.pointer, askable.identity.documentType,
                                     askable.identity.side);
        const forms::Form form = forms::makeForm(description, request);
        const int field = form.indexOf(askable.identity);
        QVERIFY2(field >= 0, qPrintable(askable.identity.text()));
        QVERIFY2(form.fields.at(field).kind != forms::ItemKind::Unknown, qPrintable(askable.identity.text()));
        QCOMPARE(form.fields.at(field).identity, askable.identity);
        QVERIFY(!forms::titlesOf(description, customerType, askable.identity).isEmpty());
    }
}

void TestAskables::namesTheItemsOfRealRequests_data()
{
    QTest::addColumn<QString>("customerType");
    QTest::addColumn<ItemIdentity>("item");
    QTest::newRow("expiry of a passport")
        << u"individual"_s << ItemIdentity{{}, u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s, {}};
    QTest::newRow("word that stands for several")
        << u"individual"_s << ItemIdentity{{}, u"/proof_of_identity/number"_s, u"GOVERNMENT_ID"_s, {}};
    QTest::newRow("front of a card") << u"individual"_s
                                     << ItemIdentity{{}, u"/proof_of_identity/files"_s, u"NATIONAL_ID"_s, u"FRONT"_s};
    QTest::newRow("any document") << u"individual"_s << ItemIdentity{{}, u"/proof_of_identity/type"_s, {}, {}};
    QTest::newRow("terms") << u"business"_s << ItemIdentity{{}, u"/tos_policies_value"_s, {}, {}};
    QTest::newRow("entry of a list") << u"business"_s
                                     << ItemIdentity{
                                            {}, u"/formation_documents/files"_s, u"CERT_OF_INCORPORATION"_s, {}};
    QTest::newRow("of a party") << u"business"_s
                                << ItemIdentity{test::ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, u"BACK"_s};
}

void TestAskables::namesTheItemsOfRealRequests()
{
    QFETCH(const QString, customerType);
    QFETCH(const ItemIdentity, item);
    const QList<Askable> all = everything(described(), customerType, item.party);
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const Askable& askable) { return askable.identity == item; }));
}

void TestAskables::leavesOutWhatTellsPartiesApart()
{
    for (const QString& party : {QString(), test::ana}) {
        for (const Askable& askable : everything(described(), u"business"_s, party))
            QVERIFY2(!askable.identity.pointer.contains(u"associated_party"_s), qPrintable(askable.identity.pointer));
    }
}

void TestAskables::leavesTheTypeOutWhereTheDocumentTypeSaysIt()
{
    for (const Askable& askable : everything(described(), u"individual"_s, {})) {
        if (askable.identity.pointer.endsWith(u"/type"_s))
            QCOMPARE(askable.identity.documentType, QString());
    }
}

void TestAskables::namesTheLabelsOfDocuments()
{
    const forms::Description description = describe(R"({ "properties": { "attach": {
        "type": "string", "title": "Document", "x-document": "any",
        "x-enum-titles": { "UTILITY_BILL": "Utility bill", "VISA": "Visa" } } } })");
    const QList<Askable> all = everything(description, u"any"_s, {});
    QCOMPARE(all.size(), 2);
    const ItemIdentity bill{{}, u"/attach"_s, u"UTILITY_BILL"_s, {}};
    QCOMPARE(all.constFirst().identity, bill);
    QCOMPARE(forms::titlesOf(description, u"any"_s, bill), (QStringList{u"Document"_s, u"Utility bill"_s}));
    QCOMPARE(forms::titlesOf(description, u"any"_s, {{}, u"/attach"_s, u"OTHER"_s, {}}), QStringList{u"Document"_s});
}

void TestAskables::looksIntoBranches()
{
    const forms::Description description = describe(R"({
        "properties": { "a": { "type": "string" } },
        "allOf": [ { "properties": { "b": { "type": "boolean" } } } ],
        "if": { "properties": { "a": { "const": "x" } } },
        "then": { "properties": { "a": { "const": "x" }, "c": { "type": "number" } } } })");
    QCOMPARE(pointersIn(description), (QStringList{u"/a"_s, u"/b"_s, u"/c"_s}));
}

void TestAskables::leavesOutWhatHasNoEditor()
{
    const forms::Description description = describe(R"({ "properties": {
        "id": { "type": "string", "readOnly": true },
        "tags": { "type": "array", "items": { "type": "string" } },
        "empty": { "type": "object" },
        "odd~/name": { "type": "string" } } })");
    QCOMPARE(pointersIn(description), QStringList{u"/odd~0~1name"_s});
}

void TestAskables::neverEndsInASchemaThatHoldsItself()
{
    const forms::Description description = describe(R"({ "properties": {
        "name": { "type": "string" }, "parent": { "$ref": "#" } } })");
    QList<Askable> level = forms::askables(description, u"any"_s, {});
    for (int depth = 0; depth < 100; ++depth) {
        QCOMPARE(level.size(), 2);
        level = forms::askablesIn(description, level.at(1));
    }
    QCOMPARE(level.constFirst().identity.pointer, u"/parent"_s.repeated(100) + u"/name"_s);
}

void TestAskables::saysWhereAnItemStands()
{
    const auto titles = [](const ItemIdentity& item) { return forms::titlesOf(described(), u"individual"_s, item); };
    QCOMPARE(titles({{}, u"/proof_of_identity/files"_s, u"NATIONAL_ID"_s, u"FRONT"_s}),
             (QStringList{u"Proof of identity"_s, u"National identity card"_s, u"Document"_s, u"FRONT"_s}));
    QCOMPARE(titles({{}, u"/proof_of_identity/type"_s, {}, {}}),
             (QStringList{u"Proof of identity"_s, u"Document type"_s}));
    QCOMPARE(titles({{}, u"/proof_of_identity/number"_s, u"SOMETHING_NEW"_s, {}}),
             (QStringList{u"Proof of identity"_s, u"Document number"_s}));
    QCOMPARE(titles({{}, u"/shoe_size"_s, {}, {}}), QStringList());
}

QTEST_APPLESS_MAIN(TestAskables)
#include "tst_askables.moc"
