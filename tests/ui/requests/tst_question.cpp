#include "ui/common/style.h"
#include "ui/requests/question.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void init();
    void takesReturnForTheOnlyChoice();
    void takesNoReturnForWhatCannotBeUndone();

private:
    QLineEdit* typed() const { return m_window->findChild<QDialog*>(u"asked"_s)->findChild<QLineEdit*>(u"typed"_s); }

    std::unique_ptr<QWidget> m_window;
};

void TestQuestion::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestQuestion::takesReturnForTheOnlyChoice()
{
    QStringList given;
    ui::askLine(m_window.get(), {u"asked"_s, u"Done?"_s, u"Say why."_s, {u"Mark as done"_s}, u"Cancel"_s}, u"Reason"_s,
                [&given](const QString& words) { given += words; });
    QTest::keyClick(typed(), Qt::Key_Return);
    QVERIFY(given.isEmpty());
    QTest::keyClicks(typed(), u"Told by phone"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(given, QStringList{u"Told by phone"_s});
}

void TestQuestion::takesNoReturnForWhatCannotBeUndone()
{
    QList<int> chosen;
    ui::ask(m_window.get(),
            {u"asked"_s, u"Delete?"_s, u"It does not come back."_s, {u"Delete"_s}, u"Cancel"_s, true, u"DELETE"_s},
            [&chosen](int choice) { chosen += choice; });
    QTest::keyClicks(typed(), u"DELETE"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

QTEST_MAIN(TestQuestion)
#include "tst_question.moc"
