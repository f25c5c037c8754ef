#include "models/submission/requestchange.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::changeBetween;
using submission::ItemPart;
using submission::RequestChange;

/// What a later request asks differently from an earlier one.
class TestRequestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingBetweenEqualRequests();
    void doesNotMindTheOrder();
    void namesItemsThatCameAndWent();
    void namesThePartOfAnItemThatChanged_data();
    void namesThePartOfAnItemThatChanged();
    void tellsSidesApart();
    void noticesAnotherDueDate();
    void noticesOtherNotes();
    void takesADecisionForSeen();

private:
    static forms::RequestItem item(const QString& pointer, const QString& side = {})
    {
        forms::RequestItem made;
        made.identity.pointer = pointer;
        made.identity.side = side;
        return made;
    }
    static forms::Request request(const QList<forms::RequestItem>& items)
    {
        forms::Request made;
        made.items = items;
        return made;
    }
};

void TestRequestChange::findsNothingBetweenEqualRequests()
{
    QVERIFY(changeBetween(request({item(u"/a"_s)}), request({item(u"/a"_s)})).isEmpty());
}

void TestRequestChange::doesNotMindTheOrder()
{
    QVERIFY(changeBetween(request({item(u"/a"_s), item(u"/b"_s)}), request({item(u"/b"_s), item(u"/a"_s)})).isEmpty());
}

void TestRequestChange::namesItemsThatCameAndWent()
{
    const RequestChange change =
        changeBetween(request({item(u"/a"_s), item(u"/b"_s)}), request({item(u"/b"_s), item(u"/c"_s)}));
    QCOMPARE(change.removed.size(), 1);
    QCOMPARE(change.removed.constFirst().identity.pointer, u"/a"_s);
    QCOMPARE(change.added.size(), 1);
    QCOMPARE(change.added.constFirst().identity.pointer, u"/c"_s);
    QVERIFY(change.changed.isEmpty());
}

void TestRequestChange::namesThePartOfAnItemThatChanged_data()
{
    QTest::addColumn<forms::RequestItem>("after");
    QTest::addColumn<ItemPart>("part");
    forms::RequestItem after = item(u"/a"_s);
    after.status = forms::ItemStatus::Expired;
    QTest::newRow("status") << after << ItemPart::Status;
    after = item(u"/a"_s);
    after.reason = u"older than three months"_s;
    QTest::newRow("reason") << after << ItemPart::Reason;
    after = item(u"/a"_s);
    after.isRequired = false;
    QTest::newRow("required") << after << ItemPart::Required;
    after = item(u"/a"_s);
    after.options = {u"LLC"_s};
    QTest::newRow("options") << after << ItemPart::Options;
    after = item(u"/a"_s);
    after.schema = core::Json::object({{u"type"_s, core::Json(u"string"_s)}});
    QTest::newRow("what an answer looks like") << after << ItemPart::Schema;
}

void TestRequestChange::namesThePartOfAnItemThatChanged()
{
    QFETCH(const forms::RequestItem, after);
    QFETCH(const ItemPart, part);
    const RequestChange change = changeBetween(request({item(u"/a"_s)}), request({after}));
    QCOMPARE(change.changed.size(), 1);
    QCOMPARE(change.changed.constFirst().parts, QSet<ItemPart>{part});
    QVERIFY(change.added.isEmpty() && change.removed.isEmpty());
    QVERIFY(!change.isEmpty());
}

void TestRequestChange::tellsSidesApart()
{
    const RequestChange change =
        changeBetween(request({item(u"/a"_s, u"FRONT"_s)}), request({item(u"/a"_s, u"BACK"_s)}));
    QCOMPARE(change.added.size(), 1);
    QCOMPARE(change.removed.size(), 1);
}

void TestRequestChange::noticesAnotherDueDate()
{
    forms::Request after = request({});
    after.dueAt = QDateTime(QDate(2026, 12, 1), QTime(17, 0), Qt::UTC);
    const RequestChange change = changeBetween(request({}), after);
    QVERIFY(change.isDueAtChanged);
    QVERIFY(!change.isEmpty());
    QCOMPARE(change.dueAfter, after.dueAt);
    QVERIFY(!change.dueBefore.isValid());
}

void TestRequestChange::noticesOtherNotes()
{
    forms::Request before = request({});
    before.notes = {{{}, u"Send a new bill"_s, {}}};
    forms::Request after = request({});
    after.notes = {{{}, u"Send two bills"_s, {}}};
    const RequestChange change = changeBetween(before, after);
    QCOMPARE(change.notesAdded, after.notes);
    QCOMPARE(change.notesRemoved, before.notes);
    QVERIFY(!change.isEmpty());
}

void TestRequestChange::takesADecisionForSeen()
{
    const forms::Request seen = request({item(u"/a"_s), item(u"/b"_s)});
    const forms::Request before = request({item(u"/b"_s), item(u"/c"_s)});
    forms::Request after = request({item(u"/b"_s), item(u"/c"_s), item(u"/d"_s)});
    after.items[0].isRequired = false;
    after.dueAt = QDateTime(QDate(2026, 12, 1), QTime(17, 0), Qt::UTC);
    const RequestChange left = changeBetween(submission::withDecision(seen, before, after), after);
    QCOMPARE(left.added.size(), 1);
    QCOMPARE(left.added.constFirst().identity.pointer, u"/c"_s);
    QCOMPARE(left.removed.size(), 1);
    QVERIFY(left.changed.isEmpty());
    QVERIFY(!left.isDueAtChanged);
}

QTEST_GUILESS_MAIN(TestRequestChange)
#include "tst_requestchange.moc"
