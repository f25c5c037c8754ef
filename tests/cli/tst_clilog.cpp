// `rfi-desk-cli log` against stores that the program's own code wrote, and that somebody changed with plain SQL.

#include "models/audit/facts.h"
#include "models/audit/headtext.h"
#include "models/store/engine.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vault.h"
#include "tests/cli/cli.h"
#include "tests/support/storecalls.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using test::Cli;
using test::CliResult;
using vault::OpenVault;

class TestCliLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifiesAnUntouchedLog();
    void verifiesWhileTheStoreIsInUse();
    void checksTheSealsWithAKeyFromStdin_data();
    void checksTheSealsWithAKeyFromStdin();
    void namesTheFirstBrokenEntry_data();
    void namesTheFirstBrokenEntry();
    void findsARewrittenLogByItsSeals();
    void findsACutTailWithANotedHead();
    void refusesAWrongKey();
    void refusesAHeadThatIsNone();
    void saysWhenThereIsNoLog();
    void printsTheHead();
    void notesNoHeadOfABrokenLog();
    void exportsALogThatCanBeChecked();
    void namesAChangedLineOfAnExportedLog_data();
    void namesAChangedLineOfAnExportedLog();
    void changesNothingInTheStore();

private:
    QString folder() const { return m_cli->path(u"store"_s); }
    QStringList command(const QStringList& words) const
    {
        return QStringList{u"log"_s} + words + QStringList{u"--data-dir"_s, folder()};
    }
    CliResult verify(const QStringList& options = {}, const QByteArray& input = {}) const
    {
        return m_cli->run(command(QStringList{u"verify"_s, u"--json"_s} + options), input);
    }
    void tamper(const QStringList& statements) const;

    std::unique_ptr<Cli> m_cli;
    std::optional<OpenVault> m_vault;
};

namespace {

constexpr int Size = 12;

QList<core::Json> facts(int count)
{
    QList<core::Json> facts;
    for (int i = 0; i < count; ++i)
        facts.append(audit::Facts{.act = audit::Act::CaseOpened,
                                  .at = QDateTime::fromSecsSinceEpoch(1'763'600'000 + i, Qt::UTC),
                                  .user = u"anna"_s,
                                  .caseId = u"case-%1"_s.arg(i)}
                         .json());
    return facts;
}

QString codeOf(const CliResult& result) { return result.json().at(u"/error/code"_s).toString(); }
QString subjectOf(const CliResult& result) { return result.json().at(u"/error/subject"_s).toString(); }

/// What a folder holds, to the byte.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        content.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

} // namespace

void TestCliLog::init()
{
    m_cli = std::make_unique<Cli>();
    vault::Vault vault(folder());
    const auto opened = test::answerOf<core::Result<OpenVault>>([&](QObject* context, const auto& callback) {
        vault.create(core::Secret("correct horse"), context, callback, vault::Effort::Interactive);
    });
    QCOMPARE(test::codeOf(opened), u"ok"_s);
    m_vault = *opened;
    store::Engine engine(folder());
    QCOMPARE(test::codeOf(engine.open(m_vault->storeId, m_vault->keys())), u"ok"_s);
    QCOMPARE(test::codeOf(engine.write({.log = facts(Size)})), u"ok"_s);
    engine.close();
}

void TestCliLog::tamper(const QStringList& statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(folder() + u"/store.db"_s);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QVERIFY(query.numRowsAffected() > 0);
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

void TestCliLog::verifiesAnUntouchedLog()
{
    const CliResult result = verify();
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(u"valid"_s), core::Json::boolean(true));
    QCOMPARE(result.json().value(u"entries"_s).toInteger().value_or(0), Size);
    QCOMPARE(result.json().at(u"/head/sequence"_s).toInteger().value_or(0), Size);
    QCOMPARE(result.json().value(u"seals"_s).toString(), u"not_checked"_s);
    QVERIFY2(result.err.contains("The seals were NOT checked"), result.err.constData());

    const CliResult words = m_cli->run(command({u"verify"_s}));
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.out.contains("12 entries"), words.out.constData());
    QVERIFY(words.err.contains("NOT checked"));
}

void TestCliLog::verifiesWhileTheStoreIsInUse()
{
    store::Engine engine(folder());
    QCOMPARE(test::codeOf(engine.open(m_vault->storeId, m_vault->keys())), u"ok"_s);
    QCOMPARE(test::codeOf(engine.write({.log = facts(3)})), u"ok"_s);
    const CliResult result = verify();
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(u"entries"_s).toInteger().value_or(0), Size + 3);
    QCOMPARE(test::codeOf(engine.write({.log = facts(1)})), u"ok"_s);
}

void TestCliLog::checksTheSealsWithAKeyFromStdin_data()
{
    QTest::addColumn<bool>("isPassphrase");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("passphrase") << true << QByteArray();
    QTest::newRow("passphrase with the end of a line") << true << QByteArray("\n");
    QTest::newRow("passphrase typed on Windows") << true << QByteArray("\r\n");
    QTest::newRow("recovery key") << false << QByteArray("\n");
}

void TestCliLog::checksTheSealsWithAKeyFromStdin()
{
    QFETCH(const bool, isPassphrase);
    QFETCH(const QByteArray, end);
    const QByteArray key = isPassphrase ? "correct horse" : vault::recoveryText(m_vault->master).toUtf8();
    const CliResult result = verify({u"--key-stdin"_s}, key + end);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(u"seals"_s).toString(), u"checked"_s);
    QCOMPARE(result.err, QByteArray());
}

void TestCliLog::namesTheFirstBrokenEntry_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const auto set = [](const QString& what) { return u"UPDATE log SET %1 WHERE sequence = 7"_s.arg(what); };
    QTest::newRow("another case") << QStringList{set(u"record = CAST(replace(CAST(record AS TEXT), 'case-6', 'case-9') "
                                                     "AS BLOB)"_s)}
                                  << u"log_entry_changed"_s << u"7"_s;
    QTest::newRow("another hash") << QStringList{set(u"hash = zeroblob(32)"_s)} << u"log_entry_changed"_s << u"7"_s;
    QTest::newRow("another seal") << QStringList{set(u"mac = zeroblob(32)"_s)} << u"log_entry_changed"_s << u"7"_s;
    QTest::newRow("another number") << QStringList{set(u"sequence = 70"_s)} << u"log_entry_missing"_s << u"7"_s;
    QTest::newRow("a negative number") << QStringList{set(u"sequence = -7"_s)} << u"log_entry_missing"_s << u"7"_s;
    QTest::newRow("two changed") << QStringList{set(u"hash = zeroblob(32)"_s),
                                                u"UPDATE log SET record = x'7b7d' WHERE sequence = 3"_s}
                                 << u"log_entry_changed"_s << u"3"_s;
    QTest::newRow("the first removed") << QStringList{u"DELETE FROM log WHERE sequence = 1"_s} << u"log_entry_missing"_s
                                       << u"1"_s;
    QTest::newRow("one removed") << QStringList{u"DELETE FROM log WHERE sequence = 5"_s} << u"log_entry_missing"_s
                                 << u"5"_s;
    QTest::newRow("one removed, the others moved up")
        << QStringList{u"DELETE FROM log WHERE sequence = 5"_s,
                       u"UPDATE log SET sequence = -sequence WHERE sequence > 5"_s,
                       u"UPDATE log SET sequence = -sequence - 1 WHERE sequence < 0"_s}
        << u"log_entry_changed"_s << u"5"_s;
    QTest::newRow("swapped") << QStringList{u"UPDATE log SET sequence = 99 WHERE sequence = 4"_s,
                                            u"UPDATE log SET sequence = 4 WHERE sequence = 5"_s,
                                            u"UPDATE log SET sequence = 5 WHERE sequence = 99"_s}
                             << u"log_entry_changed"_s << u"4"_s;
    QTest::newRow("one added") << QStringList{u"INSERT INTO log SELECT 13, record, hash, mac FROM log WHERE "
                                              "sequence = 12"_s}
                               << u"log_entry_changed"_s << u"13"_s;
}

void TestCliLog::namesTheFirstBrokenEntry()
{
    QFETCH(const QStringList, statements);
    tamper(statements);
    const CliResult result = verify({u"--key-stdin"_s}, "correct horse");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.json().value(u"valid"_s), core::Json::boolean(false));
    QTEST(codeOf(result), "code");
    QTEST(subjectOf(result), "subject");
    QVERIFY2(result.err.contains(subjectOf(result).toUtf8()), result.err.constData());
}

void TestCliLog::findsARewrittenLogByItsSeals()
{
    audit::Head head;
    QStringList statements;
    for (const core::Json& fact : facts(Size)) {
        const audit::Entry entry = audit::next(head, fact, core::Secret("another key"));
        statements += u"UPDATE log SET record = x'%1', hash = x'%2', mac = x'%3' WHERE sequence = %4"_s.arg(
            QString::fromLatin1(entry.record.toHex()), QString::fromLatin1(entry.hash.toHex()),
            QString::fromLatin1(entry.mac.toHex()), QString::number(entry.sequence));
        head = entry.head();
    }
    tamper(statements);
    QCOMPARE(verify().exitCode, 0);
    const CliResult result = verify({u"--key-stdin"_s}, "correct horse");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(subjectOf(result), u"1"_s);
}

void TestCliLog::findsACutTailWithANotedHead()
{
    const QString early = m_cli->path(u"early.json"_s);
    QCOMPARE(m_cli->run(command({u"head"_s, early})).exitCode, 0);
    QCOMPARE(verify({u"--head"_s, early}).exitCode, 0);
    tamper({u"DELETE FROM log WHERE sequence > 10"_s});
    QCOMPARE(verify().exitCode, 0);
    const CliResult result = verify({u"--head"_s, early});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(codeOf(result), u"log_head_differs"_s);
    QCOMPARE(subjectOf(result), u"12"_s);
}

void TestCliLog::refusesAWrongKey()
{
    const CliResult result = verify({u"--key-stdin"_s}, "wrong horse");
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("passphrase"), result.err.constData());
    QVERIFY(!result.err.contains("wrong horse"));
}

void TestCliLog::refusesAHeadThatIsNone()
{
    for (const QString& path : {m_cli->write(u"head.json"_s, QByteArray("{}")), m_cli->path(u"missing"_s)}) {
        const CliResult result = verify({u"--head"_s, path});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(path.toUtf8()), result.err.constData());
    }
}

void TestCliLog::saysWhenThereIsNoLog()
{
    for (const QStringList& act :
         {QStringList{u"verify"_s}, QStringList{u"head"_s}, QStringList{u"export"_s, u"x"_s}}) {
        const CliResult result =
            m_cli->run(QStringList{u"log"_s} + act + QStringList{u"--data-dir"_s, m_cli->path(u"nowhere"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("There is no log in"), result.err.constData());
    }
    QVERIFY(!QFile::exists(m_cli->path(u"nowhere"_s)));
}

void TestCliLog::printsTheHead()
{
    const CliResult result = m_cli->run(command({u"head"_s}));
    QCOMPARE(result.exitCode, 0);
    const auto head = audit::readHead(result.out);
    QVERIFY(head.isOk());
    QCOMPARE(head->sequence, Size);
    QCOMPARE(QString::fromLatin1(head->hash.toHex()), verify().json().at(u"/head/hash"_s).toString());
}

void TestCliLog::notesNoHeadOfABrokenLog()
{
    tamper({u"UPDATE log SET hash = zeroblob(32) WHERE sequence = 7"_s});
    const CliResult result = m_cli->run(command({u"head"_s, m_cli->path(u"head.json"_s)}));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains('7'));
    QVERIFY(!QFile::exists(m_cli->path(u"head.json"_s)));
}

void TestCliLog::exportsALogThatCanBeChecked()
{
    const QString path = m_cli->path(u"log.jsonl"_s);
    QCOMPARE(m_cli->run(command({u"export"_s, path})).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), Size);
    const CliResult result = verify({u"--log"_s, path, u"--key-stdin"_s}, "correct horse");
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.json().value(u"entries"_s).toInteger().value_or(0), Size);
    QCOMPARE(result.json().value(u"seals"_s).toString(), u"checked"_s);
}

void TestCliLog::namesAChangedLineOfAnExportedLog_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    QTest::newRow("another case") << QByteArray("case-6") << QByteArray("case-9") << u"log_entry_changed 7"_s;
    QTest::newRow("a broken line") << QByteArray("\"sequence\":7") << QByteArray("\"sequence\":x")
                                   << u"log_entry_changed 7"_s;
    QTest::newRow("another number") << QByteArray("\"sequence\":7") << QByteArray("\"sequence\":8")
                                    << u"log_entry_missing 7"_s;
    QTest::newRow("an empty line") << QByteArray("{\"sequence\":7") << QByteArray("\n{\"sequence\":7")
                                   << u"log_entry_changed 7"_s;
}

void TestCliLog::namesAChangedLineOfAnExportedLog()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const QString path = m_cli->path(u"log.jsonl"_s);
    QCOMPARE(m_cli->run(command({u"export"_s, path})).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray lines = file.readAll();
    QVERIFY(lines.contains(from));
    file.close();
    m_cli->write(u"log.jsonl"_s, lines.replace(lines.indexOf(from), from.size(), to));
    const CliResult result = verify({u"--log"_s, path});
    QCOMPARE(result.exitCode, 1);
    QTEST(codeOf(result) + u' ' + subjectOf(result), "fault");
}

void TestCliLog::changesNothingInTheStore()
{
    const auto before = contentOf(folder());
    QVERIFY(before.size() >= 2);
    QCOMPARE(verify({u"--key-stdin"_s}, "correct horse").exitCode, 0);
    QCOMPARE(m_cli->run(command({u"head"_s})).exitCode, 0);
    QCOMPARE(contentOf(folder()).keys(), before.keys());
    QVERIFY(contentOf(folder()) == before);
}

QTEST_GUILESS_MAIN(TestCliLog)
#include "tst_clilog.moc"
