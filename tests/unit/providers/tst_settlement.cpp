#include "models/providers/requestreader.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using forms::ItemStatus;
using forms::Request;
using forms::RequestItem;

/// A request that is clear, and what a fresh read makes of it.
class TestSettlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksExactlyWhatTheReadAsks();
    void keepsTheSidesThatOnlyTheEventNamed();
    void tellsSidesApartThatBothName();
    void takesTheNewerWordsAndKeepsThoseThatTheReadLacks();
    void keepsTheDueDateThatTheReadLacks();

private:
    static RequestItem item(const QString& pointer, const QString& side = {}, const QString& reason = {})
    {
        RequestItem made;
        made.identity = {u"p1"_s, pointer, u"PASSPORT"_s, side};
        made.reason = reason;
        return made;
    }
    static Request request(const QList<RequestItem>& items)
    {
        Request made;
        made.items = items;
        return made;
    }
    static QStringList places(const Request& request)
    {
        QStringList places;
        for (const RequestItem& asked : request.items)
            places += asked.identity.pointer + asked.identity.side;
        return places;
    }
};

void TestSettlement::asksExactlyWhatTheReadAsks()
{
    const Request known = request({item(u"/a"_s), item(u"/b"_s)});
    QCOMPARE(places(providers::updated(known, request({item(u"/b"_s), item(u"/c"_s)}))),
             (QStringList{u"/b"_s, u"/c"_s}));
}

void TestSettlement::keepsTheSidesThatOnlyTheEventNamed()
{
    const Request known = request({item(u"/files"_s, u"FRONT"_s), item(u"/files"_s, u"BACK"_s)});
    QCOMPARE(places(providers::updated(known, request({item(u"/files"_s)}))),
             (QStringList{u"/filesFRONT"_s, u"/filesBACK"_s}));
}

void TestSettlement::tellsSidesApartThatBothName()
{
    const Request known = request({item(u"/files"_s, u"FRONT"_s), item(u"/files"_s, u"BACK"_s)});
    QCOMPARE(places(providers::updated(known, request({item(u"/files"_s, u"BACK"_s)}))), QStringList{u"/filesBACK"_s});
}

void TestSettlement::takesTheNewerWordsAndKeepsThoseThatTheReadLacks()
{
    RequestItem expired = item(u"/b"_s, {}, u"too old"_s);
    expired.status = ItemStatus::Expired;
    const Request result = providers::updated(request({item(u"/a"_s, {}, u"blurred"_s), expired}),
                                              request({item(u"/a"_s, {}, u"cut off"_s), item(u"/b"_s)}));
    QCOMPARE(result.items.at(0).reason, u"cut off"_s);
    QCOMPARE(result.items.at(1).reason, u"too old"_s);
    QCOMPARE(result.items.at(1).status, ItemStatus::Expired);
}

void TestSettlement::keepsTheDueDateThatTheReadLacks()
{
    Request known = request({item(u"/a"_s)});
    known.dueAt = QDateTime(QDate(2026, 12, 1), QTime(17, 0), Qt::UTC);
    QCOMPARE(providers::updated(known, request({item(u"/a"_s)})).dueAt, known.dueAt);
    Request read = request({item(u"/a"_s)});
    read.dueAt = known.dueAt.addDays(3);
    QCOMPARE(providers::updated(known, read).dueAt, read.dueAt);
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
