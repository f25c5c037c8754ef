#include "models/store/store.h"

#include "models/store/engine.h"
#include "tests/unit/store/folders.h"
#include "tests/unit/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using namespace rfi::store::samples;
using rfi::core::Outcome;
using rfi::core::Result;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void callsBackInOrderAndInTheThreadOfTheContext()
    {
        Store store(folder());
        QStringList seen;
        const auto note = [&seen, this](const QString& what) {
            return [&seen, what, this](const auto& result) {
                QVERIFY(QThread::currentThread() == thread());
                QVERIFY2(result.isOk(), qPrintable(what));
                seen.append(what);
            };
        };
        store.open(StoreId, keys(), this, note(u"open"_s));
        store.write({.cases = {caseRow(u"c1"_s)}, .log = {fact(u"opened"_s)}}, this, note(u"write"_s));
        store.list([](const CaseRow&) {}, this, note(u"list"_s));
        store.load(u"c1"_s, this, note(u"load"_s));
        store.putDocument(u"d1"_s, "bytes", this, note(u"put"_s));
        store.readDocument(u"d1"_s, this, note(u"read"_s));
        store.documentIds(this, note(u"ids"_s));
        store.removeDocuments({u"d1"_s}, this, note(u"remove"_s));
        store.logEntries(1, 10, this, note(u"log"_s));
        store.logHead(this, note(u"head"_s));
        store.flush(this, note(u"flush"_s));
        store.close(this, note(u"close"_s));
        QVERIFY(seen.isEmpty());
        QTRY_COMPARE(seen.size(), 12);
        QCOMPARE(seen.join(u' '), u"open write list load put read ids remove log head flush close"_s);
    }

    void waitsAtItsEndForWhatWasGivenToIt()
    {
        int acknowledged = 0;
        {
            Store store(folder());
            store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
            for (int i = 0; i < 50; ++i)
                store.write({.cases = {caseRow(QString::number(i))}}, this,
                            [&acknowledged](const Outcome& written) { acknowledged += written ? 1 : 0; });
        }
        QTRY_COMPARE(acknowledged, 50);
        QCOMPARE(countOfCases(), 50);
    }

    void makesABatchInItsThreadInItsTurn()
    {
        Store store(folder());
        store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
        const QThread* madeIn = nullptr;
        store.write(
            [&madeIn] {
                madeIn = QThread::currentThread();
                return Batch{.cases = {caseRow(u"c1"_s, u"first"_s)}};
            },
            this, [](const Outcome& written) { QVERIFY(written); });
        store.write({.cases = {caseRow(u"c1"_s, u"second"_s)}}, this, [](const Outcome& written) { QVERIFY(written); });
        QString text;
        store.load(u"c1"_s, this, [&text](const Result<CaseRecords>& loaded) {
            text = loaded->row.content.value(u"text"_s).toString();
        });
        QTRY_COMPARE(text, u"second"_s);
        QVERIFY(madeIn != nullptr && madeIn != thread());
    }

    void givesCasesInItsThreadOneByOneBeforeItAnswers()
    {
        Store store(folder());
        store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
        store.write({.cases = {caseRow(u"c1"_s), caseRow(u"c2"_s)}}, this,
                    [](const Outcome& written) { QVERIFY(written); });
        QStringList given;
        bool isElsewhere = true;
        QStringList atTheAnswer;
        store.list(
            [&, here = thread()](const CaseRow& row) {
                isElsewhere = isElsewhere && QThread::currentThread() != here;
                given.append(row.id);
            },
            this, [&](const auto&) { atTheAnswer = given; });
        QTRY_COMPARE(atTheAnswer, QStringList({u"c1"_s, u"c2"_s}));
        QVERIFY(isElsewhere);
    }

    void sparesAContextThatDied()
    {
        Store store(folder());
        int late = 0;
        auto context = std::make_unique<QObject>();
        store.open(StoreId, keys(), context.get(), [&late](const Outcome&) { ++late; });
        context.reset();
        bool isDone = false;
        store.flush(this, [&isDone](const Outcome&) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(late, 0);
    }

    void opensAgainAfterItWasClosed()
    {
        Store store(folder());
        store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
        store.write({.cases = {caseRow(u"c1"_s)}}, this, [](const Outcome& written) { QVERIFY(written); });
        store.close(this, [](const Outcome& closed) { QVERIFY(closed); });
        bool isRefused = false;
        store.list([](const CaseRow&) {}, this, [&isRefused](const auto& unreadable) { isRefused = !unreadable; });
        store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
        int found = 0;
        bool isListed = false;
        store.list([&found](const CaseRow&) { ++found; }, this,
                   [&isListed](const auto& unreadable) { isListed = unreadable.isOk(); });
        QTRY_VERIFY(isListed);
        QCOMPARE(found, 1);
        QVERIFY(isRefused);
        QVERIFY(!store.isReadOnly());
    }

    void A11_tellsWhatABrokenWriteAheadLogCost()
    {
        Engine engine(folder());
        QVERIFY(engine.open(StoreId, keys()));
        for (int step = 1; step <= 3; ++step)
            QVERIFY(engine.write(batchOf(step)));
        folders::Content cutOff = folders::contentOf(folder());
        QByteArray& log = cutOff[u"store.db-wal"_s];
        log[log.size() - 1] = static_cast<char>(~log.back());
        engine.close();
        QVERIFY(folders::putAll(folder(), cutOff));

        Store store(folder());
        QList<rfi::core::Error> told;
        connect(&store, &Store::damageFound, this, [&told](const rfi::core::Error& error) { told.append(error); });
        qsizetype toldBefore = -1;
        store.open(StoreId, keys(), this, [&](const Outcome& opened) { toldBefore = opened ? told.size() : -2; });
        QTRY_COMPARE(toldBefore, 1);
        QCOMPARE(told.first().code, rfi::core::ErrorCode::StoreDamaged);
        QCOMPARE(folders::contentOf(QFileInfo(told.first().subject).path()).size(), 2);
        QString text;
        store.load(u"c1"_s, this, [&text](const Result<CaseRecords>& loaded) {
            text = loaded->row.content.value(u"text"_s).toString();
        });
        QTRY_COMPARE(text, textOf(2));
    }

private:
    QString folder() const { return m_place->filePath(u"data"_s); }

    int countOfCases()
    {
        Store store(folder());
        int count = 0;
        bool isListed = false;
        store.open(StoreId, keys(), this, [](const Outcome& opened) { QVERIFY(opened); });
        store.list([&count](const CaseRow&) { ++count; }, this,
                   [&isListed](const auto& unreadable) { isListed = unreadable.isOk(); });
        return QTest::qWaitFor([&isListed] { return isListed; }) ? count : -1;
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
