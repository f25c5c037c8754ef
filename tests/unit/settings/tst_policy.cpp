#include "models/core/jsonwriter.h"
#include "models/settings/policy.h"
#include "models/settings/settings.h"
#include "tests/support/certificates.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::settings;
using core::ErrorCode;
using core::Json;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesNothingWithoutAFile();
    void pinsEverySettingByItsName();
    void readsWhatIsNoSetting();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void keepsWhatCanBeUnderstoodOfAFaultyFile();
    void stopsEverythingWhileItHasAFault();
    void allowsOnlyTheNamedEnvironments();
    void refusesAFileThatOthersCanWrite_data();
    void refusesAFileThatOthersCanWrite();
    void refusesAFileOfAnotherOwner();
    void refusesALinkThatLeadsNowhere();
    void isReadFromOnePlaceWhateverTheEnvironmentSays();
    void outranksWhatThePersonChose();
    void isAsTheGuideTellsAdministrators();
};

namespace {

PolicyPlace placeIn(const QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath(u"policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the policy cannot be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return {file.fileName(), PolicyOwner::ThisUser};
}

QByteArray policyWith(const QByteArray& members) { return R"({ "format": "rfi-desk/policy@1", )" + members + " }"; }

Json jsonOf(const Value& value)
{
    if (const bool* truth = std::get_if<bool>(&value))
        return Json::boolean(*truth);
    if (const int* number = std::get_if<int>(&value))
        return Json::integer(*number);
    return std::get<QString>(value);
}

} // namespace

void TestPolicy::decidesNothingWithoutAFile()
{
    const QTemporaryDir folder;
    const Policy policy = loadPolicy({folder.filePath(u"policy.json"_s)});
    QVERIFY(!policy.fault && !policy.environments && !policy.authorities && !policy.providerFolders);
    QVERIFY(policy.pinned.isEmpty());
    QVERIFY(policy.mayTalkTo(u"production"_s).isOk());
    QVERIFY(loadPolicy({folder.filePath(u"no/such/policy.json"_s)}).isKnown().isOk());
}

void TestPolicy::pinsEverySettingByItsName()
{
    Json values = Json::object();
    for (const Rule& rule : rules())
        values.insert(rule.name, jsonOf(rule.usual));
    const Json root = Json::object({{u"format"_s, u"rfi-desk/policy@1"_s}, {u"settings"_s, values}});
    const QTemporaryDir folder;
    const Policy policy = loadPolicy(placeIn(folder, core::writeJson(root)));
    QVERIFY(!policy.fault);
    QCOMPARE(policy.pinned.size(), rules().size());
    const Settings settings({}, policy.pinned);
    for (const Rule& rule : rules()) {
        QCOMPARE(settings.source(rule.id), Source::Organisation);
        QVERIFY(settings.value(rule.id) == rule.usual);
    }
}

void TestPolicy::readsWhatIsNoSetting()
{
    const test::Authority authority{"Our network"};
    const QString pem = QString::fromLatin1(authority.certificate().toPem());
    const QTemporaryDir folder;
    const QString shared = QDir(folder.path()).absoluteFilePath(u"providers"_s);
    const Json root = Json::object({{u"format"_s, u"rfi-desk/policy@1"_s},
                                    {u"environments"_s, Json::array({u"sandbox"_s})},
                                    {u"authorities"_s, Json::array({pem})},
                                    {u"providerFolders"_s, Json::array({shared})}});
    const Policy policy = loadPolicy(placeIn(folder, core::writeJson(root)));
    QVERIFY2(!policy.fault, policy.fault ? qPrintable(policy.fault->pointer) : "");
    QCOMPARE(policy.environments, QStringList{u"sandbox"_s});
    QCOMPARE(policy.authorities, QList{authority.certificate()});
    QCOMPARE(policy.providerFolders, QStringList{shared});
}

void TestPolicy::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QByteArray& text, ErrorCode code, const QString& pointer, int line) {
        QTest::newRow(name) << text << code << pointer << line;
    };
    row("empty", "", ErrorCode::JsonSyntax, {}, 1);
    row("cut", "{\n\"format\": \"rfi-desk/policy@1\"", ErrorCode::JsonSyntax, {}, 2);
    row("a name twice", policyWith("\n\"settings\": {},\n\"settings\": {}"), ErrorCode::JsonDuplicateName,
        u"/settings"_s, 3);
    row("no format", "{}", ErrorCode::FormatUnknown, u"/format"_s, 1);
    row("a later format", R"({ "format": "rfi-desk/policy@2" })", ErrorCode::FormatUnknown, u"/format"_s, 1);
    row("an unknown member", policyWith("\n\"enviroments\": [\"sandbox\"]"), ErrorCode::UnknownMember,
        u"/enviroments"_s, 2);
    row("an unknown setting", policyWith("\"settings\": {\n\"retention\": 7 }"), ErrorCode::UnknownMember,
        u"/settings/retention"_s, 2);
    row("a setting of another type", policyWith("\"settings\": {\n\"retentionYears\": \"7\" }"), ErrorCode::WrongType,
        u"/settings/retentionYears"_s, 2);
    row("a setting out of its range", policyWith("\"settings\": {\n\"retentionYears\": 99 }"), ErrorCode::TooLarge,
        u"/settings/retentionYears"_s, 2);
    row("settings that are a list", policyWith("\"settings\": []"), ErrorCode::WrongType, u"/settings"_s, 1);
    row("one environment, not a list", policyWith("\"environments\": \"sandbox\""), ErrorCode::WrongType,
        u"/environments"_s, 1);
    row("no environment", policyWith("\"environments\": []"), ErrorCode::TooFewItems, u"/environments"_s, 1);
    row("a number for an environment", policyWith("\"environments\": [1]"), ErrorCode::WrongType, u"/environments/0"_s,
        1);
    row("no certificate", policyWith("\"authorities\": [\"x\"]"), ErrorCode::FormatMismatch, u"/authorities/0"_s, 1);
    row("a folder from nowhere", policyWith("\"providerFolders\": [\n\"providers\"]"), ErrorCode::FormatMismatch,
        u"/providerFolders/0"_s, 2);
}

void TestPolicy::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, pointer);
    QFETCH(int, line);
    const QTemporaryDir folder;
    const PolicyPlace place = placeIn(folder, text);
    const Policy policy = loadPolicy(place);
    QVERIFY(policy.fault);
    QCOMPARE(policy.fault->code, code);
    QCOMPARE(policy.fault->pointer, pointer);
    QCOMPARE(policy.fault->position.line, line);
    QVERIFY(policy.fault->position.column > 0);
    QCOMPARE(policy.fault->subject, place.path);
}

/// Weaker rules than meant would be worse than a few too many.
void TestPolicy::keepsWhatCanBeUnderstoodOfAFaultyFile()
{
    const Policy policy =
        readPolicy(policyWith(R"("settings": { "lockMinutes": 5, "updateChek": false }, "environments": ["sandbox"])"));
    QVERIFY(policy.fault);
    QCOMPARE(policy.pinned.value(Id::LockMinutes), Value(5));
    QCOMPARE(policy.environments, QStringList{u"sandbox"_s});
}

void TestPolicy::stopsEverythingWhileItHasAFault()
{
    const QTemporaryDir folder;
    const PolicyPlace place = placeIn(folder, "{ oops");
    const Policy policy = loadPolicy(place);
    QCOMPARE(policy.isKnown().error().code, ErrorCode::PolicyUnusable);
    QCOMPARE(policy.isKnown().error().subject, place.path);
    QCOMPARE(policy.mayTalkTo(u"sandbox"_s).error().code, ErrorCode::PolicyUnusable);
}

void TestPolicy::allowsOnlyTheNamedEnvironments()
{
    const Policy policy = readPolicy(policyWith(R"("environments": ["sandbox", "test"])"));
    QVERIFY(policy.isKnown().isOk());
    QVERIFY(policy.mayTalkTo(u"sandbox"_s).isOk());
    QVERIFY(policy.mayTalkTo(u"test"_s).isOk());
    const core::Outcome refused = policy.mayTalkTo(u"production"_s);
    QCOMPARE(refused.error().code, ErrorCode::PolicyForbids);
    QCOMPARE(refused.error().arguments, QStringList{u"production"_s});
}

void TestPolicy::refusesAFileThatOthersCanWrite_data()
{
    QTest::addColumn<QFile::Permissions>("file");
    QTest::addColumn<QFile::Permissions>("folder");
    const QFile::Permissions good = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions goodFolder = good | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QTest::newRow("the file by the group") << (good | QFile::WriteGroup) << goodFolder;
    QTest::newRow("the file by everybody") << (good | QFile::WriteOther) << goodFolder;
    QTest::newRow("the folder by the group") << good << (goodFolder | QFile::WriteGroup);
    QTest::newRow("the folder by everybody") << good << (goodFolder | QFile::WriteOther);
}

void TestPolicy::refusesAFileThatOthersCanWrite()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has lists of rights instead");
#endif
    QFETCH(QFile::Permissions, file);
    QFETCH(QFile::Permissions, folder);
    const QTemporaryDir made;
    const PolicyPlace place = placeIn(made, policyWith(R"("settings": { "proxy": "none" })"));
    QVERIFY(!loadPolicy(place).fault);
    QVERIFY(QFile::setPermissions(place.path, file));
    QVERIFY(QFile::setPermissions(made.path(), folder));
    const Policy policy = loadPolicy(place);
    QVERIFY(policy.fault);
    QCOMPARE(policy.fault->code, ErrorCode::PolicyOpenToOthers);
    QCOMPARE(policy.fault->subject, place.path);
    QVERIFY(policy.pinned.isEmpty()); // somebody else may have written it
}

/// Nothing in the environment of a user, and no file of a user, weakens or makes a policy.
void TestPolicy::refusesAFileOfAnotherOwner()
{
    const QTemporaryDir folder;
    PolicyPlace place = placeIn(folder, policyWith(R"("settings": {})"));
    QVERIFY(!loadPolicy(place).fault);
#ifdef Q_OS_UNIX
    // Whoever administers the computer gives it away; anybody else has a file of the own.
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::chown(QFile::encodeName(place.path).constData(), 65534, 65534) == 0);
#endif
    place.owner = PolicyOwner::Administrators;
    QCOMPARE(loadPolicy(place).fault->code, ErrorCode::PolicyOpenToOthers);
}

void TestPolicy::refusesALinkThatLeadsNowhere()
{
#ifdef Q_OS_WIN
    QSKIP("links need a right on Windows");
#endif
    const QTemporaryDir folder;
    const PolicyPlace place{folder.filePath(u"policy.json"_s), PolicyOwner::ThisUser};
    QVERIFY(QFile::link(folder.filePath(u"gone.json"_s), place.path));
    QVERIFY(loadPolicy(place).fault);
}

void TestPolicy::isReadFromOnePlaceWhateverTheEnvironmentSays()
{
    const PolicyPlace before = systemPolicyPlace();
    for (const char* name : {"XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "ProgramData", "ALLUSERSPROFILE"})
        qputenv(name, "/nowhere");
    QCOMPARE(systemPolicyPlace().path, before.path);
    QCOMPARE(systemPolicyPlace().owner, PolicyOwner::Administrators);
    QVERIFY(QDir::isAbsolutePath(before.path));
    QVERIFY(before.path.endsWith(u"rfi-desk/policy.json"_s));
}

void TestPolicy::outranksWhatThePersonChose()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(Settings(file).set(key::RetentionYears, 1));
    const Policy policy = readPolicy(policyWith(R"("settings": { "retentionYears": 7 })"));
    Settings settings(file, policy.pinned);
    QCOMPARE(settings.value(key::RetentionYears), 7);
    QVERIFY(!settings.set(key::RetentionYears, 1));
    settings.reset(Id::RetentionYears);
    QCOMPARE(settings.value(key::RetentionYears), 7);
    QCOMPARE(Settings(file).source(Id::RetentionYears), Source::Default); // as soon as nobody pins it any more
}

/// The example works as it stands, and no setting is missing from the table.
void TestPolicy::isAsTheGuideTellsAdministrators()
{
    QFile file(QStringLiteral(RFI_SOURCE_DIR "/resources/help/administrators.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray guide = file.readAll();
    const qsizetype begin = guide.indexOf("```json\n") + 8;
    const Policy policy = readPolicy(guide.mid(begin, guide.indexOf("```", begin) - begin));
    QVERIFY2(!policy.fault, policy.fault ? qPrintable(policy.fault->pointer) : "");
    QVERIFY(policy.pinned.size() > 4 && policy.environments && policy.authorities && policy.providerFolders);
    for (const Rule& rule : rules()) {
        const qsizetype row = guide.indexOf("\n| `" + rule.name.toUtf8() + "` | ");
        QVERIFY2(row > 0, qPrintable(rule.name));
        const QByteArray line = guide.mid(row + 1, guide.indexOf('\n', row + 1) - row);
        for (const QString& word : rule.words)
            QVERIFY2(line.contains('`' + word.toUtf8() + '`'), qPrintable(rule.name + u' ' + word));
        if (std::holds_alternative<int>(rule.usual)) {
            const QString range = u"| %1 to %2 |"_s.arg(QString::number(rule.least), QString::number(rule.most));
            QVERIFY2(line.contains(range.toUtf8()), qPrintable(rule.name + u' ' + range));
        }
    }
    QVERIFY(guide.contains('`' + systemPolicyPlace().path.toUtf8() + '`'));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
