#include "ui/common/pressablerows.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

namespace {

QAccessibleInterface* of(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }

QString nameOf(QAccessibleInterface* control) { return control->text(QAccessible::Name); }

void act(QAccessibleInterface* row, const QString& action) { row->actionInterface()->doAction(action); }

void press(QAccessibleInterface* row) { act(row, QAccessibleActionInterface::pressAction()); }

} // namespace

/// What assistive tools can do with the rows of a list.
class TestPressableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { letRowsBePressed(); }

    void tellsWhatTheRowsSay()
    {
        QListWidget list;
        list.addItems({u"Anna"_s, u"Ben\nof the bank"_s});
        list.addItem(u"Cleo"_s);
        list.item(2)->setData(Qt::AccessibleTextRole, u"Cleo, two days late"_s);
        QAccessibleInterface* told = of(list);
        QCOMPARE(told->role(), QAccessible::List);
        QCOMPARE(told->childCount(), 3);
        QCOMPARE(nameOf(told->child(0)), u"Anna"_s);
        QCOMPARE(nameOf(told->child(1)), u"Ben, of the bank"_s);
        QCOMPARE(nameOf(told->child(2)), u"Cleo, two days late"_s);
        QCOMPARE(told->child(1)->role(), QAccessible::ListItem);
        QCOMPARE(told->indexOfChild(told->child(1)), 1);
        QVERIFY(told->child(3) == nullptr);
    }

    void doesWithAPressWhatAClickDoes()
    {
        QListWidget list;
        list.setSelectionMode(QAbstractItemView::ExtendedSelection);
        list.addItems({u"Anna"_s, u"Ben"_s, u"Cleo"_s});
        list.setCurrentRow(0);
        const QSignalSpy clicked(&list, &QListWidget::itemClicked);
        press(of(list)->child(2));
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(list.currentRow(), 2);
        QCOMPARE(list.selectedItems(), QList<QListWidgetItem*>{list.item(2)});
        QVERIFY(of(list)->child(2)->state().selected);
        press(of(list)->child(2));
        QTRY_COMPARE(clicked.size(), 2);
        QVERIFY(list.item(2)->isSelected());
    }

    void selectsMoreThanOne()
    {
        QListWidget list;
        list.setSelectionMode(QAbstractItemView::ExtendedSelection);
        list.addItems({u"Anna"_s, u"Ben"_s, u"Cleo"_s});
        for (const int row : {0, 2, 0})
            act(of(list)->child(row), QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(list.selectedItems(), QList<QListWidgetItem*>{list.item(2)});
    }

    void pressesWhereNothingCanBeSelected()
    {
        QListWidget list;
        list.setSelectionMode(QAbstractItemView::NoSelection);
        list.addItem(u"Anna"_s);
        QCOMPARE(of(list)->child(0)->actionInterface()->actionNames(),
                 QStringList{QAccessibleActionInterface::pressAction()});
        const QSignalSpy clicked(&list, &QListWidget::itemClicked);
        press(of(list)->child(0));
        QTRY_COMPARE(clicked.size(), 1);
        QVERIFY(list.selectedItems().isEmpty());
    }

    void leavesHeadingsAlone()
    {
        QListWidget list;
        list.addItem(u"People"_s);
        list.item(0)->setFlags(Qt::NoItemFlags);
        QVERIFY(of(list)->child(0)->actionInterface()->actionNames().isEmpty());
        QVERIFY(!of(list)->child(0)->state().focusable);
    }

    void choosesInAListThatDropsDown()
    {
        QComboBox box;
        box.setAccessibleName(u"Kind"_s);
        box.addItems({u"Passport"_s, u"Licence"_s});
        box.show();
        const QSignalSpy chosen(&box, &QComboBox::activated);
        box.showPopup();
        QAccessibleInterface* list = of(*box.view());
        QCOMPARE(nameOf(list), u"Kind"_s);
        press(list->child(1));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(box.currentText(), u"Licence"_s);
        QVERIFY(!box.view()->isVisible());
    }

    void forgetsRowsThatAreGone()
    {
        QListWidget list;
        list.addItems({u"Anna"_s, u"Ben"_s});
        const QSignalSpy clicked(&list, &QListWidget::itemClicked);
        QAccessibleInterface* anna = of(list)->child(0);
        press(anna);
        delete list.takeItem(0);
        QVERIFY(!anna->isValid());
        QVERIFY(anna->state().invalid);
        QVERIFY(nameOf(anna).isEmpty());
        QCOMPARE(nameOf(of(list)->child(0)), u"Ben"_s);
        QCoreApplication::processEvents();
        QVERIFY(clicked.isEmpty());
    }
};

QTEST_MAIN(TestPressableRows)
#include "tst_pressablerows.moc"
