#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/forms/form.h"
#include "models/providers/requestreader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::Json;
using core::Pointer;
using forms::Field;
using forms::ItemKind;

/// What resources/providers/README.md promises to somebody who writes a description.
class TestProviderKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsTheExampleOfThePage();
    void makesFieldsThatThePayloadDescribes();
    void keepsThemInARequestFile();
    void refusesAFieldThatIsNoSchema();
    void makesAFieldForEachTypeOfResponse();
    void saysThatTheyAreUntried();
    void neverFallsOverAMutation();

private:
    const Description& found(const QString& id) const { return *m_registry.find(id); }
    forms::Request requestOf(const QString& id, const QByteArray& payload) const
    {
        const auto request = mapPayload(found(id), core::readJson(payload).value());
        if (!request)
            qFatal("%s", qPrintable(core::codeName(request.error().code)));
        return *request;
    }

    Registry m_registry;
};

namespace {

QByteArray file(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_SOURCE_DIR "/") + name, 1'000'000).value();
}

QByteArray blindPayPayload() { return file(u"tests/data/blindpay/get-rfi.json"_s); }

} // namespace

void TestProviderKit::initTestCase()
{
    m_registry.addBuiltIn();
    for (const core::Error& fault : m_registry.faults())
        QFAIL(qPrintable(fault.subject + u' ' + fault.pointer + u' ' + core::codeName(fault.code)));
}

void TestProviderKit::loadsTheExampleOfThePage()
{
    const QByteArray page = file(u"resources/providers/README.md"_s);
    const qsizetype start = page.indexOf("```json\n") + 8;
    const QByteArray example = page.sliced(start, page.indexOf("\n```", start) - start);
    const LoadedDescription loaded = loadDescription(example, u"README.md"_s);
    QVERIFY2(loaded.description, qPrintable(loaded.faults.value(0).pointer));
    const QByteArray payload = R"({ "id": "c_17", "legal_name": "Northwind Trading LLC", "state": "waiting",
        "open_questions": [ { "field": "website", "why": "We could not find one" },
                            { "document": "REGISTER", "why": "The extract has run out" } ] })";
    const auto request = mapPayload(*loaded.description, core::readJson(payload).value());
    QVERIFY(request.isOk());
    const forms::Form form = forms::makeForm(loaded.description->forms, *request);
    QCOMPARE(form.fields.at(0).label, u"Website"_s);
    QCOMPARE(form.fields.at(0).reason, u"We could not find one"_s);
    QCOMPARE(form.fields.at(1).kind, ItemKind::File);
    QCOMPARE(form.sections.at(1).title, u"Extract from the register"_s);
}

void TestProviderKit::makesFieldsThatThePayloadDescribes()
{
    const forms::Form form = forms::makeForm(found(u"blindpay"_s).forms, requestOf(u"blindpay"_s, blindPayPayload()));
    QCOMPARE(form.request.customerId, u"re_000000000000"_s);
    QVERIFY(form.request.dueAt.isValid());
    QCOMPARE(form.fields.size(), 5);
    const auto field = [&](const QString& key) { return form.fields.at(form.indexOf({{}, u'/' + key, {}, {}})); };
    const Field text = field(u"business_description"_s);
    QCOMPARE(text.kind, ItemKind::Text);
    QCOMPARE(text.label, u"Business Description"_s);
    QVERIFY(text.isRequired);
    QVERIFY(text.reason.startsWith(u"The business description"));
    const Field choice = field(u"proof_of_address_doc_type"_s);
    QCOMPARE(choice.kind, ItemKind::Choice);
    QCOMPARE(choice.options.size(), 2);
    QCOMPARE(choice.options.constFirst().value, u"UTILITY_BILL"_s);
    QCOMPARE(choice.options.constFirst().title, u"Utility Bill"_s);
    QCOMPARE(field(u"proof_of_address_doc_file"_s).kind, ItemKind::File);
    QCOMPARE(field(u"more_documents"_s).kind, ItemKind::File);
    QVERIFY(!field(u"more_documents"_s).isRequired);
}

void TestProviderKit::keepsThemInARequestFile()
{
    const forms::Request request = requestOf(u"blindpay"_s, blindPayPayload());
    const auto read = readRequest(m_registry, writeRequest(request), u"kept.json"_s);
    QVERIFY(read.isOk());
    const forms::Form before = forms::makeForm(found(u"blindpay"_s).forms, request);
    const forms::Form after = forms::makeForm(found(u"blindpay"_s).forms, *read);
    QCOMPARE(after.fields.size(), before.fields.size());
    for (qsizetype i = 0; i < before.fields.size(); ++i) {
        QCOMPARE(after.fields.at(i).kind, before.fields.at(i).kind);
        QCOMPARE(after.fields.at(i).label, before.fields.at(i).label);
        QCOMPARE(after.fields.at(i).isRequired, before.fields.at(i).isRequired);
    }
}

void TestProviderKit::refusesAFieldThatIsNoSchema()
{
    const QByteArray bytes = R"({ "format": "rfi-desk/request@1", "provider": "blindpay", "customerId": "re_1",
        "items": [ { "pointer": "/a", "schema": { "type": "string", "pattern": "[" } } ] })";
    const auto read = readRequest(m_registry, bytes, u"bad.json"_s);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().code, core::ErrorCode::BadKeywordValue);
    QCOMPARE(read.error().pointer, u"/items/0/schema"_s);
    QCOMPARE(read.error().position.line, 2);
}

void TestProviderKit::makesAFieldForEachTypeOfResponse()
{
    const QByteArray payload = R"({ "id": "rfi_1", "state": "open", "requested_items": [
        { "id": "item-1", "description": "Source of funds", "response_types": ["document_list", "free_text_explanation"] },
        { "id": "item-2", "description": "Date of birth", "response_types": ["date", "unheard_of"] } ] })";
    const forms::Form form = forms::makeForm(found(u"bridge"_s).forms, requestOf(u"bridge"_s, payload));
    const auto kind = [&](const QString& name, const QString& item) {
        return form.fields.at(form.indexOf({{}, u"/responses/"_s + name, item, {}})).kind;
    };
    QCOMPARE(kind(u"document_list"_s, u"item-1"_s), ItemKind::File);
    QCOMPARE(kind(u"free_text_explanation"_s, u"item-1"_s), ItemKind::Text);
    QCOMPARE(kind(u"date"_s, u"item-2"_s), ItemKind::Date);
    QCOMPARE(kind(u"unheard_of"_s, u"item-2"_s), ItemKind::Unknown);
    const Field& id = form.fields.at(form.indexOf({{}, u"/responses/requested_item_id"_s, u"item-1"_s, {}}));
    QCOMPARE(id.defaultValue.toString(), u"item-1"_s);
    QVERIFY(!id.isShown());
    QVERIFY(!form.fields.at(form.indexOf({{}, u"/responses/free_text_explanation"_s, u"item-1"_s, {}})).isRequired);
}

void TestProviderKit::saysThatTheyAreUntried()
{
    QVERIFY(found(u"blindpay"_s).isUntried);
    QVERIFY(found(u"bridge"_s).isUntried);
}

namespace {

/// One seeded change of a sound description: taken out, of another type, renamed, or garbage among the bytes.
QByteArray mutated(const QByteArray& sound, QRandomGenerator& random)
{
    Json json = core::readJson(sound).value();
    Pointer place;
    const Json* here = &json;
    const int depth = 1 + random.bounded(5);
    for (int i = 0; i < depth && here->size() > 0; ++i) {
        const int index = random.bounded(static_cast<int>(here->size()));
        place = here->isArray() ? place.child(index) : place.child(here->members().at(index).first);
        here = json.find(place);
    }
    const Json old = json.at(place);
    const QList<Json> others{Json(),        Json(u"\u202e{+x}"_s), Json::integer(-7), Json::boolean(true),
                             Json::array(), Json::object()};
    QByteArray bytes;
    switch (random.bounded(4)) {
    case 0: {
        Json owner = json.at(place.parent());
        owner.remove(place.last());
        json.set(place.parent(), owner);
        return core::writeJson(json, core::JsonStyle::Indented);
    }
    case 1:
        json.set(place, others.at(random.bounded(static_cast<int>(others.size()))));
        return core::writeJson(json, core::JsonStyle::Indented);
    case 2:
        json.set(place.parent().child(place.last() + u"_"_s), old);
        return core::writeJson(json, core::JsonStyle::Indented);
    default:
        bytes = sound;
        for (int i = 0; i < 3; ++i)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        return bytes;
    }
}

} // namespace

/// F19: whatever is wrong, it is named with position and pointer, and what is in use stays as it is.
void TestProviderKit::neverFallsOverAMutation()
{
    QRandomGenerator random(20261120);
    const QStringList ids{u"fincom"_s, u"manis"_s, u"delos"_s, u"onemoney"_s, u"blindpay"_s, u"bridge"_s};
    const qsizetype before = m_registry.descriptions().size();
    QTemporaryDir folder;
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        const QByteArray sound = file(u"resources/providers/"_s + ids.at(i % ids.size()) + u"/provider.json"_s);
        const QByteArray bytes = mutated(sound, random);
        const LoadedDescription loaded = loadDescription(bytes, u"mutated.json"_s);
        QCOMPARE(loaded.description.has_value(), loaded.faults.isEmpty());
        for (const core::Error& fault : loaded.faults) {
            QVERIFY2(fault.position.isValid(), bytes.constData());
            QVERIFY(Pointer::fromText(fault.pointer).isValid());
            QCOMPARE(fault.subject, u"mutated.json"_s);
        }
        refused += loaded.description ? 0 : 1;
        QFile written(folder.filePath(u"mutated.json"_s));
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate) && written.write(bytes) == bytes.size());
        written.close();
        m_registry.addFolder(QDir(folder.path()));
        // Nothing that was loaded makes way: a sound one of a known id is refused as well.
        for (const QString& id : ids)
            QVERIFY(found(id).isBuiltIn);
        QVERIFY(m_registry.descriptions().size() - before <= i + 1);
    }
    QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestProviderKit)
#include "tst_providerkit.moc"
