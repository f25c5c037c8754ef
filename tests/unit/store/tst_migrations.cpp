#include "models/store/migrations.h"

#include "tests/unit/store/faultruns.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace rfi::store;
using namespace rfi::store::faultruns;
using rfi::core::ErrorCode;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(m_folder).removeRecursively();
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        for (int step = 1; step <= 3; ++step)
            QVERIFY(engine.write(batchOf(step)));
        engine.close();
        m_before = folders::contentOf(m_folder);
    }

    void bringsAStoreToTheNextFormatAfterABackup()
    {
        const Run migrated = run({u"migrate"_s, m_folder}, {});
        QCOMPARE(migrated.lines, QStringList{u"migrated ok"_s});
        QCOMPARE(faultOfFormat(Tomorrow), QString());
        QCOMPARE(Backups(Folder(m_folder)).list().size(), 1);
        // It is not of this version any more, but its backup is.
        Engine engine(m_folder);
        QCOMPARE(engine.open(StoreId, keys()).error().code, ErrorCode::StoreNewer);
        QVERIFY(Backups(Folder(m_folder)).restore(Backups(Folder(m_folder)).list().first()));
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(faultOfState(engine, 3), QString());
    }

    void A17_isNeverHalfDoneWhenItIsKilled()
    {
        int kills = 0;
        int ofYesterday = 0;
        for (int at = 1; at < 300; ++at) {
            QVERIFY(folders::putAll(m_folder, m_before));
            const Run killed = run({u"migrate"_s, m_folder}, {.calls = EveryChange, .at = at});
            const int format = formatNow();
            QVERIFY2(format == Today || format == Tomorrow, qPrintable(QString::number(format)));
            QCOMPARE(faultOfFormat(format), QString());
            ofYesterday += format == Today ? 1 : 0;
            if (format == Tomorrow)
                QVERIFY(!Backups(Folder(m_folder)).list().isEmpty());
            if (!killed.wasKilled)
                break;
            ++kills;
            // The next start finishes it.
            QCOMPARE(run({u"migrate"_s, m_folder}, {}).lines, QStringList{u"migrated ok"_s});
            QCOMPARE(faultOfFormat(Tomorrow), QString());
        }
        QVERIFY2(kills > 15 && ofYesterday > 10 && ofYesterday < kills, qPrintable(QString::number(kills)));
    }

    void A17_isNeverHalfDoneWhenACallFails()
    {
        int failures = 0;
        for (int at = 1; at < 300; ++at) {
            QVERIFY(folders::putAll(m_folder, m_before));
            const Run failed = run({u"migrate"_s, m_folder}, {.calls = EveryChange, .at = at, .act = errorNumber(EIO)});
            QVERIFY(!failed.wasKilled);
            const bool isDone = failed.lines.contains(u"migrated ok"_s);
            QCOMPARE(faultOfFormat(isDone ? Tomorrow : formatNow()), QString());
            failures += isDone ? 0 : 1;
            if (isDone && at > 60)
                break;
        }
        QVERIFY(failures > 10);
    }

    void A18_doesNotBeginWhenThereIsNoRoomForTheBackup()
    {
        const Run full = run(
            {u"migrate"_s, m_folder},
            {.calls = u"pwrite write"_s, .at = 1, .act = errorNumber(ENOSPC), .staysOn = true, .path = u"/backups/"_s});
        QCOMPARE(full.lines.size(), 1);
        QVERIFY2(full.lines.first().startsWith(u"migrated backup_failed "_s), qPrintable(full.lines.first()));
        QCOMPARE(faultOfFormat(Today), QString());
        QVERIFY(QDir(m_folder + u"/backups"_s).isEmpty(QDir::Files));
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(faultOfState(engine, 3), QString());
    }

private:
    static constexpr int Today = 1;
    static constexpr int Tomorrow = 2;

    int formatNow() const
    {
        const auto database = Database::open(Folder(m_folder).database(), Database::Mode::ReadWrite);
        return database ? database.value()->format().value() : -1;
    }

    /// Whether all that a format consists of is there and nothing of another, and no case was lost.
    QString faultOfFormat(int format) const
    {
        const auto opened = Database::open(Folder(m_folder).database(), Database::Mode::ReadWrite);
        if (!opened)
            return u"cannot be opened"_s;
        const Database& database = *opened.value();
        if (database.format().value() != format)
            return u"is of format %1"_s.arg(database.format().value());
        if (!database.damage(true)->isEmpty())
            return *database.damage(true);
        if (database.value(u"SELECT count(*) FROM cases"_s)->toInt() != 1)
            return u"lost cases"_s;
        const auto tables = database.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'teams'"_s);
        if (format == Today)
            return tables->toInt() == 0 ? QString() : u"is half of tomorrow"_s;
        const auto teams = database.value(u"SELECT count(*) FROM cases JOIN teams ON team = teams.id"_s);
        return teams && teams->toInt() == 1 ? QString() : u"is half of today"_s;
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
    folders::Content m_before;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
