#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/schema/schemacheck.h"
#include "models/schema/schemachecker.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::Error;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::schema::checkSchema;
using rfi::schema::SchemaChecker;

/// Runs every group of the official suite whose schema checkSchema calls sound. The groups that are left out
/// are listed with the reason, so that none goes missing in silence.
class TestJsonSchemaTestSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesOutOnlyWhatDescriptionsMayNotUse();
    void agrees_data();
    void agrees();

private:
    struct Group
    {
        QString name;
        Json schema;
        Json tests;
        QList<Error> errors;
    };

    QList<Group> m_groups;
};

namespace {

/// Keywords of JSON Schema that descriptions may not use.
const QSet<QString> refusedKeywords{
    u"$anchor"_s,     u"$id"_s,           u"multipleOf"_s,           u"patternProperties"_s,
    u"prefixItems"_s, u"propertyNames"_s, u"unevaluatedProperties"_s};

/// PCRE knows the short names only: \p{L}, \p{Nd}.
const QSet<QString> longPropertyNames{u"\\p{Letter}cole"_s, u"^\\p{digit}+$"_s};

/// Mail addresses that the standards allow and no provider takes.
const QSet<QString> refusedAddresses{uR"("joe bloggs"@example.com)"_s, uR"("joe..bloggs"@example.com)"_s,
                                     uR"("joe@bloggs"@example.com)"_s, u"joe.bloggs@[127.0.0.1]"_s,
                                     u"joe.bloggs@[IPv6:::1]"_s};

/// Why a group is left out; empty when the reason is not a good one.
QString reasonToSkip(const QList<Error>& errors, const Json& schema)
{
    for (const Error& error : errors) {
        if (error.code == ErrorCode::UnknownKeyword && refusedKeywords.contains(error.subject))
            return u"keyword "_s + error.subject;
        if (error.code == ErrorCode::BadKeywordValue && error.subject == u"pattern"
            && longPropertyNames.contains(schema.at(error.pointer).toString()))
            return u"long name of a property"_s;
        const QString reference = schema.at(error.pointer).toString();
        if (error.code == ErrorCode::ReferenceUnresolved && !reference.startsWith(u'#'))
            return u"remote reference"_s;
    }
    return {};
}

} // namespace

void TestJsonSchemaTestSuite::initTestCase()
{
    const QString folder = QStringLiteral(RFI_TEST_DATA "/json-schema-test-suite/draft2020-12");
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto text = rfi::core::readFile(path, 1'000'000);
        QVERIFY(text.isOk());
        const auto json = rfi::core::readJson(*text);
        QVERIFY2(json.isOk(), qPrintable(path));
        const QString file = QDir(folder).relativeFilePath(path);
        for (const Json& group : json->items()) {
            const Json schema = group.value(u"schema"_s);
            m_groups.append({file + u": "_s + group.value(u"description"_s).toString(), schema, group.value(u"tests"_s),
                             checkSchema(schema, {})});
        }
    }
}

void TestJsonSchemaTestSuite::leavesOutOnlyWhatDescriptionsMayNotUse()
{
    qsizetype groups = 0;
    qsizetype tests = 0;
    for (const Group& group : std::as_const(m_groups)) {
        if (group.errors.isEmpty()) {
            ++groups;
            tests += group.tests.size();
        }
        QVERIFY2(group.errors.isEmpty() || !reasonToSkip(group.errors, group.schema).isEmpty(), qPrintable(group.name));
    }
    QCOMPARE(groups, 162);
    QCOMPARE(tests, 689);
}

void TestJsonSchemaTestSuite::agrees_data()
{
    QTest::addColumn<Json>("schema");
    QTest::addColumn<Json>("data");
    QTest::addColumn<bool>("isValid");
    for (const Group& group : std::as_const(m_groups)) {
        if (!group.errors.isEmpty())
            continue;
        for (const Json& test : group.tests.items())
            QTest::addRow("%s: %s", qPrintable(group.name), qPrintable(test.value(u"description"_s).toString()))
                << group.schema << test.value(u"data"_s) << test.value(u"valid"_s).toBool();
    }
}

void TestJsonSchemaTestSuite::agrees()
{
    QFETCH(const Json, schema);
    QFETCH(const Json, data);
    QFETCH(const bool, isValid);
    const auto violations = SchemaChecker(schema).check(data);
    QCOMPARE(violations.isEmpty(), isValid && !refusedAddresses.contains(data.toString()));
    for (const auto& violation : violations)
        QVERIFY(violation.code != ErrorCode::CannotCheck);
}

QTEST_APPLESS_MAIN(TestJsonSchemaTestSuite)
#include "tst_jsonschematestsuite.moc"
