#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/schema/schemacheck.h"
#include "models/schema/schemachecker.h"
#include "tests/contract/ajv/casegenerator.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::schema::SchemaChecker;

/// Our verdicts are those of ajv, the most used checker of JSON Schema.
class TestAjv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees();

private:
    static constexpr int schemaCount = 1000;
    static constexpr int instancesEach = 6;

    QList<Json> cases() const;
    void compare(const Json& one, const Json& verdicts);

    QString m_node;
    int m_fitting = 0;
    int m_misfitting = 0;
};

namespace {

bool run(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.setWorkingDirectory(QStringLiteral(RFI_NODE_DIR));
    process.start(program, arguments);
    return process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

void TestAjv::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s);
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (m_node.isEmpty() || npm.isEmpty())
        QSKIP("ajv cannot be had here: node and npm are not installed");
    if (QFile::exists(QStringLiteral(RFI_NODE_DIR "/node_modules/ajv-formats/package.json")))
        return;
    QProcess install;
    if (!run(install, npm,
             {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--no-package-lock"_s, u"--fetch-retries=1"_s,
              u"--fetch-timeout=60000"_s}))
        QSKIP("ajv cannot be had here: npm could not fetch it");
}

QList<Json> TestAjv::cases() const
{
    rfi::tests::CaseGenerator generator(20261102);
    QList<Json> list;
    while (list.size() < schemaCount) {
        const Json schema = generator.rootSchema();
        Json instances = Json::array();
        for (int index = 0; index < instancesEach; ++index)
            instances.append(generator.instanceFor(schema));
        list.append(Json::object({{u"schema"_s, schema}, {u"instances"_s, instances}}));
    }
    return list;
}

void TestAjv::agrees()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cases.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QList<Json> list = cases();
    for (const Json& one : list)
        QVERIFY(file.write(rfi::core::writeJson(one) + '\n') > 0);
    file.close();

    QProcess node;
    node.setStandardInputFile(file.fileName());
    const bool isDone = run(node, m_node, {QStringLiteral(RFI_NODE_DIR "/verdicts.js")});
    QVERIFY2(isDone, node.readAllStandardError().constData());
    for (const Json& one : list) {
        const auto verdicts = rfi::core::readJson(node.readLine());
        QVERIFY(verdicts.isOk());
        compare(one, *verdicts);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d instances fitted, %d did not", m_fitting, m_misfitting);
    QVERIFY2(m_fitting > 1000 && m_misfitting > 1000, "the cases have to be of both kinds");
}

void TestAjv::compare(const Json& one, const Json& verdicts)
{
    const Json schema = one.value(u"schema"_s);
    QVERIFY2(rfi::schema::checkSchema(schema, {}).isEmpty(), rfi::core::writeJson(schema).constData());
    const SchemaChecker checker(schema);
    QCOMPARE(verdicts.size(), instancesEach);
    for (qsizetype index = 0; index < instancesEach; ++index) {
        const Json& instance = one.value(u"instances"_s).items().at(index);
        const auto violations = checker.check(instance);
        const bool isValid = verdicts.items().at(index).toBool();
        const QByteArray both = rfi::core::writeJson(schema) + '\n' + rfi::core::writeJson(instance)
            + (isValid ? "\nfits ajv" : "\ndoes not fit ajv");
        QVERIFY2(violations.isEmpty() == isValid, both.constData());
        for (const auto& violation : violations)
            QVERIFY2(violation.code != ErrorCode::CannotCheck, both.constData());
        ++(isValid ? m_fitting : m_misfitting);
    }
}

QTEST_GUILESS_MAIN(TestAjv)
#include "tst_ajv.moc"
