#include "models/store/engine.h"

#include "models/store/creation.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;

namespace {

constexpr int CaseCount = 250;
constexpr int DocumentCount = 6;

Key oldKey() { return keys().seal.first(); }
Key newKey() { return keys('n').seal.first(); }

QString documentId(int i) { return u"document-%1"_s.arg(i); }
QByteArray documentBytes(int i) { return "%PDF-1.7 " + QByteArray(100'000 + i, 'D'); }

/// The beginnings of everything sealed, past the store.
QList<QByteArray> heads(const QString& folder)
{
    QList<QByteArray> found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"heads"_s);
        database.setDatabaseName(folder + u"/store.db"_s);
        [&database] { QVERIFY(database.open()); }();
        for (const QString& statement : {u"SELECT content FROM cases"_s, u"SELECT content FROM records"_s,
                                         u"SELECT content FROM store WHERE name = 'proof'"_s}) {
            QSqlQuery query(database);
            [&] { QVERIFY2(query.exec(statement), qPrintable(query.lastError().text())); }();
            while (query.next())
                found += query.value(0).toByteArray().left(5);
        }
    }
    QSqlDatabase::removeDatabase(u"heads"_s);
    const folders::Content documents = folders::contentOf(folder + u"/documents"_s);
    for (const QByteArray& document : documents)
        found += document.left(5);
    return found;
}

qsizetype countOf(const QList<QByteArray>& heads, const Key& key)
{
    return std::count_if(heads.cbegin(), heads.cend(),
                         [&key](const QByteArray& head) { return Seal::keyIdOf(head) == key.id(); });
}

} // namespace

/// A store whose key is changed while it is in use, and what a kill leaves of that.
class TestResealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>(folders::pattern());
        m_folder = m_place->filePath(u"data"_s);
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        Batch batch;
        for (int i = 0; i < CaseCount; ++i) {
            const QString id = u"c%1"_s.arg(i);
            batch.cases += caseRow(id);
            batch.records += record(u"r%1"_s.arg(i), id, i, u"text %1"_s.arg(i));
        }
        QVERIFY(m_engine->write(batch));
        for (int i = 0; i < DocumentCount; ++i)
            QVERIFY(m_engine->putDocument(documentId(i), documentBytes(i)));
    }
    void cleanup() { m_engine.reset(); }

    void sealsEverythingAnew()
    {
        QVERIFY(m_engine->setKeys(newKeys()));
        QCOMPARE(countOf(heads(m_folder), oldKey()), 2 * CaseCount + DocumentCount + 1);
        QVERIFY(sealAll(*m_engine) > 5);
        isSealedByTheNewKeyOnly(m_folder);
        QCOMPARE(m_engine->keysNamed().value(), QSet{newKey().id()});
        // The proof tells that there is nothing to look for.
        QCOMPARE(sealAll(*m_engine), 1);
        m_engine.reset();
        Engine again(m_folder);
        QCOMPARE(again.open(StoreId, keys()).error().code, ErrorCode::StoreKeyWrong);
        QVERIFY(again.open(StoreId, keys('n')));
        givesEverything(again);
    }

    /// What lies in the folder at any moment is what a kill at that moment leaves.
    void goesOnAfterAKillBetweenParts_data()
    {
        QTest::addColumn<int>("parts");
        QRandomGenerator random(4);
        for (int i = 0; i < 12; ++i)
            QTest::addRow("%d", i) << random.bounded(16);
    }
    void goesOnAfterAKillBetweenParts()
    {
        QFETCH(int, parts);
        QVERIFY(m_engine->setKeys(newKeys()));
        for (int i = 0; i < parts; ++i)
            QVERIFY(m_engine->sealAnew());
        const QString killed = m_place->filePath(u"killed"_s);
        QVERIFY(folders::putAll(killed, folders::contentOf(m_folder)));
        Engine engine(killed);
        QVERIFY(engine.open(StoreId, newKeys()));
        givesEverything(engine);
        // Somebody works meanwhile.
        QVERIFY(engine.write({.cases = {caseRow(u"c7"_s)}, .records = {record(u"r7"_s, u"c7"_s, 7, u"text 7"_s)}}));
        sealAll(engine);
        isSealedByTheNewKeyOnly(killed);
        engine.close();
        QVERIFY(engine.open(StoreId, keys('n')));
        givesEverything(engine);
    }

    void knowsThatABackupStillNeedsTheOldKey()
    {
        QVERIFY(m_engine->backUp());
        QVERIFY(m_engine->setKeys(newKeys()));
        sealAll(*m_engine);
        QCOMPARE(m_engine->keysNamed().value(), (QSet{newKey().id(), oldKey().id()}));
        const QString backup = Backups(Folder(m_folder)).list().first();
        const folders::Content copies = folders::contentOf(m_folder + u"/backups"_s);
        m_engine.reset();
        QVERIFY(Backups(Folder(m_folder)).restore(backup));
        Engine restored(m_folder);
        QVERIFY(restored.open(StoreId, newKeys()));
        givesEverything(restored);
        sealAll(restored);
        isSealedByTheNewKeyOnly(m_folder);
        QVERIFY(QFile::remove(backup));
        QCOMPARE(restored.keysNamed().value(), QSet{newKey().id()});
        // One that is kept because it was damaged is as good as a backup.
        QVERIFY(folders::putAll(m_folder + u"/damaged"_s, copies));
        QCOMPARE(restored.keysNamed().value(), (QSet{newKey().id(), oldKey().id()}));
    }

    void leavesWhatCannotBeOpened()
    {
        QFile file(m_folder + u"/documents/"_s + documentId(0) + u".sealed"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.putChar('?'));
        file.close();
        QVERIFY(m_engine->setKeys(newKeys()));
        sealAll(*m_engine);
        // And the proof, which thus goes on to name the old key.
        QCOMPARE(countOf(heads(m_folder), oldKey()), 2);
        QCOMPARE(m_engine->keysNamed().value(), QSet{oldKey().id()});
        m_engine->close();
        QVERIFY(m_engine->open(StoreId, newKeys()));
    }

private:
    static int sealAll(Engine& engine)
    {
        int parts = 1;
        while (engine.sealAnew().value())
            ++parts;
        return parts;
    }

    static void isSealedByTheNewKeyOnly(const QString& folder)
    {
        const QList<QByteArray> all = heads(folder);
        QCOMPARE(all.size(), 2 * CaseCount + DocumentCount + 1);
        QCOMPARE(countOf(all, newKey()), all.size());
    }

    static void givesEverything(Engine& engine)
    {
        const CaseRows listed = casesIn(engine).value();
        QCOMPARE(listed.rows.size(), CaseCount);
        QVERIFY(listed.unreadable.isEmpty());
        for (int i = 0; i < CaseCount; i += 17) {
            const CaseRecords loaded = engine.load(u"c%1"_s.arg(i)).value();
            QVERIFY(loaded.unreadable.isEmpty());
            QCOMPARE(loaded.records.size(), 1);
            QCOMPARE(loaded.records.first().content, content(u"text %1"_s.arg(i)));
        }
        for (int i = 0; i < DocumentCount; ++i)
            QCOMPARE(engine.readDocument(documentId(i)).value(), documentBytes(i));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestResealing)
#include "tst_resealing.moc"
