#include "ui/common/searchfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

namespace {

QList<SearchEntry> countries()
{
    return {{u"CIV"_s, u"Côte d'Ivoire"_s, {u"CI"_s, u"CIV"_s, u"Ivory Coast"_s}},
            {u"DEU"_s, u"Deutschland"_s, {u"DE"_s, u"DEU"_s, u"Germany"_s}},
            {u"GBR"_s, u"United Kingdom"_s, {u"GB"_s, u"GBR"_s}},
            {u"USA"_s, u"United States"_s, {u"US"_s, u"USA"_s}}};
}

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByNameWordAndCode_data();
    void findsByNameWordAndCode();
    void takesANameTypedInFull();
    void takesACodeInAnyCase();
    void keepsWhatItDoesNotKnow();
    void settlesOnTheOnlyMatchWhenLeft();
    void doesNotGuessAmongSeveral();
    void choosesFromTheListByKeyboard();
    void keepsTheLastOneMarkedOnDown();
    void leavesNothingBehindWhenTheFocusIsTaken();
    void showsTheNameOfAValue();
    void doesNotTouchTheTextWhileOneTypes();
};

void TestSearchField::findsByNameWordAndCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("beginning") << u"unit"_s << QStringList{u"United Kingdom"_s, u"United States"_s};
    QTest::newRow("second word") << u"king"_s << QStringList{u"United Kingdom"_s};
    QTest::newRow("without accents") << u"cote"_s << QStringList{u"Côte d'Ivoire"_s};
    QTest::newRow("with accents") << u"CÔTE"_s << QStringList{u"Côte d'Ivoire"_s};
    QTest::newRow("after an apostrophe") << u"ivoi"_s << QStringList{u"Côte d'Ivoire"_s};
    QTest::newRow("in English") << u"germ"_s << QStringList{u"Deutschland"_s};
    QTest::newRow("code first") << u"us"_s << QStringList{u"United States"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList();
    QTest::newRow("no pattern") << u".*"_s << QStringList();
}

void TestSearchField::findsByNameWordAndCode()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(SearchField(countries()).found(text), found);
}

void TestSearchField::takesANameTypedInFull()
{
    SearchField field(countries());
    QSignalSpy edited(&field, &SearchField::wireTextEdited);
    QTest::keyClicks(&field, u"united states"_s);
    QCOMPARE(edited.constLast().constFirst().toString(), u"USA"_s);
    QVERIFY(field.isKnown());
}

void TestSearchField::takesACodeInAnyCase()
{
    SearchField field(countries());
    QTest::keyClicks(&field, u"deu"_s);
    QCOMPARE(field.wireText(), u"DEU"_s);
}

void TestSearchField::keepsWhatItDoesNotKnow()
{
    SearchField field(countries());
    QTest::keyClicks(&field, u"Atlantis"_s);
    QCOMPARE(field.wireText(), u"Atlantis"_s);
    QVERIFY(!field.isKnown());
}

void TestSearchField::settlesOnTheOnlyMatchWhenLeft()
{
    SearchField field(countries());
    QTest::keyClicks(&field, u"germ"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QApplication::activePopupWidget() ? QApplication::activePopupWidget()->hide() : void();
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.wireText(), u"DEU"_s);
    QCOMPARE(field.text(), u"Deutschland"_s);
}

void TestSearchField::doesNotGuessAmongSeveral()
{
    SearchField field(countries());
    field.show();
    QTest::keyClicks(&field, u"unit"_s);
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.wireText(), u"unit"_s);
    QCOMPARE(field.text(), u"unit"_s);
}

void TestSearchField::choosesFromTheListByKeyboard()
{
    SearchField field(countries());
    field.show();
    QTest::keyClicks(&field, u"unit"_s);
    auto* popup = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->model()->rowCount(), 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.wireText(), u"USA"_s);
    QCOMPARE(field.text(), u"United States"_s);
}

void TestSearchField::keepsTheLastOneMarkedOnDown()
{
    SearchField field(countries());
    field.show();
    QTest::keyClicks(&field, u"germ"_s);
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field.wireText(), u"DEU"_s);
}

/// As when a key leads to another field while countries are offered.
void TestSearchField::leavesNothingBehindWhenTheFocusIsTaken()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* field = new SearchField(countries());
    auto* other = new QLineEdit;
    row->addWidget(field);
    row->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClicks(field, u"germ"_s);
    const QPointer<QWidget> popup = QApplication::activePopupWidget();
    QVERIFY(popup && popup->isVisible());
    other->setFocus();
    QVERIFY(!popup->isVisible());
    QCOMPARE(field->text(), u"Deutschland"_s);
}

void TestSearchField::showsTheNameOfAValue()
{
    SearchField field(countries());
    field.setWireText(u"CIV"_s);
    QCOMPARE(field.text(), u"Côte d'Ivoire"_s);
    field.setWireText(u"XXX"_s);
    QCOMPARE(field.text(), u"XXX"_s);
    field.setWireText({});
    QVERIFY(field.text().isEmpty());
}

void TestSearchField::doesNotTouchTheTextWhileOneTypes()
{
    SearchField field(countries());
    QTest::keyClicks(&field, u"deu"_s);
    field.setWireText(u"DEU"_s);
    QCOMPARE(field.text(), u"deu"_s);
    QCOMPARE(field.cursorPosition(), 3);
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
