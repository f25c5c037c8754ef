#include "ui/common/datefield.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QResizeEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void tellsIsoForATypedDate();
    void keepsWhatItDoesNotUnderstand();
    void mayBeEmptied();
    void showsWordsAfterTyping();
    void doesNotTouchTheTextWhileOneTypes();
    void picksFromTheCalendar();
    void showsAnExampleThatItTakes();
};

void TestDateField::showsAnExampleThatItTakes()
{
    DateField field;
    QCOMPARE(field.placeholderText(), u"For example 24 May 2026"_s);
    field.setExample(QDate(2036, 5, 24));
    QCOMPARE(field.placeholderText(), u"For example 24 May 2036"_s);
    field.resize(field.fontMetrics().horizontalAdvance(u"For example 24 May 2036"_s), field.height());
    field.ensurePolished();
    QResizeEvent narrower(field.size(), field.size());
    QCoreApplication::sendEvent(&field, &narrower);
    QCOMPARE(field.placeholderText(), u"24 May 2036"_s);
    QCOMPARE(readDate(u"24 May 2026"_s, field.locale()).date, QDate(2026, 5, 24));
}

void TestDateField::tellsIsoForATypedDate()
{
    DateField field;
    QSignalSpy edited(&field, &DateField::wireTextEdited);
    QTest::keyClicks(&field, u"15 jan 2031"_s);
    QCOMPARE(edited.constLast().constFirst().toString(), u"2031-01-15"_s);
    QCOMPARE(field.wireText(), u"2031-01-15"_s);
}

void TestDateField::keepsWhatItDoesNotUnderstand()
{
    DateField field;
    QTest::keyClicks(&field, u"03/04/2031"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.wireText(), u"03/04/2031"_s);
    QCOMPARE(field.text(), u"03/04/2031"_s);
    QCOMPARE(field.reading().kind, DateReading::Kind::Ambiguous);
}

void TestDateField::mayBeEmptied()
{
    DateField field;
    field.setWireText(u"2031-01-15"_s);
    QSignalSpy edited(&field, &DateField::wireTextEdited);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(edited.constLast().constFirst().toString(), QString());
    field.setWireText(u"2031-01-15"_s);
    field.setWireText({});
    QVERIFY(field.text().isEmpty());
}

void TestDateField::showsWordsAfterTyping()
{
    DateField field;
    QTest::keyClicks(&field, u"2031-01-15"_s);
    QCOMPARE(field.text(), u"2031-01-15"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"15 January 2031"_s);
    QCOMPARE(field.wireText(), u"2031-01-15"_s);
}

void TestDateField::doesNotTouchTheTextWhileOneTypes()
{
    DateField field;
    QTest::keyClicks(&field, u"2031-01-15"_s);
    field.setCursorPosition(3);
    field.setWireText(u"2031-01-15"_s);
    QCOMPARE(field.text(), u"2031-01-15"_s);
    QCOMPARE(field.cursorPosition(), 3);
}

void TestDateField::picksFromTheCalendar()
{
    DateField field;
    field.setWireText(u"2031-01-15"_s);
    field.show();
    QSignalSpy edited(&field, &DateField::wireTextEdited);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field.findChild<QCalendarWidget*>();
    QVERIFY(calendar != nullptr);
    QCOMPARE(calendar->selectedDate(), QDate(2031, 1, 15));
    auto* days = calendar->findChild<QWidget*>(u"qt_calendar_calendarview"_s);
    QVERIFY(days != nullptr);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(field.wireText(), u"2031-01-16"_s);
    QCOMPARE(field.text(), u"16 January 2031"_s);
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
