#include "models/store/backups.h"

#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine.reset();
        QVERIFY(QDir(m_folder).removeRecursively());
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        QVERIFY(m_engine->write(batchOf(1)));
    }

    void bringsBackWhatThereWas()
    {
        QVERIFY(m_backups.isDue());
        QVERIFY(m_engine->backUp());
        QVERIFY(!m_backups.isDue());
        QVERIFY(m_engine->write(batchOf(2)));
        m_engine->close();
        const QString backup = m_backups.list().first();
        QVERIFY(m_backups.restore(backup));
        QVERIFY(m_engine->open(StoreId, keys()));
        QVERIFY(m_engine->takeWarnings().isEmpty());
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(textOf(1)));
        QCOMPARE(m_engine->logHead()->sequence, 1);
        // What stood there before was kept.
        m_engine->close();
        const QStringList kept = QDir(m_folder + u"/damaged"_s).entryList({u"*.db"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY(m_backups.restore(m_folder + u"/damaged/"_s + kept.first()));
        QVERIFY(m_engine->open(StoreId, keys()));
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(textOf(2)));
    }

    void keepsTheLastSeven()
    {
        for (int step = 2; step <= 11; ++step) {
            QVERIFY(m_engine->write(batchOf(step)));
            QVERIFY(m_engine->backUp());
        }
        const QStringList paths = m_backups.list();
        QCOMPARE(paths.size(), Backups::Kept);
        QVERIFY(paths.first().endsWith(u"store-000010.db"_s));
        QVERIFY(paths.last().endsWith(u"store-000004.db"_s));
        m_engine->close();
        QVERIFY(m_backups.restore(paths.last()));
        QVERIFY(m_engine->open(StoreId, keys()));
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(textOf(5)));
    }

    void A23_countsOnWhenTheClockWasSetBack()
    {
        QVERIFY(m_engine->backUp());
        QFile first(m_backups.list().first());
        QVERIFY(first.open(QIODevice::ReadWrite));
        QVERIFY(first.setFileTime(QDateTime::currentDateTime().addDays(2), QFileDevice::FileModificationTime));
        QVERIFY(m_backups.isDue());
        QVERIFY(m_engine->backUp());
        QVERIFY(m_backups.list().first().endsWith(u"store-000002.db"_s));
        QVERIFY(!m_backups.isDue());
    }

    void refusesABackupThatIsDamaged()
    {
        QVERIFY(m_engine->backUp());
        m_engine->close();
        const folders::Content before = folders::contentOf(m_folder);
        const QString backup = m_backups.list().first();
        QVERIFY(folders::put(backup, before.value(u"backups/store-000001.db"_s).left(5000)));
        const auto restored = m_backups.restore(backup);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::StoreDamaged);
        QVERIFY(!m_backups.restore(m_folder + u"/backups/none.db"_s));
        QCOMPARE(folders::contentOf(m_folder).value(u"store.db"_s), before.value(u"store.db"_s));
    }

    void holdsWhatWasThereWhenItBeganWhileOthersWrite()
    {
        QSemaphore isMade;
        m_engine->backUp([&isMade](const rfi::core::Outcome& made) { isMade.release(made ? 1 : 2); });
        for (int step = 2; step <= Steps; ++step)
            QVERIFY(m_engine->write(batchOf(step)));
        // It would change what is being copied, and waits for that.
        QVERIFY(m_engine->flush());
        QVERIFY(isMade.tryAcquire(1, 30'000));
        QVERIFY(!isMade.tryAcquire(1, 0));
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(textOf(Steps)));
        m_engine->close();
        QVERIFY(m_backups.restore(m_backups.list().first()));
        QVERIFY(m_engine->open(StoreId, keys()));
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(textOf(1)));
        QCOMPARE(m_engine->logHead()->sequence, 1);
    }

    void isFinishedWhenTheStoreIsClosedAndOpenedMeanwhile()
    {
        m_engine->backUp(BackupRun::Done());
        m_engine->close();
        QVERIFY(m_engine->open(StoreId, keys()));
        QCOMPARE(m_backups.list().size(), 1);
        m_engine->backUp(BackupRun::Done());
        m_engine.reset();
        QCOMPARE(m_backups.list().size(), 2);
    }

    void tellsThatItFailedAndLetsTheStoreGoOn()
    {
        QVERIFY(folders::put(m_folder + u"/backups"_s, "in the way"));
        const auto made = m_engine->backUp();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BackupFailed);
        QVERIFY(m_engine->write(batchOf(2)));
        QVERIFY(m_engine->flush());
    }

    void isMadeByItselfOnceADay()
    {
        m_engine->close();
        QSemaphore isMade;
        m_engine->setBackupDelay(std::chrono::milliseconds(0));
        m_engine->whenBackedUp([&isMade](const rfi::core::Outcome& made) { isMade.release(made ? 1 : 2); });
        QVERIFY(m_engine->open(StoreId, keys()));
        m_engine->tidy();
        QVERIFY(isMade.tryAcquire(1, 30'000));
        QVERIFY(!isMade.tryAcquire(1, 0));
        QCOMPARE(m_backups.list().size(), 1);
        // There is one of today now.
        QVERIFY(m_engine->open(StoreId, keys()));
        m_engine->tidy();
        m_engine.reset();
        QCOMPARE(m_backups.list().size(), 1);
    }

    void isNotMadeByItselfBeforeItsTime()
    {
        m_engine->close();
        m_engine->setBackupDelay(std::chrono::hours(1));
        QVERIFY(m_engine->open(StoreId, keys()));
        m_engine->tidy();
        m_engine.reset();
        QCOMPARE(m_backups.list().size(), 0);
    }

    void tellsWhenEachWasMadeAndHowManyCasesItHolds()
    {
        QVERIFY(m_engine->backUp());
        QVERIFY(m_engine->write({.cases = {caseRow(u"c2"_s)}}));
        QVERIFY(m_engine->backUp());
        QList<Backup> told = m_backups.described();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.first().cases, std::optional<qint64>(2));
        QCOMPARE(told.last().cases, std::optional<qint64>(1));
        QVERIFY(std::abs(told.first().madeAt.secsTo(QDateTime::currentDateTime())) < 600);
        QVERIFY(folders::put(told.first().path, "no database"));
        QCOMPARE(m_backups.described().first().cases, std::nullopt);
    }

    void isForItsOwnerOnlyAndHidesWhatIsSealed()
    {
        QVERIFY(m_engine->backUp());
        const QString backup = m_backups.list().first();
#ifdef Q_OS_UNIX // Windows has lists of rights instead
        QVERIFY(!(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
        QVERIFY(!folders::contentOf(m_folder).value(u"backups/store-000001.db"_s).contains("step 1"));
    }

private:
    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
    Backups m_backups{Folder(m_folder)};
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
