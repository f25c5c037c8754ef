#include "models/store/logreader.h"

#include "models/audit/verifier.h"
#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;

class TestLogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_engine.reset();
        QVERIFY(QDir(m_folder).removeRecursively());
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        for (int step = 1; step <= 5; ++step)
            QVERIFY(m_engine->write(batchOf(step)));
    }

    void readsWithoutAKeyWhileTheStoreIsInUse()
    {
        QCOMPARE(faultOfLog(5), QString());
        QVERIFY(m_engine->write(batchOf(6)));
        QCOMPARE(faultOfLog(6), QString());
    }

    void readsAStoreThatWasClosedOrCutOffAndChangesNothing()
    {
        const folders::Content cutOff = folders::contentOf(m_folder);
        m_engine->close();
        const folders::Content closed = folders::contentOf(m_folder);
        for (const folders::Content& before : {closed, cutOff}) {
            QVERIFY(folders::putAll(m_folder, before));
            QCOMPARE(faultOfLog(5), QString());
            const folders::Content after = folders::contentOf(m_folder);
            for (const QString& file : {u"store.db"_s, u"store.open"_s})
                QCOMPARE(after.value(file), before.value(file));
            QCOMPARE(after.value(u"store.db-wal"_s), before.value(u"store.db-wal"_s));
            Engine engine(m_folder);
            QVERIFY(engine.open(StoreId, keys()));
            QVERIFY(engine.takeWarnings().isEmpty());
            QCOMPARE(engine.logHead()->sequence, 5);
        }
    }

    void tellsThatThereIsNone()
    {
        const auto none = LogReader::open(m_place.filePath(u"nowhere"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::LogMissing);
        QCOMPARE(none.error().subject, m_place.filePath(u"nowhere"_s));
    }

private:
    QString faultOfLog(int count) const
    {
        const auto reader = LogReader::open(m_folder);
        if (!reader)
            return rfi::core::codeName(reader.error().code);
        if (reader->storeId().value() != StoreId)
            return u"id"_s;
        rfi::audit::Verifier verifier;
        verifier.expect(reader->head().value());
        qint64 next = 1;
        for (auto entries = reader->entries(next, 2); entries && !entries->isEmpty();
             entries = reader->entries(next, 2)) {
            for (const auto& entry : *entries) {
                if (!verifier.take(entry))
                    return u"entry %1"_s.arg(entry.sequence);
                next = entry.sequence + 1;
            }
        }
        return verifier.finish() && next == count + 1 ? QString() : u"ends before %1"_s.arg(next);
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_logreader.moc"
