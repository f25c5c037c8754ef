#include "app/application.h"
#include "models/secrets/accountstore.h"
#include "models/submission/case.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;

/// Values that decide over a customer: the window sends them only after the word was typed once more.
class TestDanger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsOnlyAfterTheWordWasTyped();
    void asksNothingForAHarmlessValue();

private:
    void answerWith(const QString& status);
    ui::MainWindow& window() { return m_desk->window(); }
    QDialog* question() { return window().findChild<QDialog*>(u"askDanger"_s); }
    bool isSent() { return !window().casePage().current()->reports().isEmpty(); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestDanger::init()
{
    app::Options options;
    options.dataFolder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    secrets::AccountStore accounts(options.dataFolder);
    QVERIFY(accounts.load().isOk());
    QVERIFY(accounts.add({{}, u"Operations"_s, u"delos"_s, u"sandbox"_s, {}, {}}).isOk());
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestDanger::answerWith(const QString& status)
{
    QFile file(m_folder.filePath(u"status.rfi.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"rfi-desk/request@1\",\"provider\":\"delos\",\"customerId\":\"cust_12345\","
               "\"customerType\":\"individual\",\"items\":[{\"pointer\":\"/status\"}]}");
    file.close();
    m_desk->openFiles({file.fileName()});
    submission::Case* opened = window().casePage().current();
    QVERIFY(opened != nullptr);
    opened->form().setValue(0, core::Json(status));
    window().casePage().goTo(ui::Step::Review);
    auto* footer = window().findChild<ui::CaseFooter*>(u"caseFooter"_s);
    QTRY_VERIFY(footer->isReady());
    QTest::mouseClick(footer->nextButton(), Qt::LeftButton);
}

void TestDanger::sendsOnlyAfterTheWordWasTyped()
{
    answerWith(u"ACCEPT"_s);
    QVERIFY(question() != nullptr);
    auto* send = question()->findChild<QPushButton*>(u"choice-0"_s);
    auto* typed = question()->findChild<QLineEdit*>(u"typed"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(typed, u"ACCEP"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(!isSent());
    QTest::keyClicks(typed, u"T"_s);
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(isSent());
}

void TestDanger::asksNothingForAHarmlessValue()
{
    answerWith(u"VERIFY"_s);
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(isSent());
}

QTEST_MAIN(TestDanger)
#include "tst_danger.moc"
