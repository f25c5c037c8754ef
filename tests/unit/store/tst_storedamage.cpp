#include "models/audit/verifier.h"
#include "models/store/backups.h"
#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;
using rfi::core::Outcome;

namespace {

constexpr int Cases = 12;
const QString DatabaseFile = u"store.db"_s;
const QString LogFile = u"store.db-wal"_s;

/// Everything that a store tells, one line for each thing, and how much of it is told to be unreadable.
struct Told
{
    QStringList lines;
    int unreadable = 0;
};

QString lineOf(const CaseRow& row)
{
    return QStringList{u"case"_s,
                       row.id,
                       row.provider,
                       row.environment,
                       row.account,
                       row.state,
                       row.owner,
                       QString::number(row.round),
                       row.dueAt.toString(Qt::ISODateWithMs),
                       row.createdAt.toString(Qt::ISODateWithMs),
                       row.changedAt.toString(Qt::ISODateWithMs),
                       row.snoozedUntil.toString(Qt::ISODateWithMs),
                       row.deleteAfter.toString(Qt::ISODateWithMs),
                       row.isHeld ? u"held"_s : u"free"_s,
                       row.content.value(u"text"_s).toString()}
        .join(u'|');
}

void tellLog(Engine& engine, Told& told)
{
    rfi::audit::Verifier verifier(keys().log);
    const auto entries = engine.logEntries(1, 1000);
    if (!entries) {
        ++told.unreadable;
        return;
    }
    for (const auto& entry : *entries) {
        if (!verifier.take(entry)) {
            ++told.unreadable;
            return;
        }
        told.lines.append(u"log|"_s + QString::fromUtf8(entry.record));
    }
}

Told everythingIn(Engine& engine)
{
    Told told;
    const auto rows = casesIn(engine);
    told.unreadable += rows ? static_cast<int>(rows->unreadable.size()) : 1;
    for (const CaseRow& row : rows ? rows->rows : QList<CaseRow>()) {
        told.lines.append(lineOf(row));
        const auto loaded = engine.load(row.id);
        told.unreadable += loaded ? static_cast<int>(loaded->unreadable.size()) : 1;
        for (const Record& record : loaded ? loaded->records : QList<Record>())
            told.lines.append(u"record|%1|%2|%3|%4|%5"_s.arg(record.kind, record.id, record.caseId)
                                  .arg(record.sequence)
                                  .arg(record.content.value(u"text"_s).toString()));
    }
    tellLog(engine, told);
    told.lines.sort();
    return told;
}

bool isPartOf(const QStringList& lines, const QStringList& whole)
{
    return std::all_of(lines.begin(), lines.end(), [&whole](const QString& line) { return whole.contains(line); });
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        Batch batch;
        for (int i = 0; i < Cases; ++i) {
            const QString id = u"c%1"_s.arg(i);
            batch.cases.append(caseRow(id, u"name %1 "_s.arg(i) + QString(i * 100, u'x')));
            batch.records.append(record(u"r%1"_s.arg(i), id, i, u"answer %1"_s.arg(i)));
            batch.log.append(fact(u"opened_%1"_s.arg(i)));
        }
        QVERIFY(engine.write(batch));
        m_early = folders::contentOf(m_folder);
        QVERIFY(engine.flush());
        m_expectedEarly = everythingIn(engine).lines;
        for (int i = 0; i < Cases; ++i)
            QVERIFY(engine.write({.cases = {caseRow(u"c%1"_s.arg(i), u"renamed"_s)},
                                  .records = {record(u"s%1"_s.arg(i), u"c0"_s, i, u"more"_s)},
                                  .log = {fact(u"renamed"_s)}}));
        m_expected = everythingIn(engine).lines;
        QCOMPARE(m_expected.size(), 5 * Cases);
        m_cutOff = folders::contentOf(m_folder);
        QVERIFY(m_cutOff.value(LogFile).size() > 50'000);
        engine.close();
        m_closed = folders::contentOf(m_folder);
        QCOMPARE(m_closed.keys(), QStringList{DatabaseFile});
    }

    void A11_noticesEveryFlippedByte_data()
    {
        QTest::addColumn<folders::Content>("before");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("header of a store that was closed") << m_closed << DatabaseFile << 100;
        QTest::newRow("store that was closed") << m_closed << DatabaseFile << 1500;
        QTest::newRow("store that was cut off") << m_cutOff << DatabaseFile << 300;
        QTest::newRow("write-ahead log") << m_cutOff << LogFile << 1000;
        QTest::newRow("index of the write-ahead log") << m_cutOff << u"store.db-shm"_s << 50;
    }
    void A11_noticesEveryFlippedByte()
    {
        QFETCH(folders::Content, before);
        QFETCH(QString, file);
        QFETCH(int, count);
        QRandomGenerator random(11);
        int noticed = 0;
        for (int i = 0; i < count; ++i) {
            const auto size = static_cast<int>(before.value(file).size());
            const int at = count == 100 && file == DatabaseFile ? i : random.bounded(size);
            folders::Content flipped = before;
            flipped[file][at] = static_cast<char>(flipped[file].at(at) ^ (1 + random.bounded(255)));
            const QString fault = silentFaultOf(flipped, noticed);
            QVERIFY2(fault.isEmpty(), qPrintable(u"byte %1: "_s.arg(at) + fault));
        }
        QVERIFY(noticed > 0 || file.endsWith(u"-shm"_s));
    }

    void A12_noticesATruncatedFile()
    {
        QRandomGenerator random(12);
        int noticed = 0;
        const auto size = static_cast<int>(m_closed.value(DatabaseFile).size());
        for (int i = 0; i < 200; ++i) {
            folders::Content cut = m_closed;
            cut[DatabaseFile].truncate(i < 20 ? size * i / 20 : random.bounded(size));
            // Nothing else lies there, so a file without a byte is the start of a new store.
            if (cut[DatabaseFile].isEmpty())
                continue;
            const QString fault = silentFaultOf(cut, noticed);
            QVERIFY2(fault.isEmpty(), qPrintable(QString::number(cut[DatabaseFile].size()) + u' ' + fault));
        }
        QVERIFY(noticed > 150);
    }

    void A12_noticesThatTheWriteAheadLogIsMissing()
    {
        folders::Content missing = m_cutOff;
        missing.remove(LogFile);
        QVERIFY(folders::putAll(m_folder, missing));
        Engine engine(m_folder);
        const Outcome opened = engine.open(StoreId, keys());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(opened.error().arguments, QStringList{LogFile});
        QCOMPARE(folders::contentOf(m_folder).value(DatabaseFile), m_cutOff.value(DatabaseFile));
        // What is left can be gone on with, when somebody decides so.
        QVERIFY(Backups(Folder(m_folder)).restore(opened.error().subject));
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(everythingIn(engine).lines, m_expectedEarly);
    }

    void A12_leavesAStrayWriteAheadLogAlone()
    {
        folders::Content stray = m_closed;
        stray[LogFile] = m_early.value(LogFile);
        QVERIFY(folders::putAll(m_folder, stray));
        Engine engine(m_folder);
        const Outcome opened = engine.open(StoreId, keys());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(folders::contentOf(m_folder).value(LogFile), stray.value(LogFile));
        QCOMPARE(folders::contentOf(m_folder).value(DatabaseFile), stray.value(DatabaseFile));
        QVERIFY(Backups(Folder(m_folder)).restore(opened.error().subject));
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(everythingIn(engine).lines, m_expected);
    }

    void A12_takesAWriteAheadLogThatWasCutWithinALineForAKilledWriter()
    {
        folders::Content cut = m_cutOff;
        cut[LogFile].chop(100);
        QVERIFY(folders::putAll(m_folder, cut));
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        QVERIFY(engine.takeWarnings().isEmpty());
        const Told told = everythingIn(engine);
        QCOMPARE(told.unreadable, 0);
        QCOMPARE(told.lines.size(), m_expected.size() - 2);
    }

    void A11_keepsOneCopyOfADamagedStoreAndOpensTheBackup()
    {
        QVERIFY(folders::putAll(m_folder, m_closed));
        {
            Engine engine(m_folder);
            QVERIFY(engine.open(StoreId, keys()));
            QVERIFY(engine.backUp());
        }
        QByteArray broken = m_closed.value(DatabaseFile);
        broken.replace(4096, 2000, QByteArray(2000, '\xff'));
        QVERIFY(folders::put(m_folder + u'/' + DatabaseFile, broken));
        QString copy;
        for (int start = 0; start < 3; ++start) {
            Engine engine(m_folder);
            const Outcome opened = engine.open(StoreId, keys());
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
            copy = opened.error().subject;
            QVERIFY(!opened.error().arguments.value(0).isEmpty());
        }
        QCOMPARE(QDir(m_folder + u"/damaged"_s).entryList(QDir::Files).size(), 1);
        QCOMPARE(folders::contentOf(m_folder).value(DatabaseFile), broken);
        QVERIFY(!Backups(Folder(m_folder)).restore(copy));
        const QStringList backups = Backups(Folder(m_folder)).list();
        QCOMPARE(backups.size(), 1);
        QVERIFY(Backups(Folder(m_folder)).restore(backups.first()));
        Engine engine(m_folder);
        QVERIFY(engine.open(StoreId, keys()));
        QCOMPARE(everythingIn(engine).lines, m_expected);
    }

private:
    /// Opens it and reads everything: what is wrong with it without a word of it. Counts what was told in `noticed`.
    QString silentFaultOf(const folders::Content& content, int& noticed)
    {
        if (!folders::putAll(m_folder, content))
            return u"the folder could not be filled"_s;
        Engine engine(m_folder);
        if (!engine.open(StoreId, keys())) {
            ++noticed;
            return folders::contentOf(m_folder).value(DatabaseFile) == content.value(DatabaseFile) ? QString()
                                                                                                   : u"was changed"_s;
        }
        const bool isWarned = !engine.takeWarnings().isEmpty();
        const Told told = everythingIn(engine);
        noticed += isWarned || told.unreadable > 0 ? 1 : 0;
        // An older state is no wrong one when it was told that the last may be lost.
        if (!isPartOf(told.lines, m_expected) && !(isWarned && isPartOf(told.lines, m_expected + m_expectedEarly)))
            return u"something is told that never was"_s;
        if (told.lines.size() < m_expected.size() && told.unreadable == 0 && !isWarned)
            return u"something is missing"_s;
        return {};
    }

    QTemporaryDir m_place{folders::pattern()};
    QString m_folder = m_place.filePath(u"data"_s);
    folders::Content m_early, m_cutOff, m_closed;
    QStringList m_expected, m_expectedEarly;
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
