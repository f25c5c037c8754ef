#include "app/application.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

QString requestFile() { return QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"); }

} // namespace

/// Several accounts where one would do: the window asks, and keeps the answer with the case.
class TestAccountChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nobody answers there, so there is no keychain.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }
    void init();
    void asksNothingOfOneAccount();
    void asksNothingOfAccountsElsewhere();
    void asksAmongSeveralAndRemembers();
    void asksAgainBeforeSendingWhenNothingWasChosen();
    void asksAgainWhenTheAccountIsGone();

private:
    QString add(const QString& name, const QString& environment = u"sandbox"_s)
    {
        return m_desk->accounts().add({{}, name, u"fincom"_s, environment, {}, {}}).value().id;
    }
    Case* open()
    {
        m_desk->openFiles({requestFile()});
        return m_desk->window().casePage().current();
    }
    QDialog* question() const
    {
        for (QDialog* dialog : m_desk->window().findChildren<QDialog*>(u"askAccount"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void choose(const QString& button) const
    {
        QVERIFY(question());
        QTest::mouseClick(question()->findChild<QPushButton*>(button), Qt::LeftButton);
        QTRY_VERIFY(!question());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestAccountChoice::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = m_folder->path();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

void TestAccountChoice::asksNothingOfOneAccount()
{
    add(u"One"_s);
    QVERIFY(open());
    QVERIFY(!question());
}

void TestAccountChoice::asksNothingOfAccountsElsewhere()
{
    add(u"One"_s);
    add(u"Two"_s, u"production"_s);
    m_desk->openFiles({requestFile()});
    QVERIFY(!question());
}

void TestAccountChoice::asksAmongSeveralAndRemembers()
{
    add(u"One"_s);
    const QString second = add(u"Two"_s);
    Case* opened = open();
    QVERIFY(question());
    QCOMPARE(question()->findChild<QPushButton*>(u"choice-1"_s)->text(), u"Two"_s);
    choose(u"choice-1"_s);
    QCOMPARE(opened->account(), second);
    QCOMPARE(open(), opened);
    QVERIFY(!question());
}

void TestAccountChoice::asksAgainBeforeSendingWhenNothingWasChosen()
{
    const QString first = add(u"One"_s);
    add(u"Two"_s);
    Case* opened = open();
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(opened->account().isEmpty());
    Q_EMIT m_desk->window().sendRequested(opened);
    QCOMPARE(opened->state(), Case::State::Open);
    choose(u"choice-0"_s);
    QCOMPARE(opened->account(), first);
}

void TestAccountChoice::asksAgainWhenTheAccountIsGone()
{
    add(u"One"_s);
    const QString second = add(u"Two"_s);
    add(u"Three"_s);
    Case* opened = open();
    choose(u"choice-1"_s);
    QVERIFY(m_desk->accounts().forget(second).isOk());
    Q_EMIT m_desk->window().readRequested(opened);
    QVERIFY(question());
}

QTEST_MAIN(TestAccountChoice)
#include "tst_accountchoice.moc"
