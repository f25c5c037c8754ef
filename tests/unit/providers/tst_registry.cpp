#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/providers/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace rfi::providers;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;

namespace {

QByteArray builtIn()
{
    QFile file(u":/providers/fincom/provider.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString told(const QList<core::Error>& faults)
{
    QStringList lines;
    for (const core::Error& fault : faults)
        lines += u"%1:%2 %3 %4 %5"_s.arg(fault.position.line)
                     .arg(fault.position.column)
                     .arg(fault.pointer, core::codeName(fault.code), fault.arguments.join(u' '));
    return lines.join(u'\n');
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheBuiltInDescriptions();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void survivesAMutationOfEveryPart();
    void addsAFolderOfTheUser();
    void refusesASecondDescriptionOfTheSameId();
};

void TestRegistry::loadsTheBuiltInDescriptions()
{
    Registry registry;
    registry.addBuiltIn();
    QVERIFY2(registry.faults().isEmpty(), qPrintable(told(registry.faults())));
    QStringList ids;
    for (const Description& loaded : registry.descriptions())
        ids += loaded.id;
    for (const QString& id : {u"fincom"_s, u"manis"_s, u"delos"_s, u"onemoney"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
        QVERIFY(registry.find(id)->isBuiltIn);
        QVERIFY(!registry.find(id)->isUntried);
        QVERIFY(registry.find(id)->environment(u"sandbox"_s));
        QVERIFY(registry.find(id)->environment(u"production"_s));
    }
    const Description* description = registry.find(u"fincom"_s);
    QVERIFY(description);
    QVERIFY(description->isBuiltIn);
    QCOMPARE(description->name, u"Fin.com"_s);
    QCOMPARE(description->environment(u"sandbox"_s)->baseUrl, u"https://sandbox.api.fin.com"_s);
    QCOMPARE(description->forms.customerTypes.size(), 2);
    QVERIFY(!description->forms.schemaFor(u"business"_s, u"party"_s).isNull());
    QVERIFY(description->forms.schemaFor(u"individual"_s, u"party"_s).isNull());
}

void TestRegistry::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expectedPointer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown member at the root")
        << u"/rfis"_s << QByteArray("1") << u"/rfis"_s << ErrorCode::UnknownMember;
    QTest::newRow("plain http") << u"/environments/0/baseUrl"_s << QByteArray("\"http://api.fin.com\"")
                                << u"/environments/0/baseUrl"_s << ErrorCode::PatternMismatch;
    QTest::newRow("user in the address") << u"/environments/0/baseUrl"_s << QByteArray("\"https://a@fin.com\"")
                                         << u"/environments/0/baseUrl"_s << ErrorCode::PatternMismatch;
    QTest::newRow("unknown sign-in") << u"/signIn/strategy"_s << QByteArray("\"magic\"") << u"/signIn/strategy"_s
                                     << ErrorCode::NotInList;
    QTest::newRow("unknown keyword in a field") << u"/$defs/country/maxProperties"_s << QByteArray("3")
                                                << u"/$defs/country/maxProperties"_s << ErrorCode::UnknownKeyword;
    QTest::newRow("pattern that does not compile") << u"/$defs/country/pattern"_s << QByteArray("\"[\"")
                                                   << u"/$defs/country/pattern"_s << ErrorCode::BadKeywordValue;
    QTest::newRow("reference to nowhere") << u"/customer/types/0/schema"_s << QByteArray("\"#/$defs/person\"")
                                          << u"/customer/types/0/schema"_s << ErrorCode::ReferenceUnresolved;
    QTest::newRow("unknown kind of document") << u"/$defs/plainFiles/x-document"_s << QByteArray("\"film\"")
                                              << u"/$defs/plainFiles/x-document"_s << ErrorCode::ReferenceUnresolved;
    QTest::newRow("discriminator without property")
        << u"/$defs/proofOfIdentity/x-discriminator"_s << QByteArray("\"kind\"")
        << u"/$defs/proofOfIdentity/x-discriminator"_s << ErrorCode::ReferenceUnresolved;
    QTest::newRow("unknown rule") << u"/$defs/identityRules/x-rules/0/rule"_s << QByteArray("\"lucky\"")
                                  << u"/$defs/identityRules/x-rules/0/rule"_s << ErrorCode::NotInList;
    QTest::newRow("rule without member") << u"/$defs/identityRules/x-rules/0"_s << QByteArray(R"({"rule":"future"})")
                                         << u"/$defs/identityRules/x-rules/0/member"_s << ErrorCode::Required;
    QTest::newRow("environment twice") << u"/environments/1/id"_s << QByteArray("\"sandbox\"")
                                       << u"/environments/1/id"_s << ErrorCode::NotUnique;
    QTest::newRow("unknown item rules") << u"/requests/0/items"_s << QByteArray("\"letters\"") << u"/requests/0/items"_s
                                        << ErrorCode::ReferenceUnresolved;
}

void TestRegistry::namesThePlaceOfAFault()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, expectedPointer);
    QFETCH(ErrorCode, code);
    Json json = core::readJson(builtIn()).value();
    json.set(core::Pointer::fromText(pointer), core::readJson(value).value());
    const LoadedDescription loaded = loadDescription(core::writeJson(json, core::JsonStyle::Indented), u"own.json"_s);
    QVERIFY(!loaded.description);
    const core::Error& fault = loaded.faults.constFirst();
    QCOMPARE(fault.code, code);
    QCOMPARE(fault.pointer, expectedPointer);
    QCOMPARE(fault.subject, u"own.json"_s);
    QVERIFY(fault.position.line > 1);
    QVERIFY(fault.position.column > 1);
}

namespace {

void collect(const Json& json, const core::Pointer& at, QList<core::Pointer>& pointers)
{
    pointers += at;
    for (qsizetype i = 0; i < json.items().size(); ++i)
        collect(json.items().at(i), at.child(i), pointers);
    for (const Json::Member& member : json.members())
        collect(member.second, at.child(member.first), pointers);
}

} // namespace

/// F19: whatever is wrong, the loader says so or takes a sound description; it never crashes.
void TestRegistry::survivesAMutationOfEveryPart()
{
    const Json original = core::readJson(builtIn()).value();
    QList<core::Pointer> pointers;
    collect(original, {}, pointers);
    QVERIFY(pointers.size() > 400);
    const QList<Json> wrong{Json(), Json(u"\u0000/../x"_s), Json::integer(-1), Json::array(), Json::object()};
    int refused = 0;
    for (qsizetype i = 0; i < pointers.size(); i += 3) {
        Json mutated = original;
        mutated.set(pointers.at(i), wrong.at(i % wrong.size()));
        const LoadedDescription loaded = loadDescription(core::writeJson(mutated), u"mutated.json"_s);
        QVERIFY(loaded.description.has_value() == loaded.faults.isEmpty());
        refused += loaded.description ? 0 : 1;
    }
    QVERIFY(refused > 100);
}

void TestRegistry::addsAFolderOfTheUser()
{
    QTemporaryDir folder;
    Json json = core::readJson(builtIn()).value();
    json.insert(u"id"_s, Json(u"own"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"own"_s));
    QFile good(folder.filePath(u"own/provider.json"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write(core::writeJson(json));
    good.close();
    QFile bad(folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\n  \"format\": 1\n}");
    bad.close();

    Registry registry;
    registry.addBuiltIn();
    registry.addFolder(QDir(folder.path()));
    QVERIFY(registry.find(u"own"_s));
    QVERIFY(!registry.find(u"own"_s)->isBuiltIn);
    QVERIFY(!registry.faults().isEmpty());
    QCOMPARE(registry.faults().constFirst().subject, bad.fileName());
}

void TestRegistry::refusesASecondDescriptionOfTheSameId()
{
    QTemporaryDir folder;
    QFile twin(folder.filePath(u"twin.json"_s));
    QVERIFY(twin.open(QIODevice::WriteOnly));
    twin.write(builtIn());
    twin.close();
    Registry registry;
    registry.addBuiltIn();
    const qsizetype before = registry.descriptions().size();
    registry.addFolder(QDir(folder.path()));
    QCOMPARE(registry.descriptions().size(), before);
    QCOMPARE(registry.faults().constLast().code, ErrorCode::DuplicateProvider);
    QVERIFY(registry.find(u"fincom"_s)->isBuiltIn);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
