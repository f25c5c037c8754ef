#include "app/application.h"
#include "models/submission/caselist.h"
#include "tests/app/filling.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QSet>
#include <QSignalSpy>
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

    void opensWhatIsNewOnce();
    void opensNoCaseThatIsThere();
    void readsWhoIsWaitedForWhereThereIsNoList();
    void endsWhenNobodyIsWaitedForAnyMore();
    void goesOnAfterACustomerThatCannotBeRead();
    void readsNobodyWhereNoDecisionIsTold();
    void tellsWhichAccountFailed();
    void tellsThatThereIsNothingToCheck();

private:
    void check();
    /// Whose cases a check reads, of requests that wait for a decision, without the window.
    QStringList readAt(const QString& provider, const QStringList& customers);
    QString trainingCustomer(const QString& provider);
    QString message() const { return m_application->window().findChild<ui::InlineMessage*>(u"message"_s)->message(); }
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

/// Without the window, because training opens everything that there is.
void TestRequestWatch::opensWhatIsNewOnce()
{
    const core::SystemClock clock;
    app::Training training(clock);
    QVERIFY(training.start().isOk());
    const providers::Registry& registry = m_application->registry();
    app::Connections connections(registry, clock);
    QList<app::RequestWatch::Place> places;
    for (const app::Training::Entry& entry : training.accounts()) {
        QVERIFY(connections.add(entry.account, entry.credentials).isOk());
        places.append({{entry.account, nullptr}, true});
    }
    submission::CaseList cases;
    app::RequestOpener opener(registry, cases, clock);
    app::CaseDesk desk(connections, registry, clock, [](const submission::Case&) { return std::nullopt; });
    app::RequestWatch watch(connections, registry, cases, opener, desk, clock);
    QStringList notes;
    connect(&watch, &app::RequestWatch::finished, this,
            [&notes](const app::RequestWatch::Note& note) { notes += note.text; });
    watch.check(places);
    QTRY_COMPARE_WITH_TIMEOUT(notes.size(), 1, Patience);
    QSet<QString> customers;
    for (int row = 0; row < cases.rowCount(); ++row) {
        customers.insert(cases.at(row)->request().customerId);
        QCOMPARE(cases.at(row)->account(), training.account(cases.at(row)->request().provider).id);
    }
    QVERIFY(cases.rowCount() >= 8);
    QCOMPARE(customers.size(), cases.rowCount());
    QCOMPARE(notes.constLast(), u"Checked for requests: %1 new, 0 changed."_s.arg(cases.rowCount()));
    watch.check(places);
    QTRY_COMPARE_WITH_TIMEOUT(notes.size(), 2, Patience);
    QCOMPARE(notes.constLast(), u"Checked for requests: 0 new, 0 changed."_s);
    QCOMPARE(cases.rowCount(), customers.size());
}

void TestRequestWatch::opensNoCaseThatIsThere()
{
    m_application->startTraining();
    const int casesBefore = cases();
    check();
    QVERIFY2(message().startsWith(u"Checked for requests: 0 new, "), qPrintable(message()));
    check();
    QCOMPARE(message(), u"Checked for requests: 0 new, 0 changed."_s);
    QCOMPARE(cases(), casesBefore);
}

/// Delos lists nobody: what it decided meanwhile is only told by a read of the customer.
void TestRequestWatch::readsWhoIsWaitedForWhereThereIsNoList()
{
    m_application->startTraining();
    submission::Case* answered = nullptr;
    for (int row = 0; row < cases(); ++row) {
        if (m_application->cases().at(row)->request().customerName == u"Marco Fittizio")
            answered = m_application->cases().at(row);
    }
    QVERIFY(answered);
    app::answerEverything(*answered, m_application->training()->samplesFolder());
    m_application->window().openCase(answered);
    app::pressNext(m_application->window());
    app::pressNext(m_application->window());
    QTRY_COMPARE_WITH_TIMEOUT(answered->reports().size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_application->window().news(answered).isReading, Patience);
    answered->setState(submission::Case::State::WaitingForProvider);
    check();
    QCOMPARE(answered->state(), submission::Case::State::Answered);
    QVERIFY2(message().startsWith(u"Checked for requests: 0 new, "), qPrintable(message()));
}

/// The answer may have come by another way while the check was signing in.
void TestRequestWatch::endsWhenNobodyIsWaitedForAnyMore()
{
    m_application->startTraining();
    submission::Case* waiting = nullptr;
    for (int row = 0; row < cases(); ++row) {
        if (m_application->cases().at(row)->request().customerName == u"Marco Fittizio")
            waiting = m_application->cases().at(row);
    }
    QVERIFY(waiting);
    waiting->setAccount(m_application->training()->account(waiting->request().provider).id);
    waiting->setState(submission::Case::State::WaitingForProvider);
    checkAction(*m_application)->trigger();
    waiting->setState(submission::Case::State::Answered);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Checked for requests: 0 new, "), Patience);
    QCOMPARE(waiting->state(), submission::Case::State::Answered);
}

/// Somebody whom training knows at a provider.
QString TestRequestWatch::trainingCustomer(const QString& provider)
{
    m_application->startTraining();
    for (int row = 0; row < cases(); ++row) {
        if (m_application->cases().at(row)->request().provider == provider)
            return m_application->cases().at(row)->request().customerId;
    }
    return {};
}

QStringList TestRequestWatch::readAt(const QString& provider, const QStringList& customers)
{
    const core::SystemClock clock;
    app::Training training(clock);
    if (!training.start().isOk())
        qFatal("no training");
    const app::Training::Entry entry = training.accounts().value(provider);
    const providers::Registry& registry = m_application->registry();
    app::Connections connections(registry, clock);
    if (!connections.add(entry.account, entry.credentials).isOk())
        qFatal("no account");
    submission::CaseList cases;
    app::RequestOpener opener(registry, cases, clock);
    app::CaseDesk desk(connections, registry, clock, [](const submission::Case&) { return std::nullopt; });
    for (const QString& customer : customers) {
        forms::Request request;
        request.provider = provider;
        request.customerId = customer;
        request.customerType = u"individual"_s;
        submission::Case* waiting = opener.open(request, entry.account.environment, true);
        waiting->setAccount(entry.account.id);
        waiting->setState(submission::Case::State::WaitingForProvider);
    }
    QStringList read;
    connect(&desk, &app::CaseDesk::readFinished, this,
            [&read](const submission::Case* of) { read += of->request().customerId; });
    app::RequestWatch watch(connections, registry, cases, opener, desk, clock);
    QSignalSpy finished(&watch, &app::RequestWatch::finished);
    watch.check({{{entry.account, nullptr}, true}});
    if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, Patience))
        qFatal("never finished");
    return read;
}

void TestRequestWatch::goesOnAfterACustomerThatCannotBeRead()
{
    const QString known = trainingCustomer(u"delos"_s);
    const QString unknown = u"DtYpe-Chg0-corporate9999"_s;
    QCOMPARE(readAt(u"delos"_s, {unknown, known, unknown}), QStringList{known});
}

/// Manis has no word for a customer, so a read proves nothing about an answer.
void TestRequestWatch::readsNobodyWhereNoDecisionIsTold()
{
    QCOMPARE(readAt(u"manis"_s, {trainingCustomer(u"manis"_s)}), QStringList());
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
