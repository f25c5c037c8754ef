#include "models/audit/verifier.h"
#include "models/store/engine.h"
#include "models/store/store.h"
#include "tests/unit/store/cluster.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::core::Outcome;

/// The store on PostgreSQL: the same statements, for a team.
class TestStoreServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<Cluster>();
        if (!m_cluster->reason().isEmpty())
            QSKIP(qPrintable(m_cluster->reason()));
    }

    void init()
    {
        QVERIFY(m_cluster->clear());
        m_engine = engine();
        QVERIFY(m_engine->open(StoreId, keys()));
    }
    void cleanup() { m_engine.reset(); }

    void givesBackWhatWasWrittenAlsoAfterTheNextStart()
    {
        CaseRow row = caseRow(u"c1"_s, u"ä € 🇩🇪 '; --"_s);
        row.dueAt = {};
        QVERIFY(m_engine->write(
            {.cases = {row, caseRow(u"c2"_s)},
             .records = {record(u"r2"_s, u"c1"_s, 2, u"two"_s), record(u"r1"_s, u"c1"_s, 1, u"one"_s)}}));
        for (int start = 0; start < 2; ++start) {
            const CaseRows listed = casesIn(*m_engine).value();
            QCOMPARE(listed.rows.size(), 2);
            QVERIFY(listed.unreadable.isEmpty());
            const CaseRecords loaded = m_engine->load(u"c1"_s).value();
            QVERIFY(loaded.unreadable.isEmpty());
            QCOMPARE(loaded.row.content, row.content);
            QCOMPARE(loaded.row.createdAt, row.createdAt);
            QVERIFY(!loaded.row.dueAt.isValid() && loaded.row.isHeld);
            QCOMPARE(loaded.records.size(), 2);
            QCOMPARE(loaded.records.first().content, content(u"one"_s));
            m_engine = engine();
            QVERIFY(m_engine->open(StoreId, keys()));
        }
    }

    void changesRemovesAndKeepsWhatIsLarge()
    {
        QVERIFY(
            m_engine->write({.cases = {caseRow(u"c1"_s), caseRow(u"c2"_s)},
                             .records = {record(u"r1"_s, u"c1"_s, 1, u"a"_s), record(u"r2"_s, u"c2"_s, 1, u"b"_s)}}));
        const CaseRow large = caseRow(u"c1"_s, QString(3'000'000, u'ä'));
        QVERIFY(m_engine->write(
            {.cases = {large}, .records = {record(u"r1"_s, u"c1"_s, 2, u"A"_s)}, .removedCases = {u"c2"_s}}));
        const CaseRecords loaded = m_engine->load(u"c1"_s).value();
        QVERIFY(loaded.row.content == large.content);
        QCOMPARE(loaded.records.size(), 1);
        QCOMPARE(loaded.records.first().content, content(u"A"_s));
        QCOMPARE(casesIn(*m_engine)->rows.size(), 1);
        QVERIFY(m_engine->load(u"c2"_s)->records.isEmpty());
    }

    void writesAllOfABatchOrNothing()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"opened"_s)}}));
        const Outcome written = m_engine->write({.cases = {caseRow(u"c1"_s, u"new"_s)},
                                                 .records = {record(u"r1"_s, u"nowhere"_s, 1, u"lost"_s)},
                                                 .log = {fact(u"changed"_s)}});
        QCOMPARE(written.error().code, ErrorCode::StoreUnwritable);
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, caseRow(u"c1"_s).content);
        QCOMPARE(m_engine->logHead()->sequence, 1);
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s, u"new"_s)}}));
    }

    void severalProgramsWriteOneChain()
    {
        constexpr int programs = 3;
        constexpr int batches = 20;
        std::array<int, programs> written{};
        std::vector<std::thread> threads;
        for (int program = 0; program < programs; ++program) {
            threads.emplace_back([this, program, &written] {
                const auto other = engine();
                if (!other->open(StoreId, keys()))
                    return;
                for (int i = 0; i < batches; ++i)
                    written.at(static_cast<std::size_t>(program)) +=
                        other->write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"p%1"_s.arg(program))}}) ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const int count : written)
            QCOMPARE(count, batches);
        rfi::audit::Verifier verifier(keys().log);
        const auto entries = m_engine->logEntries(1, 1000).value();
        QCOMPARE(entries.size(), programs * batches);
        for (const auto& entry : entries)
            QVERIFY(verifier.take(entry));
        QVERIFY(m_engine->load(u"c1"_s)->unreadable.isEmpty());
    }

    void refusesRowsThatWereChangedOnTheServer_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("state") << u"UPDATE cases SET state = 'done' WHERE id = 'c1'"_s;
        QTest::newRow("due date") << u"UPDATE cases SET due_at = NULL WHERE id = 'c1'"_s;
        QTest::newRow("content")
            << u"UPDATE cases SET content = set_byte(content, 40, 7 # get_byte(content, 40)) WHERE id = 'c1'"_s;
        QTest::newRow("content of another")
            << u"UPDATE cases a SET content = b.content FROM cases b WHERE a.id = 'c1' AND b.id = 'c2'"_s;
    }
    void refusesRowsThatWereChangedOnTheServer()
    {
        QFETCH(QString, statement);
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s), caseRow(u"c2"_s)}}));
        QVERIFY(m_cluster->execute(statement));
        const CaseRows listed = casesIn(*m_engine).value();
        QCOMPARE(listed.rows.size(), 1);
        QCOMPARE(listed.unreadable.size(), 1);
        QCOMPARE(listed.unreadable.first().subject, u"cases c1"_s);
    }

    void A16_refusesAnotherKeyAndANewerStore()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        const auto other = engine();
        QCOMPARE(other->open(StoreId, keys('x')).error().code, ErrorCode::StoreKeyWrong);
        QCOMPARE(other->open(u"another"_s, keys()).error().code, ErrorCode::StoreKeyWrong);
        QVERIFY(m_cluster->execute(u"COMMENT ON TABLE store IS '9'"_s));
        const Outcome newer = other->open(StoreId, keys());
        QCOMPARE(newer.error().code, ErrorCode::StoreNewer);
        QCOMPARE(newer.error().arguments, (QStringList{u"9"_s, u"1"_s}));
    }

    void A14_saysThatTheServerIsGoneAndGoesOnWhenItIsBack()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"one"_s)}}));
        QVERIFY(m_cluster->stop());
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Outcome written = m_engine->write({.cases = {caseRow(u"c2"_s)}});
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::StoreGone);
            QCOMPARE(casesIn(*m_engine).error().code, ErrorCode::StoreGone);
        }
        QVERIFY(m_cluster->start());
        QVERIFY(m_engine->write({.cases = {caseRow(u"c2"_s)}, .log = {fact(u"two"_s)}}));
        QCOMPARE(casesIn(*m_engine)->rows.size(), 2);
        QCOMPARE(m_engine->logHead()->sequence, 2);
    }

    void keepsDocumentsInTheFolderAndWorksBesideTheWindow()
    {
        Store store(m_place.filePath(u"other"_s), m_cluster->server());
        QStringList seen;
        store.open(StoreId, keys(), this, [&seen](const Outcome& opened) { seen.append(opened ? u"open"_s : u"-"_s); });
        store.putDocument(u"d1"_s, "bytes", this,
                          [&seen](const Outcome& put) { seen.append(put ? u"put"_s : u"-"_s); });
        store.readDocument(u"d1"_s, this, [&seen](const auto& read) { seen.append(QString::fromUtf8(read.value())); });
        store.close(this, [&seen](const Outcome& closed) { seen.append(closed ? u"close"_s : u"-"_s); });
        QTRY_COMPARE(seen.size(), 4);
        QCOMPARE(seen.join(u' '), u"open put bytes close"_s);
        QCOMPARE(folders::contentOf(m_place.filePath(u"other"_s)).keys(), QStringList{u"documents/d1.sealed"_s});
    }

private:
    std::unique_ptr<Engine> engine() const
    {
        return std::make_unique<Engine>(m_place.filePath(u"data"_s), m_cluster->server());
    }

    QTemporaryDir m_place;
    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestStoreServer)
#include "tst_storeserver.moc"
