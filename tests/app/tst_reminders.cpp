#include "app/reminders.h"
#include "tests/support/movableclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Hour = 3600;

class SpyingNotifier final : public app::Notifier
{
public:
    void show(const QString& words) override { shown += words; }
    QStringList shown;
};

} // namespace

/// Reminders before due dates and after, with a clock that is moved.
class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remindsOnceBeforeAndOnceAfter();
    void remembersOverARestart();
    void remindsAgainOfAnotherDueDate();
    void leavesAlone_data();
    void leavesAlone();
    void remindsOfASnoozedRequestWhenItIsBack();
    void countsAndNamesNobody();
    void remindsAsEarlyAsTheSettingsSay();
    void keepsNothingOfCasesThatAreGone();

private:
    submission::CaseSummary due(const QString& id, int inHours) const;
    void begin();
    QStringList look();
    QString file() const { return m_folder->filePath(u"window.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    settings::Settings m_settings;
    test::MovableClock m_clock;
    std::unique_ptr<submission::CaseList> m_cases;
    SpyingNotifier m_notifier;
    std::unique_ptr<app::Reminders> m_reminders;
};

void TestReminders::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const settings::Rule& rule : settings::rules())
        m_settings.reset(rule.id);
    m_cases = std::make_unique<submission::CaseList>();
    begin();
}

void TestReminders::begin()
{
    m_reminders = std::make_unique<app::Reminders>(*m_cases, m_clock, m_notifier, m_settings, file());
}

submission::CaseSummary TestReminders::due(const QString& id, int inHours) const
{
    submission::CaseSummary summary;
    summary.id = id;
    summary.customerId = u"customer-4711"_s;
    summary.customerName = u"Quibblesworth"_s;
    summary.dueAt = m_clock.now().addSecs(inHours * Hour);
    return summary;
}

/// What is shown and told, which is the same.
QStringList TestReminders::look()
{
    m_notifier.shown.clear();
    const QSignalSpy told(m_reminders.get(), &app::Reminders::told);
    m_reminders->look();
    QStringList words;
    for (const QList<QVariant>& one : told)
        words += one.constFirst().toString();
    return words == m_notifier.shown ? words : QStringList{u"told other words than shown"_s};
}

void TestReminders::remindsOnceBeforeAndOnceAfter()
{
    m_cases->addStored({due(u"a"_s, 30)});
    QCOMPARE(look(), QStringList());
    m_clock.move(7 * Hour);
    QCOMPARE(look().size(), 1);
    QVERIFY(m_notifier.shown.constFirst().contains(u"due within 24 hours"_s));
    QCOMPARE(look(), QStringList());
    m_clock.move(24 * Hour);
    QCOMPARE(look().size(), 1);
    QVERIFY(m_notifier.shown.constFirst().contains(u"overdue"_s));
    m_clock.move(1000 * Hour);
    QCOMPARE(look(), QStringList());
}

void TestReminders::remembersOverARestart()
{
    m_cases->addStored({due(u"a"_s, 3)});
    QCOMPARE(look().size(), 1);
    begin();
    QCOMPARE(look(), QStringList());
    m_clock.move(4 * Hour);
    QCOMPARE(look().size(), 1);
}

void TestReminders::remindsAgainOfAnotherDueDate()
{
    m_cases->addStored({due(u"a"_s, 3)});
    QCOMPARE(look().size(), 1);
    m_cases->remove(u"a"_s);
    m_cases->addStored({due(u"a"_s, 5)});
    QCOMPARE(look().size(), 1);
}

void TestReminders::leavesAlone_data()
{
    QTest::addColumn<Case::State>("state");
    QTest::addColumn<bool>("isTraining");
    QTest::newRow("answered") << Case::State::Answered << false;
    QTest::newRow("with the provider") << Case::State::WaitingForProvider << false;
    QTest::newRow("training") << Case::State::Open << true;
}

void TestReminders::leavesAlone()
{
    QFETCH(Case::State, state);
    QFETCH(bool, isTraining);
    submission::CaseSummary one = due(u"a"_s, 3);
    one.state = state;
    one.isTraining = isTraining;
    m_cases->addStored({one});
    QCOMPARE(look(), QStringList());
}

void TestReminders::remindsOfASnoozedRequestWhenItIsBack()
{
    submission::CaseSummary one = due(u"a"_s, 20);
    one.handling.snoozedUntil = m_clock.now().addSecs(10 * Hour);
    m_cases->addStored({one});
    QCOMPARE(look(), QStringList());
    m_clock.move(11 * Hour);
    QCOMPARE(look().size(), 1);
}

void TestReminders::countsAndNamesNobody()
{
    m_cases->addStored({due(u"a"_s, 3), due(u"b"_s, 4), due(u"c"_s, -4), due(u"d"_s, 400)});
    const QStringList told = look();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().startsWith(u"2 "_s) && told.constFirst().contains(u" 1 "_s),
             qPrintable(told.constFirst()));
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    for (const QByteArray& bytes : {settings.readAll(), told.constFirst().toUtf8()}) {
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("Quibblesworth") && !bytes.contains("customer-4711"));
    }
}

void TestReminders::remindsAsEarlyAsTheSettingsSay()
{
    m_cases->addStored({due(u"a"_s, 3)});
    QVERIFY(m_settings.set(settings::key::RemindHours, 2));
    QCOMPARE(look(), QStringList());
    m_clock.move(Hour);
    QCOMPARE(look().size(), 1);
    QVERIFY(m_settings.set(settings::key::Remind, false));
    m_clock.move(100 * Hour);
    QCOMPARE(look(), QStringList());
}

void TestReminders::keepsNothingOfCasesThatAreGone()
{
    m_cases->addStored({due(u"gone-one"_s, 3)});
    QCOMPARE(look().size(), 1);
    m_cases->remove(u"gone-one"_s);
    QCOMPARE(look(), QStringList());
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("gone-one"));
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
