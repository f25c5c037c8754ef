#include "models/store/backups.h"

#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

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
        QDir(m_folder).removeRecursively();
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

    void isForItsOwnerOnlyAndHidesWhatIsSealed()
    {
        QVERIFY(m_engine->backUp());
        const QString backup = m_backups.list().first();
        QVERIFY(!(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
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
