#include "models/store/engine.h"
#include "tests/unit/store/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::ErrorCode;
using rfi::core::Outcome;

namespace {

/// For all of SQLite in this process, until it ends.
void limitMemory()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"limit"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA hard_heap_limit = 4000000"_s));
    }
    QSqlDatabase::removeDatabase(u"limit"_s);
}

} // namespace

class TestStoreMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A21_refusesASaveThatFindsNoMemoryAndTakesItWhenItIsSmaller()
    {
        const QTemporaryDir place;
        Engine engine(place.filePath(u"data"_s));
        QVERIFY(engine.open(StoreId, keys()));
        const CaseRow row = caseRow(u"c1"_s);
        QVERIFY(engine.write({.cases = {row}}));
        limitMemory();
        const Outcome refused =
            engine.write({.cases = {caseRow(u"c1"_s, QString(8'000'000, u'x'))}, .log = {fact(u"changed"_s)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreUnwritable);
        QCOMPARE(engine.load(u"c1"_s)->row.content, row.content);
        QVERIFY(engine.write({.cases = {caseRow(u"c1"_s, u"later"_s)}, .log = {fact(u"changed"_s)}}));
        QCOMPARE(engine.load(u"c1"_s)->row.content, content(u"later"_s));
        QCOMPARE(engine.logHead()->sequence, 1);
    }
};

QTEST_GUILESS_MAIN(TestStoreMemory)
#include "tst_storememory.moc"
