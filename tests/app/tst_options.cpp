#include "app/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAndFolders()
    {
        const app::ParsedOptions parsed =
            app::parseOptions({u"rfi-desk"_s, u"--data-dir"_s, u"data"_s, u"--providers"_s, u"one"_s, u"--providers"_s,
                               u"two"_s, u"a.rfi.json"_s});
        QVERIFY(parsed.options);
        QCOMPARE(parsed.options->files, QStringList{u"a.rfi.json"_s});
        QCOMPARE(parsed.options->dataFolder, u"data"_s);
        QCOMPARE(parsed.options->providerFolders, (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(!parsed.options->isSandbox);
    }

    void bringsTheSandboxWithTheTour()
    {
        const app::ParsedOptions parsed = app::parseOptions({u"rfi-desk"_s, u"--tour"_s, u"--shots"_s, u"pictures"_s});
        QVERIFY(parsed.options->isTour && parsed.options->isSandbox);
        QCOMPARE(parsed.options->shotsFolder, u"pictures"_s);
    }

    void leavesWithACode_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("unknown option") << u"--sendbox"_s << 1;
        QTest::newRow("pictures without a tour") << u"--shots=x"_s << 1;
    }

    void leavesWithACode()
    {
        QFETCH(const QString, argument);
        const app::ParsedOptions parsed = app::parseOptions({u"rfi-desk"_s, argument});
        QVERIFY(!parsed.options);
        QVERIFY(!parsed.text.isEmpty());
        QTEST(parsed.exitCode, "code");
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
