#include "app/application.h"
#include "models/submission/caselist.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int Patience = 30000;

QAction* checkAction(app::Application& application)
{
    for (QAction* action : application.window().actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F5))
            return action;
    }
    return nullptr;
}

} // namespace

/// The window itself, with the providers that training plays.
class TestRequestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void init();
    void cleanup() { m_application.reset(); }

    void findsNewRequestsOnce();
    void tellsWhichAccountFailed();
    void tellsThatThereIsNothingToCheck();

private:
    void check();
    QString message() const { return m_application->window().findChild<ui::InlineMessage*>(u"message"_s)->message(); }
    QSet<QString> customers() const;
    int cases() const { return m_application->cases().rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_application;
};

void TestRequestWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = m_folder->path();
    m_application = std::make_unique<app::Application>(options);
    m_application->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_application->window()));
}

/// By the command of the window, until its message is there.
void TestRequestWatch::check()
{
    checkAction(*m_application)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty() && !message().startsWith(u"Checking"), Patience);
}

QSet<QString> TestRequestWatch::customers() const
{
    QSet<QString> ids;
    for (int row = 0; row < cases(); ++row)
        ids.insert(m_application->cases().at(row)->request().customerId);
    return ids;
}

void TestRequestWatch::findsNewRequestsOnce()
{
    m_application->startTraining();
    // A customer of the training has two requests written down by hand.
    const auto twins = cases() - customers().size();
    check();
    QVERIFY2(message().startsWith(u"Checked for requests: "), qPrintable(message()));
    QCOMPARE(cases() - customers().size(), twins);
    const int casesBefore = cases();
    check();
    QCOMPARE(message(), u"Checked for requests: 0 new, 0 changed."_s);
    QCOMPARE(cases(), casesBefore);
}

void TestRequestWatch::tellsWhichAccountFailed()
{
    m_application->startTraining();
    m_application->training()->simulator().stop();
    check();
    const QStringList lines = message().split(u'\n');
    QVERIFY2(lines.constFirst().startsWith(u"Checked for requests: 0 new"), qPrintable(message()));
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.at(1).contains(u"Training"));
}

void TestRequestWatch::tellsThatThereIsNothingToCheck()
{
    check();
    QVERIFY2(message().startsWith(u"No account"), qPrintable(message()));
    QCOMPARE(cases(), 0);
}

QTEST_MAIN(TestRequestWatch)
#include "tst_requestwatch.moc"
