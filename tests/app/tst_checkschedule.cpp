#include "app/checkschedule.h"
#include "app/training.h"
#include "models/submission/caselist.h"
#include "ui/common/messages.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace std::chrono_literals;
using app::CheckSchedule;
using app::RequestWatch;
using submission::Case;

namespace {

constexpr int Patience = 30000;
constexpr auto Minute = 20ms;

/// A keychain that takes for ever.
class SilentStore final : public secrets::TokenStore
{
public:
    secrets::StoreKind kind() const override { return secrets::StoreKind::SessionOnly; }
    void read(const secrets::SecretKey&, QObject*, secrets::ReadCallback) override {}
    void write(const secrets::SecretKey&, const secrets::Secret&, QObject*, secrets::DoneCallback) override {}
    void remove(const secrets::SecretKey&, QObject*, secrets::DoneCallback) override {}
};

} // namespace

/// Checks that begin by themselves, with minutes that are short.
class TestCheckSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();
    void cleanup();
    void staysStillUntilItIsTold();
    void tellsNewsOnceAndThenKeepsQuiet();
    void waitsLongerAfterEachFailureAndTellsTheFirst();
    void waitsWhileAnAnswerIsSent();
    void waitsUntilTheAccountsCanBeUsed();
    void passesOverWhoWantsACode();
    void tellsWhatSomebodyAskedFor();
    void goesOnPastACaseThatCannotBeRead();

private:
    void begin();

    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<app::Training> m_training;
    providers::Registry m_registry;
    std::unique_ptr<app::Connections> m_connections;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<app::RequestOpener> m_opener;
    std::unique_ptr<app::CaseDesk> m_desk;
    std::unique_ptr<RequestWatch> m_watch;
    std::unique_ptr<CheckSchedule> m_schedule;
    std::unique_ptr<QSignalSpy> m_checks;
    std::optional<QList<RequestWatch::Place>> m_places;
    QList<RequestWatch::Note> m_told;
};

void TestCheckSchedule::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>();
    m_training = std::make_unique<app::Training>(m_clock);
    QVERIFY(m_training->start().isOk());
    m_connections = std::make_unique<app::Connections>(m_registry, m_clock);
    const app::Training::Entry entry = m_training->accounts().value(u"fincom"_s);
    QVERIFY(m_connections->add(entry.account, entry.credentials).isOk());
    m_places = QList{RequestWatch::Place{{entry.account, nullptr}, true}};
    m_cases = std::make_unique<submission::CaseList>();
    m_opener = std::make_unique<app::RequestOpener>(m_registry, *m_cases, m_clock);
    m_desk = std::make_unique<app::CaseDesk>(*m_connections, m_registry, m_clock, [](const Case& of) {
        const secrets::Account other{u"other"_s, u"Other"_s, of.request().provider, u"sandbox"_s, {}, {}};
        return app::CaseDesk::Way{other, std::make_shared<SilentStore>()};
    });
    m_watch = std::make_unique<RequestWatch>(*m_connections, m_registry, *m_cases, *m_opener, *m_desk, m_clock);
    m_checks = std::make_unique<QSignalSpy>(m_watch.get(), &RequestWatch::finished);
    m_told.clear();
    begin();
}

void TestCheckSchedule::begin()
{
    m_schedule = std::make_unique<CheckSchedule>(
        *m_watch, *m_desk, [this] { return m_places; }, *m_settings, Minute);
    connect(m_schedule.get(), &CheckSchedule::told, this, [this](const RequestWatch::Note& note) { m_told += note; });
}

void TestCheckSchedule::cleanup()
{
    m_schedule.reset();
    m_watch.reset();
    m_desk.reset();
    m_cases.reset();
    m_connections.reset();
}

void TestCheckSchedule::staysStillUntilItIsTold() { QVERIFY(!m_checks->wait(10 * int(Minute.count()))); }

void TestCheckSchedule::tellsNewsOnceAndThenKeepsQuiet()
{
    QVERIFY(m_settings->set(settings::key::CheckMinutes, 1));
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->size() >= 4, Patience);
    QVERIFY(m_cases->rowCount() > 0);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().news, m_cases->rowCount());
}

void TestCheckSchedule::waitsLongerAfterEachFailureAndTellsTheFirst()
{
    m_training->simulator().stop();
    QVERIFY(m_settings->set(settings::key::CheckMinutes, 1));
    QElapsedTimer clock;
    clock.start();
    QList<qint64> ends;
    connect(m_watch.get(), &RequestWatch::finished, this, [&clock, &ends] { ends += clock.elapsed(); });
    QTRY_VERIFY_WITH_TIMEOUT(ends.size() >= 4, Patience);
    // Eight, but a timer of minutes may be a little early.
    const std::chrono::milliseconds gap(ends.at(3) - ends.at(2));
    QVERIFY2(gap > 7 * Minute, qPrintable(QString::number(gap.count())));
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.constFirst().hasFailed);
}

void TestCheckSchedule::waitsWhileAnAnswerIsSent()
{
    QVERIFY(m_settings->set(settings::key::CheckMinutes, 1));
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->size() >= 1, Patience);
    m_desk->send(m_cases->at(0));
    QVERIFY(m_desk->isSending());
    QTRY_VERIFY_WITH_TIMEOUT(!m_watch->isChecking(), Patience);
    m_checks->clear();
    QVERIFY(!m_checks->wait(20 * int(Minute.count())));
}

void TestCheckSchedule::waitsUntilTheAccountsCanBeUsed()
{
    const auto places = std::exchange(m_places, std::nullopt);
    QVERIFY(m_settings->set(settings::key::CheckMinutes, 1));
    QVERIFY(!m_checks->wait(10 * int(Minute.count())));
    m_places = places;
    QTRY_VERIFY_WITH_TIMEOUT(!m_checks->isEmpty(), Patience);
}

/// Signing in again and again without it could lock the account.
void TestCheckSchedule::passesOverWhoWantsACode()
{
    const QString account = m_places->constFirst().way.account.id;
    m_schedule->passOver(account, true);
    QVERIFY(m_settings->set(settings::key::CheckMinutes, 1));
    QTRY_VERIFY_WITH_TIMEOUT(m_checks->size() >= 2, Patience);
    QCOMPARE(m_cases->rowCount(), 0);
    QVERIFY(m_told.isEmpty());
    m_schedule->passOver(account, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_cases->rowCount() > 0, Patience);
}

void TestCheckSchedule::tellsWhatSomebodyAskedFor()
{
    for (int asked = 1; asked <= 2; ++asked) {
        m_schedule->checkNow(*m_places);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), asked, Patience);
    }
    QCOMPARE(m_told.constLast().news, 0);
}

void TestCheckSchedule::goesOnPastACaseThatCannotBeRead()
{
    submission::CaseSummary unreadable;
    unreadable.id = u"unreadable"_s;
    unreadable.provider = u"fincom"_s;
    unreadable.environment = u"sandbox"_s;
    unreadable.customerId = u"3c2b1a09-8f7e-4d6c-b5a4-93827160f5e4"_s;
    unreadable.isTraining = true;
    m_cases->addStored({unreadable});
    const QSignalSpy opened(m_watch.get(), &RequestWatch::opened);
    m_schedule->checkNow(*m_places);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, Patience);
    QVERIFY(m_told.constFirst().text.contains(u"cannot be read"_s));
    QVERIFY(opened.size() > 0);
    QCOMPARE(m_cases->rowCount(), 1 + int(opened.size()));
}

QTEST_MAIN(TestCheckSchedule)
#include "tst_checkschedule.moc"
