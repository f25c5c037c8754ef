#include "models/audit/verifier.h"
#include "models/cases/casedeletion.h"
#include "models/cases/caserecords.h"
#include "models/store/logreader.h"
#include "tests/support/storecalls.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using cases::Deletion;
using core::Outcome;

/// A real store on disk; what is left of a case is looked for beside it.
class TestCaseDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void leavesNothingButTheLog();
    void leavesOtherCasesAlone();
    void removesDocumentsWhoseRecordIsDamaged();
    void saysWhenThereIsNoSuchCase();
    void deletesNothingInAStoreThatIsGone();

private:
    Outcome write(const store::Batch& batch);
    void addCase(const QString& id);
    Deletion remove(const QString& id);
    int count(const QString& table, const QString& column, const QString& id) const;
    QStringList documents() const;
    QString path() const { return m_folder->filePath(u"desk"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const store::Keys m_keys{{store::Key::random()}, core::Secret("log key")};
    std::unique_ptr<store::Store> m_store;
};

namespace {

QDateTime someTime() { return QDateTime(QDate(2031, 11, 20), QTime(10, 30), Qt::UTC); }

/// Runs one statement beside the store, and gives the first value.
QVariant run(const QString& path, const QString& statement, const QVariantList& values)
{
    QVariant found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path + u"/store.db"_s);
        if (!database.open())
            qFatal("the store cannot be opened beside");
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            found = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return found;
}

} // namespace

void TestCaseDeletion::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<store::Store>(path());
    const auto opened = test::answerOf<Outcome>(
        [this](QObject* context, auto done) { m_store->open(u"a-store"_s, m_keys, context, done); });
    QVERIFY(opened.isOk());
}

Outcome TestCaseDeletion::write(const store::Batch& batch)
{
    return test::answerOf<Outcome>(
        [this, &batch](QObject* context, auto done) { m_store->write(batch, context, done); });
}

void TestCaseDeletion::addCase(const QString& id)
{
    const QString document = id + u"-document"_s;
    const Outcome put = test::answerOf<Outcome>([this, &document](QObject* context, auto done) {
        m_store->putDocument(document, "%PDF-1.4 and more", context, done);
    });
    QVERIFY(put.isOk());
    const core::Json content = core::Json::object({{u"name"_s, core::Json(u"Jane Roe"_s)}});
    store::Batch batch;
    batch.cases.append({.id = id, .provider = u"p"_s, .environment = u"e"_s, .state = u"Answered"_s});
    batch.cases.last().content = content;
    for (const QString& kind : {QString(cases::kind::Answer), QString(cases::kind::Note), QString(cases::kind::Report)})
        batch.records.append({kind, id + kind, id, 0, content});
    batch.records.append({cases::kind::Document, document, id, 0, content});
    batch.log.append(audit::Facts{.act = audit::Act::CaseOpened, .at = someTime(), .caseId = id}.json());
    QVERIFY(write(batch).isOk());
}

Deletion TestCaseDeletion::remove(const QString& id)
{
    const audit::Facts stub{.act = audit::Act::CaseDeleted, .at = someTime(), .user = u"anna"_s, .caseId = id};
    return test::answerOf<Deletion>(
        [this, &stub](QObject* context, auto done) { cases::deleteCase(*m_store, stub, context, done); });
}

int TestCaseDeletion::count(const QString& table, const QString& column, const QString& id) const
{
    return run(path(), u"SELECT COUNT(*) FROM %1 WHERE %2 = ?"_s.arg(table, column), {id}).toInt();
}

QStringList TestCaseDeletion::documents() const
{
    return QDir(path() + u"/documents"_s).entryList(QDir::Files | QDir::Hidden);
}

void TestCaseDeletion::leavesNothingButTheLog()
{
    addCase(u"one"_s);
    QCOMPARE(documents().size(), 1);
    QCOMPARE(count(u"records"_s, u"case_id"_s, u"one"_s), 4);
    const Deletion deletion = remove(u"one"_s);
    QVERIFY(deletion.isGone);
    QVERIFY(deletion.outcome.isOk());
    QCOMPARE(count(u"cases"_s, u"id"_s, u"one"_s), 0);
    QCOMPARE(count(u"records"_s, u"case_id"_s, u"one"_s), 0);
    QVERIFY(documents().isEmpty());

    const auto reader = store::LogReader::open(path());
    QVERIFY(reader.isOk());
    const auto entries = reader->entries(1, 100);
    QVERIFY(entries.isOk());
    QCOMPARE(entries->size(), 2);
    audit::Verifier verifier(m_keys.log);
    for (const audit::Entry& entry : *entries)
        QVERIFY(verifier.take(entry).isOk());
    const QByteArray stub = entries->constLast().record;
    QCOMPARE(stub, QByteArray(R"({"act":"case_deleted","at":"2031-11-20T10:30:00.000Z","case":"one","user":"anna"})"));
}

void TestCaseDeletion::leavesOtherCasesAlone()
{
    addCase(u"one"_s);
    addCase(u"two"_s);
    QVERIFY(remove(u"one"_s).isGone);
    QCOMPARE(count(u"cases"_s, u"id"_s, u"two"_s), 1);
    QCOMPARE(count(u"records"_s, u"case_id"_s, u"two"_s), 4);
    QCOMPARE(documents(), QStringList{u"two-document.sealed"_s});
}

void TestCaseDeletion::removesDocumentsWhoseRecordIsDamaged()
{
    addCase(u"one"_s);
    run(path(), u"UPDATE records SET content = ? WHERE kind = ?"_s,
        {QByteArray("damaged"), QString(cases::kind::Document)});
    QVERIFY(remove(u"one"_s).isGone);
    QVERIFY(documents().isEmpty());
}

void TestCaseDeletion::saysWhenThereIsNoSuchCase()
{
    addCase(u"one"_s);
    const Deletion deletion = remove(u"two"_s);
    QVERIFY(!deletion.isGone);
    QCOMPARE(deletion.outcome.error().code, core::ErrorCode::RecordUnreadable);
    // Nor does the log tell of a deletion that never was.
    QCOMPARE(run(path(), u"SELECT COUNT(*) FROM log"_s, {}).toInt(), 1);
}

void TestCaseDeletion::deletesNothingInAStoreThatIsGone()
{
    addCase(u"one"_s);
    const QString away = m_folder->filePath(u"away"_s);
    QVERIFY(QDir().rename(path(), away));
    const Deletion deletion = remove(u"one"_s);
    QVERIFY(!deletion.isGone);
    QVERIFY(!deletion.outcome.isOk());
    QCOMPARE(QDir(away + u"/documents"_s).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestCaseDeletion)
#include "tst_casedeletion.moc"
