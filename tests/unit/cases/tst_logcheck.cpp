#include "models/cases/logcheck.h"

#include "models/audit/facts.h"
#include "models/audit/logline.h"
#include "models/store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;

namespace {

constexpr int Patience = 30000;
constexpr int Entries = 1200;

store::Keys keys() { return {{store::Key::random()}, core::Secret(QByteArray(32, 'l'))}; }

} // namespace

class TestLogCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void findsItWholeWhileTheStoreIsInUse();
    void namesTheFirstEntryAtFault_data();
    void namesTheFirstEntryAtFault();
    void findsACutEndByTheNotedHead();
    void saysThatThereIsNone();
    void writesLinesThatCanBeReadBack();

private:
    void close();
    void change(const QString& statement);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
};

void TestLogCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<store::Store>(m_folder->filePath(u"desk"_s));
    bool isWritten = false;
    m_store->open(u"0b5e7f34-6c1d-4f9a-8d52-2f9f6f1f7a11"_s, keys(), this, [](const core::Outcome&) {});
    store::Batch batch;
    for (int entry = 0; entry < Entries; ++entry)
        batch.log += audit::Facts{.act = audit::Act::CaseOpened, .count = entry}.json();
    m_store->write(batch, this, [&isWritten](const core::Outcome& written) { isWritten = written.isOk(); });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, Patience);
}

void TestLogCheck::close()
{
    bool isClosed = false;
    m_store->close(this, [&isClosed](const core::Outcome&) { isClosed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isClosed, Patience);
}

void TestLogCheck::change(const QString& statement)
{
    close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(m_folder->filePath(u"desk/store.db"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
}

void TestLogCheck::findsItWholeWhileTheStoreIsInUse()
{
    const cases::LogCheck check = cases::checkLog(m_folder->filePath(u"desk"_s), keys().log);
    QVERIFY(!check.fault);
    QCOMPARE(check.entries, Entries);
    QCOMPARE(check.head.sequence, Entries);
    QVERIFY(check.hasSeals);
    QVERIFY(!cases::checkLog(m_folder->filePath(u"desk"_s), {}).hasSeals);
}

void TestLogCheck::namesTheFirstEntryAtFault_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("entry");
    QTest::newRow("changed") << u"UPDATE log SET record = CAST('{}' AS BLOB) WHERE sequence = 1100"_s
                             << ErrorCode::LogEntryChanged << u"1100"_s;
    QTest::newRow("taken away") << u"DELETE FROM log WHERE sequence = 7"_s << ErrorCode::LogEntryMissing << u"7"_s;
    QTest::newRow("another seal") << u"UPDATE log SET mac = hash WHERE sequence = 3"_s << ErrorCode::LogEntryChanged
                                  << u"3"_s;
}

void TestLogCheck::namesTheFirstEntryAtFault()
{
    QFETCH(QString, statement);
    QFETCH(ErrorCode, code);
    QFETCH(QString, entry);
    change(statement);
    const cases::LogCheck check = cases::checkLog(m_folder->filePath(u"desk"_s), keys().log);
    QVERIFY(check.fault);
    QCOMPARE(check.fault->code, code);
    QCOMPARE(check.fault->subject, entry);
    QCOMPARE(check.entries, entry.toLongLong() - 1);
}

void TestLogCheck::findsACutEndByTheNotedHead()
{
    const QString folder = m_folder->filePath(u"desk"_s);
    const audit::Head noted = cases::checkLog(folder, keys().log).head;
    change(u"DELETE FROM log WHERE sequence > 1000"_s);
    QVERIFY(!cases::checkLog(folder, keys().log).fault);
    const cases::LogCheck check = cases::checkLog(folder, keys().log, noted);
    QVERIFY(check.fault);
    QCOMPARE(check.fault->code, ErrorCode::LogHeadDiffers);
}

void TestLogCheck::saysThatThereIsNone()
{
    const cases::LogCheck check = cases::checkLog(m_folder->filePath(u"nowhere"_s), {});
    QVERIFY(check.fault);
    QCOMPARE(check.fault->code, ErrorCode::LogMissing);
}

void TestLogCheck::writesLinesThatCanBeReadBack()
{
    const auto lines = cases::logLines(m_folder->filePath(u"desk"_s));
    QVERIFY(lines);
    QCOMPARE(lines->count('\n'), Entries);
    const qsizetype last = lines->lastIndexOf('\n', lines->size() - 2);
    const auto entry = audit::readLogLine(lines->mid(last + 1));
    QVERIFY(entry);
    QCOMPARE(entry->entry.sequence, Entries);
}

QTEST_GUILESS_MAIN(TestLogCheck)
#include "tst_logcheck.moc"
