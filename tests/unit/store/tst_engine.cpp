#include "models/store/engine.h"

#include "models/audit/verifier.h"
#include "models/store/files.h"
#include "tests/unit/store/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::Error;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::core::Outcome;

namespace {

/// Statements past the store, as a thief or a tamperer would.
void tamper(const QString& folder, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(folder + u"/store.db"_s);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

QByteArray everyByteIn(const QString& folder)
{
    QByteArray bytes;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(info.filePath());
        if (info.isDir())
            bytes += everyByteIn(info.filePath());
        else if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

ErrorCode codeOf(const Outcome& outcome) { return outcome ? ErrorCode{} : outcome.error().code; }

bool isSame(const CaseRow& left, const CaseRow& right)
{
    return left.id == right.id && left.provider == right.provider && left.environment == right.environment
        && left.account == right.account && left.state == right.state && left.owner == right.owner
        && left.round == right.round && left.dueAt == right.dueAt && left.createdAt == right.createdAt
        && left.changedAt == right.changedAt && left.snoozedUntil == right.snoozedUntil
        && left.deleteAfter == right.deleteAfter && left.isHeld == right.isHeld && left.content == right.content;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"data"_s);
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
    }
    void cleanup() { m_engine.reset(); }

    void givesBackWhatWasWrittenAlsoAfterTheNextStart()
    {
        const CaseRow row = caseRow(u"c1"_s);
        QVERIFY(
            m_engine->write({.cases = {row, caseRow(u"c2"_s)},
                             .records = {record(u"r2"_s, u"c1"_s, 2, u"two"_s), record(u"r1"_s, u"c1"_s, 1, u"one"_s),
                                         record(u"r3"_s, u"c2"_s, 1, u"other"_s)}}));
        for (int start = 0; start < 2; ++start) {
            const CaseRows listed = casesIn(*m_engine).value();
            QCOMPARE(listed.rows.size(), 2);
            QVERIFY(listed.unreadable.isEmpty());
            const CaseRecords loaded = m_engine->load(u"c1"_s).value();
            QVERIFY(isSame(loaded.row, row));
            QVERIFY(loaded.unreadable.isEmpty());
            QCOMPARE(loaded.records.size(), 2);
            QCOMPARE(loaded.records.at(0).id, u"r1"_s);
            QCOMPARE(loaded.records.at(1).content, content(u"two"_s));
            reopen();
        }
    }

    void changesAndRemovesRows()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s), caseRow(u"c2"_s)},
                                 .records = {record(u"r1"_s, u"c1"_s, 1, u"a"_s), record(u"r2"_s, u"c1"_s, 2, u"b"_s),
                                             record(u"r3"_s, u"c2"_s, 1, u"c"_s)}}));
        CaseRow changed = caseRow(u"c1"_s, u"Max"_s);
        changed.state = u"done"_s;
        changed.dueAt = {};
        QVERIFY(m_engine->write({.cases = {changed},
                                 .records = {record(u"r1"_s, u"c1"_s, 3, u"A"_s)},
                                 .removedRecords = {{u"answer"_s, u"r2"_s}},
                                 .removedCases = {u"c2"_s}}));
        const CaseRecords loaded = m_engine->load(u"c1"_s).value();
        QVERIFY(isSame(loaded.row, changed));
        QCOMPARE(loaded.records.size(), 1);
        QCOMPARE(loaded.records.first().content, content(u"A"_s));
        QCOMPARE(casesIn(*m_engine)->rows.size(), 1);
        const CaseRecords removed = m_engine->load(u"c2"_s).value();
        QVERIFY(removed.records.isEmpty());
        QCOMPARE(removed.unreadable.size(), 1);
    }

    void keepsContentsThatAreLargeOrDeep()
    {
        Json deep = content(u"deepest"_s);
        for (int level = 0; level < 100; ++level)
            deep = Json::object({{u"in"_s, deep}});
        CaseRow row = caseRow(u"c1"_s, QString(5'000'000, u'ä'));
        QVERIFY(
            m_engine->write({.cases = {row, caseRow(u"c2"_s)},
                             .records = {{.kind = u"request"_s, .id = u"q"_s, .caseId = u"c2"_s, .content = deep}}}));
        QVERIFY(m_engine->load(u"c1"_s)->row.content == row.content);
        QVERIFY(m_engine->load(u"c2"_s)->records.first().content == deep);
    }

    void writesAllOfABatchOrNothing()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"opened"_s)}}));
        // A record of a case that is not there breaks the batch behind a row that was fine.
        const Outcome written = m_engine->write({.cases = {caseRow(u"c1"_s, u"new"_s)},
                                                 .records = {record(u"r1"_s, u"nowhere"_s, 1, u"lost"_s)},
                                                 .log = {fact(u"changed"_s)}});
        QCOMPARE(codeOf(written), ErrorCode::StoreUnwritable);
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, caseRow(u"c1"_s).content);
        QCOMPARE(m_engine->logHead()->sequence, 1);
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s, u"new"_s)}}));
        QCOMPARE(m_engine->load(u"c1"_s)->row.content, content(u"new"_s));
    }

    void appendsTheFactsOfABatchToTheChain()
    {
        for (int batch = 0; batch < 3; ++batch) {
            QVERIFY(m_engine->write({.log = {fact(u"one"_s), fact(u"two"_s)}}));
            reopen();
        }
        QCOMPARE(m_engine->logHead()->sequence, 6);
        rfi::audit::Verifier verifier(keys().log);
        verifier.expect(m_engine->logHead().value());
        for (qint64 from = 1; from <= 6; from += 4) {
            const auto entries = m_engine->logEntries(from, 4).value();
            QCOMPARE(entries.size(), from == 1 ? 4 : 2);
            for (const rfi::audit::Entry& entry : entries)
                QVERIFY(verifier.take(entry));
        }
        QVERIFY(verifier.finish());
    }

    void G15_writesNothingWhenTheLogCannotBeWritten()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"opened"_s)}}));
        m_engine.reset();
        tamper(m_folder, {u"CREATE TRIGGER full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no room'); END"_s});
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        const Outcome written = m_engine->write({.cases = {caseRow(u"c2"_s)}, .log = {fact(u"sent"_s)}});
        QCOMPARE(codeOf(written), ErrorCode::LogUnwritable);
        QVERIFY(written.error().arguments.value(0).contains(u"no room"_s));
        QCOMPARE(casesIn(*m_engine)->rows.size(), 1);
        QVERIFY(m_engine->write({.cases = {caseRow(u"c2"_s)}}));
    }

    void hidesWhatIsSealedInEveryFile()
    {
        const QByteArray pdf = "%PDF-1.7 Erika Mustermann";
        const QByteArray photo = QByteArray::fromHex("ffd8ffe000104a464946") + "Erika Mustermann";
        QVERIFY(
            m_engine->write({.cases = {caseRow(u"c1"_s)}, .records = {record(u"r1"_s, u"c1"_s, 1, u"C01X00T47"_s)}}));
        QVERIFY(m_engine->putDocument(u"d1"_s, pdf));
        QVERIFY(m_engine->putDocument(u"d2"_s, photo));
        QVERIFY(m_engine->flush());
        QVERIFY(
            m_engine->write({.cases = {caseRow(u"c1"_s)}, .records = {record(u"r1"_s, u"c1"_s, 2, u"C01X00T47"_s)}}));
        const QByteArray bytes = everyByteIn(m_folder);
        QVERIFY(bytes.contains("SQLite format 3"));
        for (const QByteArray& secret :
             {QByteArray("Erika"), QByteArray("C01X00T47"), QByteArray("%PDF"), QByteArray::fromHex("ffd8ffe0"),
              QByteArray("JFIF"), keys().seal.first().view().toByteArray(), keys().log.toBytes()})
            QVERIFY2(!bytes.contains(secret), secret.constData());
    }

    void refusesRowsWhoseSealsOrClearColumnsWereChanged_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("unreadableRows");
        QTest::addColumn<int>("unreadableRecords");
        QTest::newRow("seals of two cases swapped")
            << QStringList{u"CREATE TEMP TABLE old AS SELECT id, content FROM cases"_s,
                           u"UPDATE cases SET content = (SELECT content FROM old WHERE old.id != cases.id)"_s}
            << 2 << 0;
        QTest::newRow("seals of two records swapped")
            << QStringList{u"CREATE TEMP TABLE old AS SELECT id, content FROM records"_s,
                           u"UPDATE records SET content = (SELECT content FROM old WHERE old.id != records.id)"_s}
            << 0 << 2;
        QTest::newRow("due date") << QStringList{u"UPDATE cases SET due_at = due_at + 1 WHERE id = 'c1'"_s} << 1 << 0;
        QTest::newRow("no due date") << QStringList{u"UPDATE cases SET due_at = NULL WHERE id = 'c1'"_s} << 1 << 0;
        QTest::newRow("legal hold") << QStringList{u"UPDATE cases SET is_held = 0 WHERE id = 'c1'"_s} << 1 << 0;
        QTest::newRow("account") << QStringList{u"UPDATE cases SET account = 'other' WHERE id = 'c2'"_s} << 1 << 0;
        QTest::newRow("version") << QStringList{u"UPDATE cases SET version = version - 1"_s} << 2 << 0;
        QTest::newRow("record of another case")
            << QStringList{u"UPDATE records SET case_id = 'c1' WHERE id = 'r2'"_s} << 0 << 1;
        QTest::newRow("sequence") << QStringList{u"UPDATE records SET sequence = 9"_s} << 0 << 2;
    }
    void refusesRowsWhoseSealsOrClearColumnsWereChanged()
    {
        QFETCH(QStringList, statements);
        QFETCH(int, unreadableRows);
        QFETCH(int, unreadableRecords);
        QVERIFY(
            m_engine->write({.cases = {caseRow(u"c1"_s, u"one"_s), caseRow(u"c2"_s, u"two"_s)},
                             .records = {record(u"r1"_s, u"c1"_s, 1, u"a"_s), record(u"r2"_s, u"c2"_s, 1, u"b"_s)}}));
        m_engine.reset();
        tamper(m_folder, statements);
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
        const CaseRows listed = casesIn(*m_engine).value();
        QCOMPARE(listed.unreadable.size(), unreadableRows);
        QCOMPARE(listed.rows.size(), 2 - unreadableRows);
        qsizetype found = 0;
        for (const QString& id : {u"c1"_s, u"c2"_s}) {
            const CaseRecords loaded = m_engine->load(id).value();
            for (const Error& error : loaded.unreadable)
                found += error.subject.startsWith(u"records"_s) ? 1 : 0;
        }
        QCOMPARE(found, qsizetype(unreadableRecords));
    }

    void opensWithItsOwnKeyAndIdOnly()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        m_engine.reset();
        const QByteArray before = everyByteIn(m_folder);
        Engine other(m_folder);
        QCOMPARE(codeOf(other.open(StoreId, keys('x'))), ErrorCode::StoreKeyWrong);
        QCOMPARE(codeOf(other.open(u"another-store"_s, keys())), ErrorCode::StoreKeyWrong);
        QCOMPARE(codeOf(other.open(StoreId, {})), ErrorCode::StoreKeyMissing);
        QVERIFY(!other.isOpen());
        QVERIFY(everyByteIn(m_folder).startsWith(before.left(4096)));
        QVERIFY(other.open(StoreId, keys()));
        QCOMPARE(casesIn(other)->rows.size(), 1);
    }

    void answersNothingWhileItIsClosed()
    {
        m_engine->close();
        QCOMPARE(casesIn(*m_engine).error().code, ErrorCode::StoreUnreadable);
        QCOMPARE(codeOf(m_engine->write({.cases = {caseRow(u"c1"_s)}})), ErrorCode::StoreUnreadable);
        QVERIFY(m_engine->open(StoreId, keys()));
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
    }

    void A16_refusesAStoreFromANewerVersion()
    {
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        m_engine.reset();
        tamper(m_folder, {u"PRAGMA user_version = 7"_s});
        const QByteArray before = everyByteIn(m_folder);
        Engine older(m_folder);
        const Outcome opened = older.open(StoreId, keys());
        QCOMPARE(codeOf(opened), ErrorCode::StoreNewer);
        QCOMPARE(opened.error().arguments, (QStringList{u"7"_s, u"1"_s}));
        QFile file(m_folder + u"/store.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(before.contains(file.readAll()));
        QVERIFY(!QDir(m_folder).exists(u"damaged"_s));
    }

    void A10_refusesAFolderThatOthersMayEnter_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isReadByAll");
        QTest::newRow("folder") << u""_s << true;
        QTest::newRow("folder of a group") << u""_s << false;
        QTest::newRow("database") << u"/store.db"_s << true;
    }
    void A10_refusesAFolderThatOthersMayEnter()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has lists of rights instead");
#endif
        QFETCH(QString, path);
        QFETCH(bool, isReadByAll);
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        m_engine.reset();
        const QByteArray before = everyByteIn(m_folder);
        const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QVERIFY(QFile::setPermissions(m_folder + path,
                                      mine | (isReadByAll ? QFileDevice::ReadOther : QFileDevice::ReadGroup)));
        Engine engine(m_folder);
        const Outcome opened = engine.open(StoreId, keys());
        QCOMPARE(codeOf(opened), ErrorCode::StoreOpenToOthers);
        QCOMPARE(opened.error().subject, m_folder + path);
        QCOMPARE(everyByteIn(m_folder), before);
        QVERIFY(makePrivate(m_folder));
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(casesIn(engine)->rows.size(), 1);
    }

    void filesAreForTheirOwnerOnly()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has lists of rights instead");
#endif
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        QVERIFY(m_engine->putDocument(u"d1"_s, "x"));
        int count = 0;
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const auto check = [&](const QString& path) {
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
            ++count;
        };
        check(m_folder);
        for (const QString& name : {u"store.db"_s, u"store.db-wal"_s, u"store.db-shm"_s, u"store.open"_s,
                                    u"documents"_s, u"documents/d1.sealed"_s}) {
            QVERIFY2(QFile::exists(m_folder + u'/' + name), qPrintable(name));
            check(m_folder + u'/' + name);
        }
        QCOMPARE(count, 7);
    }

    void A13_saysThatTheStoreIsGoneAndGoesOnWhenItIsBack()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows lets nobody take away a file that is open");
#endif
        QVERIFY(m_engine->write({.cases = {caseRow(u"c1"_s)}}));
        QVERIFY(m_engine->flush());
        const QString database = m_folder + u"/store.db"_s;
        QVERIFY(QFile::rename(database, database + u".away"_s));
        for (int attempt = 0; attempt < 2; ++attempt)
            QCOMPARE(codeOf(m_engine->write({.cases = {caseRow(u"c2"_s)}})), ErrorCode::StoreGone);
        QCOMPARE(codeOf(m_engine->putDocument(u"d1"_s, "x")), ErrorCode::StoreGone);
        QVERIFY(!QFile::exists(database));
        QVERIFY(QFile::rename(database + u".away"_s, database));
        QVERIFY(m_engine->write({.cases = {caseRow(u"c2"_s)}}));
        reopen();
        QCOMPARE(casesIn(*m_engine)->rows.size(), 2);
    }

    void A23_keepsTheOrderOfSequencesWhateverTheClockSays()
    {
        const QStringList times = {u"2026-10-25T02:30:00.000Z"_s, u"1970-01-01T00:00:00.000Z"_s,
                                   u"2038-01-19T03:14:08.000Z"_s, u"1901-12-13T20:45:51.999Z"_s,
                                   u"9999-12-31T23:59:59.999Z"_s};
        for (int i = 0; i < times.size(); ++i) {
            CaseRow row = caseRow(u"c1"_s, times.at(i));
            row.createdAt = row.dueAt = QDateTime::fromString(times.at(i), Qt::ISODateWithMs);
            QVERIFY(m_engine->write({.cases = {row},
                                     .records = {record(times.at(i), u"c1"_s, i, times.at(i))},
                                     .log = {fact(times.at(i))}}));
            const CaseRecords loaded = m_engine->load(u"c1"_s).value();
            QVERIFY(loaded.unreadable.isEmpty());
            QCOMPARE(loaded.row.createdAt.toString(Qt::ISODateWithMs), times.at(i));
            QCOMPARE(loaded.row.dueAt, row.dueAt);
            QCOMPARE(loaded.records.last().id, times.at(i));
            QCOMPARE(loaded.records.size(), i + 1);
        }
        const auto entries = m_engine->logEntries(1, 10).value();
        for (int i = 0; i < times.size(); ++i)
            QVERIFY(entries.at(i).record.contains(times.at(i).toUtf8()));
    }

    void neverStartsAnewWhereAStoreWas()
    {
        QVERIFY(m_engine->putDocument(u"d1"_s, "x"));
        m_engine.reset();
        QVERIFY(QFile::remove(m_folder + u"/store.db"_s));
        Engine engine(m_folder);
        QCOMPARE(codeOf(engine.open(StoreId, keys())), ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(m_folder + u"/store.db"_s));
    }

private:
    void reopen()
    {
        m_engine = std::make_unique<Engine>(m_folder);
        QVERIFY(m_engine->open(StoreId, keys()));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<Engine> m_engine;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
