#include "ui/common/linkline.h"
#include "ui/common/style.h"
#include "ui/requests/problemlist.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

class TestProblemList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Kind::Light); }
    void leadsToTheFields();
    void C19_showsVeryManyWhenTheyAreAskedFor();

private:
    static QList<ProblemList::Line> lines(int count)
    {
        QList<ProblemList::Line> lines;
        for (int i = 0; i < count; ++i)
            lines.append({u"Line %1"_s.arg(i), i});
        return lines;
    }
};

void TestProblemList::leadsToTheFields()
{
    ProblemList list;
    list.showLines(u"There are 3 problems"_s, lines(3));
    QVERIFY(list.findChild<LinkLine*>(u"moreProblems"_s) == nullptr);
    QCOMPARE(list.accessibleName(), u"There are 3 problems. Line 0 Line 1 Line 2"_s);
    QSignalSpy chosen(&list, &ProblemList::fieldChosen);
    list.findChild<LinkLine*>(u"problem-2"_s)->click();
    QCOMPARE(chosen.value(0).value(0).toInt(), 2);
    list.showLines({}, {});
    QVERIFY(list.isEmpty());
    QVERIFY(list.isHidden());
}

void TestProblemList::C19_showsVeryManyWhenTheyAreAskedFor()
{
    ProblemList list;
    list.showLines(u"There are 500 problems"_s, lines(500));
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QVERIFY(list.findChildren<LinkLine*>().size() < 50);
    auto* more = list.findChild<LinkLine*>(u"moreProblems"_s);
    QCOMPARE(more->text(), u"Show 460 more"_s);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(more->isHidden());
    QCOMPARE(list.focusWidget()->objectName(), u"problem-40"_s);
    QVERIFY(list.findChild<LinkLine*>(u"problem-499"_s) != nullptr);
    QTest::keyClick(list.focusWidget(), Qt::Key_Tab);
    QCOMPARE(list.focusWidget()->objectName(), u"problem-41"_s);
}

QTEST_MAIN(TestProblemList)
#include "tst_problemlist.moc"
