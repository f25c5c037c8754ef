#include "ui/requests/duenotice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

class TestDueNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowUrgentItIs_data()
    {
        QTest::addColumn<QDateTime>("due");
        QTest::addColumn<int>("urgency");
        QTest::addColumn<QString>("part");
        QTest::newRow("no date") << QDateTime() << int(Urgency::None) << QString();
        QTest::newRow("in a month") << at(35) << int(Urgency::Later) << u"Due"_s;
        QTest::newRow("in two days") << at(2) << int(Urgency::Soon) << u"2"_s;
        QTest::newRow("tomorrow") << at(1) << int(Urgency::Soon) << u"tomorrow"_s;
        QTest::newRow("later today") << now().addSecs(60) << int(Urgency::Soon) << u"today"_s;
        QTest::newRow("an hour ago") << now().addSecs(-3600) << int(Urgency::Overdue) << u"Overdue"_s;
        QTest::newRow("two days ago") << at(-2) << int(Urgency::Overdue) << u"2"_s;
    }

    void saysHowUrgentItIs()
    {
        QFETCH(const QDateTime, due);
        QFETCH(const QString, part);
        const DueNotice notice = dueNotice(due, now());
        QTEST(int(notice.urgency), "urgency");
        QVERIFY2(notice.text.contains(part), qPrintable(notice.text));
    }

    void hasASignWhereItHurries()
    {
        QVERIFY(dueNotice(at(35), now()).iconName.isEmpty());
        QVERIFY(!dueNotice(at(1), now()).iconName.isEmpty());
        QVERIFY(dueNotice(at(-1), now()).iconName != dueNotice(at(1), now()).iconName);
    }

    void addsTheHourInTheHeadOfACase()
    {
        QVERIFY(longDueNotice(at(2), now()).text.contains(u"12:00"_s));
        QVERIFY(longDueNotice({}, now()).text.isEmpty());
    }

private:
    static QDateTime now() { return {QDate(2026, 11, 20), QTime(12, 0), Qt::UTC}; }
    static QDateTime at(int days) { return now().addDays(days); }
};

QTEST_GUILESS_MAIN(TestDueNotice)
#include "tst_duenotice.moc"
