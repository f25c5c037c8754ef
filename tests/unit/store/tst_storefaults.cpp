#include "tests/unit/store/faultruns.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace rfi::store;
using namespace rfi::store::faultruns;

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(m_folder).removeRecursively(); }

    void doesAllStepsWithoutAFault()
    {
        const int at = 0;
        const Run whole = run({u"save"_s, m_folder}, {.calls = EveryChange});
        QVERIFY(!whole.wasKilled);
        QCOMPARE(whole.acknowledged(), Steps);
        QVERIFY(whole.tells(u"acknowledged removal"_s) && whole.tells(u"closed"_s) && !whole.tells(u"failed"_s));
        QVERIFY(!QFile::exists(m_folder + u"/store.open"_s));
        RFI_VERIFY_AFTER(whole, m_folder);
    }

    void A05_A07_tellsOfEveryFailureAndKeepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<QString>("calls");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("staysOn");
        QTest::newRow("A05 the disk is full for a moment") << u"pwrite write"_s << ENOSPC << false;
        QTest::newRow("A04 the disk stays full") << u"pwrite write"_s << ENOSPC << true;
        QTest::newRow("A07 a sync fails") << u"sync"_s << EIO << false;
        QTest::newRow("A07 no sync works any more") << u"sync"_s << EIO << true;
        QTest::newRow("a write fails") << u"pwrite write"_s << EIO << false;
        QTest::newRow("a file cannot be opened") << u"open"_s << EACCES << false;
        QTest::newRow("a name cannot be changed") << u"rename unlink truncate mkdir"_s << EIO << false;
    }
    void A05_A07_tellsOfEveryFailureAndKeepsWhatWasAcknowledged()
    {
        QFETCH(QString, calls);
        QFETCH(int, number);
        QFETCH(bool, staysOn);
        int failures = 0;
        // Every third, so that each of the rows comes by all kinds of places in a few seconds.
        for (int at = 1; at < 600; at += 3) {
            QDir(m_folder).removeRecursively();
            const Run faulty =
                run({u"save"_s, m_folder}, {.calls = calls, .at = at, .act = errorNumber(number), .staysOn = staysOn});
            QVERIFY(!faulty.wasKilled);
            RFI_VERIFY_AFTER(faulty, m_folder);
            const bool isTold = faulty.tells(u"failed"_s) || !faulty.tells(u"opened ok"_s);
            failures += isTold ? 1 : 0;
            if (number == ENOSPC)
                QVERIFY2(
                    !isTold
                        || faulty.tells(
                            u"(failed \\S+|opened) (store_full|backup_failed|store_unreadable|store_unwritable)"_s),
                    qPrintable(faulty.lines.join(u'|')));
            if (!isTold && at > 60)
                break;
        }
        QVERIFY(failures > 0);
    }

    void A06_survivesALimitOfTheSizeOfFiles()
    {
        bool wasRefused = false;
        for (int at = 8; at < 400; at += 24) {
            QDir(m_folder).removeRecursively();
            const Run limited = run({u"save"_s, m_folder, QString::number(at * 1024)}, {});
            QVERIFY(!limited.wasKilled);
            RFI_VERIFY_AFTER(limited, m_folder);
            wasRefused = wasRefused || limited.tells(u"failed"_s);
        }
        QVERIFY(wasRefused);
    }

    void A08_readsTheRestWhenAPageCannotBeRead()
    {
        constexpr int count = 200;
        makeCases(count);
        const int pages = static_cast<int>(QFileInfo(m_folder + u"/store.db"_s).size() / 4096);
        int partly = 0;
        for (int page = 0; page < pages; page += 7) {
            const Run faulty = run({u"read"_s, m_folder},
                                   {.calls = u"pread"_s,
                                    .at = 1,
                                    .act = errorNumber(EIO),
                                    .staysOn = true,
                                    .path = u"/data/store.db"_s,
                                    .offset = QString::number(page * 4096)});
            QVERIFY(!faulty.wasKilled);
            const QStringList rows = faulty.lines.filter(QRegularExpression(u"^row c\\d+ Erika Mu: "_s));
            const auto unreadable = faulty.lines.filter(QRegularExpression(u"^unreadable cases "_s)).size();
            const bool isRefused = faulty.tells(u"opened store_"_s) || faulty.tells(u"no list"_s);
            QVERIFY2(isRefused || rows.size() + unreadable == count, qPrintable(faulty.lines.join(u'|')));
            // Each has one record, and nothing that is missing goes without a word.
            const auto told = rows.filter(QRegularExpression(u"(1 records, 0|0 records, 1) unreadable|not loaded"_s));
            QCOMPARE(told, rows);
            partly += unreadable > 0 && !rows.isEmpty() ? 1 : 0;
        }
        QVERIFY(partly > 0);
        const Run healthy = run({u"read"_s, m_folder}, {});
        QCOMPARE(healthy.lines.filter(u"Erika Mu: 1 records, 0 unreadable"_s).size(), count);
    }

    void A09_opensAFolderThatCannotBeWrittenToBeRead()
    {
        makeCases(3);
        const folders::Content before = folders::contentOf(m_folder);
        const Run read =
            run({u"read"_s, m_folder}, {.calls = u"change"_s, .at = 1, .act = errorNumber(EROFS), .staysOn = true});
        QVERIFY2(read.tells(u"opened ok"_s) && read.tells(u"read-only"_s), qPrintable(read.lines.join(u'|')));
        QCOMPARE(read.lines.filter(u"row c"_s).size(), 3);
        QVERIFY(read.tells(u"write store_read_only"_s));
        QCOMPARE(folders::contentOf(m_folder), before);
    }

private:
    void makeCases(int count)
    {
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        Batch batch;
        for (int i = 0; i < count; ++i) {
            batch.cases.append(caseRow(u"c%1"_s.arg(i), u"Erika Mustermann"_s + QString(500, u'y')));
            batch.records.append(record(u"r%1"_s.arg(i), u"c%1"_s.arg(i), 1, QString(500, u'z')));
        }
        QVERIFY(engine.write(batch));
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
