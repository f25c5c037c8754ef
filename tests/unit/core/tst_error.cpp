#include "models/core/error.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::codeName;
using rfi::core::ErrorCode;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCodesForScripts_data();
    void namesCodesForScripts();
    void namesEveryCodeDifferently();
};

void TestError::namesCodesForScripts_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << ErrorCode::Required << u"required"_s;
    QTest::newRow("three words") << ErrorCode::NotInList << u"not_in_list"_s;
    QTest::newRow("first") << ErrorCode::FileMissing << u"file_missing"_s;
}

void TestError::namesCodesForScripts()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, name);
    QCOMPARE(codeName(code), name);
}

void TestError::namesEveryCodeDifferently()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QSet<QString> names;
    for (int index = 0; index < codes.keyCount(); ++index)
        names.insert(codeName(static_cast<ErrorCode>(codes.value(index))));
    QCOMPARE(names.size(), codes.keyCount());
    QVERIFY(!names.contains(QString()));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
