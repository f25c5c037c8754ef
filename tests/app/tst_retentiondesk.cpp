#include "app/application.h"
#include "models/audit/verifier.h"
#include "models/store/logreader.h"
#include "tests/support/canaries.h"
#include "ui/requests/mainwindow.h"
#include "ui/retention/duetable.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Patience = 30000;
const QString passphrase = u"four words nobody guesses"_s;
const QString canary = u"typed-canary-4711-value"_s;

} // namespace

/// The whole window over a store: what is answered gets its time, and goes for good when somebody says so.
class TestRetentionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }

    void clockRunsFromTheAnswerOn();
    void deletesForGoodAndLeavesHeldOnes();
    void holdsAtOnceAndTakesItBack();
    void keepsTheTermForTheNextStart();
    void takesNoTermThatIsNone();

private:
    void start();
    void leave();
    QString open(const QString& file);
    Case* caseOf(const QString& id);
    void answer(const QString& id);
    void letTimeRunOut(const QString& id);
    void settle();
    void choose(const QString& command) const;
    QList<audit::Entry> log() const;
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        for (Widget* each : m_desk->window().findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(name), Patience);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QString folder() const { return m_folder->filePath(u"desk"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestRetentionDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestRetentionDesk::start()
{
    app::Options options;
    options.dataFolder = folder();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    m_desk->records().open(core::Secret::fromText(passphrase), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
}

void TestRetentionDesk::leave()
{
    bool isDone = false;
    m_desk->finishUp([&isDone] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, Patience);
    m_desk.reset();
}

QString TestRetentionDesk::open(const QString& file)
{
    m_desk->openFiles({QStringLiteral(RFI_TEST_DATA "/fincom/") + file});
    submission::CaseList& cases = m_desk->cases();
    return cases.summary(cases.rowCount() - 1).id;
}

Case* TestRetentionDesk::caseOf(const QString& id)
{
    Case* found = nullptr;
    m_desk->cases().open(m_desk->cases().rowOf(id), [&found](Case* opened) { found = opened; });
    [&found] { QTRY_VERIFY_WITH_TIMEOUT(found, Patience); }();
    return found;
}

void TestRetentionDesk::answer(const QString& id)
{
    Case* of = caseOf(id);
    const forms::Document document =
        forms::makeDocument(canary + u".pdf"_s, u"application/pdf"_s, "%PDF-1.4 " + canary.toUtf8() + id.toUtf8());
    of->form().setOffered({document});
    of->setNote({u"note-"_s + id, QDateTime::currentDateTimeUtc(), u"anna"_s, canary});
    of->setState(Case::State::Answered);
    settle();
}

void TestRetentionDesk::letTimeRunOut(const QString& id)
{
    submission::Handling handling = caseOf(id)->handling();
    handling.deleteAfter = QDateTime::currentDateTimeUtc().addSecs(-1);
    caseOf(id)->setHandling(handling);
    settle();
}

void TestRetentionDesk::settle()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().keeper().state(), cases::CaseKeeper::State::Saved, Patience);
}

void TestRetentionDesk::choose(const QString& command) const
{
    const QList<QAction*> actions = m_desk->window().actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&](const QAction* action) { return action->text().startsWith(command); });
    QVERIFY(found != actions.cend());
    (*found)->trigger();
}

QList<audit::Entry> TestRetentionDesk::log() const
{
    const auto reader = store::LogReader::open(folder());
    const auto entries = reader ? reader->entries(1, 100) : core::Result<QList<audit::Entry>>(reader.error());
    if (!entries)
        return {};
    audit::Verifier verifier;
    for (const audit::Entry& entry : *entries) {
        if (!verifier.take(entry))
            return {};
    }
    return *entries;
}

void TestRetentionDesk::clockRunsFromTheAnswerOn()
{
    const QString id = open(u"page-individual-request.rfi.json"_s);
    QVERIFY(!caseOf(id)->handling().deleteAfter.isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    answer(id);
    const QDateTime end = caseOf(id)->handling().deleteAfter;
    QVERIFY2(end >= before.addYears(5) && end <= before.addYears(5).addDays(2), qPrintable(end.toString()));
    leave();
    start();
    QCOMPARE(caseOf(id)->handling().deleteAfter, end);
    caseOf(id)->setState(Case::State::Open);
    QVERIFY(!caseOf(id)->handling().deleteAfter.isValid());
}

void TestRetentionDesk::deletesForGoodAndLeavesHeldOnes()
{
    const QString gone = open(u"page-individual-request.rfi.json"_s);
    const QString held = open(u"page-business-request.rfi.json"_s);
    QVERIFY(gone != held);
    for (const QString& id : {gone, held}) {
        answer(id);
        letTimeRunOut(id);
    }
    const QDir documents(folder() + u"/documents"_s);
    QCOMPARE(documents.entryList(QDir::Files).size(), 2);
    m_desk->window().openCase(caseOf(held));
    choose(u"Set or release the legal hold"_s);
    QVERIFY(caseOf(held)->handling().isHeld);
    settle();

    m_desk->window().openCase(caseOf(gone));
    choose(u"Due for deletion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::DueTable>(u"dueCases"_s), Patience);
    QCOMPARE(find<ui::DueTable>(u"dueCases"_s)->model()->rowCount(), 1);
    find<ui::DueTable>(u"dueCases"_s)->selectAll();
    click(u"deleteDue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"typed"_s), Patience);
    QTest::keyClicks(find<QLineEdit>(u"typed"_s), u"delete"_s);
    click(u"choice-0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(documents.entryList(QDir::Files).size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"nothingDue"_s), Patience);
    QCOMPARE(m_desk->cases().rowOf(gone), -1);

    leave();
    QVERIFY(!log().isEmpty());
    const QByteArray stub = log().constLast().record;
    QVERIFY2(stub.contains("\"act\":\"case_deleted\"") && stub.contains(gone.toUtf8()), stub.constData());
    const test::CanaryReport report =
        test::findCanaries({folder()}, {test::Canary::text(u"typed"_s, canary), test::documentBeginnings().first()});
    QVERIFY2(report.text().isEmpty(), qPrintable(report.text()));

    start();
    QCOMPARE(m_desk->cases().rowCount(), 1);
    QCOMPARE(m_desk->cases().summary(0).id, held);
    QVERIFY(caseOf(held)->handling().isHeld);
    QCOMPARE(caseOf(held)->notes().size(), 1);
}

void TestRetentionDesk::holdsAtOnceAndTakesItBack()
{
    const QString id = open(u"page-individual-request.rfi.json"_s);
    settle();
    m_desk->window().openCase(caseOf(id));
    choose(u"Set or release the legal hold"_s);
    QVERIFY(caseOf(id)->handling().isHeld);
    QVERIFY(find<QLabel>(u"caseDetail"_s)->toolTip().contains(u"hold"_s)
            || find<QLabel>(u"caseDetail"_s)->text().contains(u"hold"_s));
    click(u"otherAction"_s);
    QVERIFY(!caseOf(id)->handling().isHeld);
    leave();
    const QList<audit::Entry> entries = log();
    QVERIFY(entries.size() > 1);
    QVERIFY(entries.at(entries.size() - 2).record.contains("\"act\":\"case_held\""));
    QVERIFY(entries.constLast().record.contains("\"act\":\"case_released\""));
}

void TestRetentionDesk::keepsTheTermForTheNextStart()
{
    choose(u"Due for deletion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QSpinBox>(u"retentionYears"_s), Patience);
    QCOMPARE(find<QSpinBox>(u"retentionYears"_s)->value(), 5);
    find<QSpinBox>(u"retentionYears"_s)->setValue(7);
    click(u"closeDue"_s);
    leave();
    QVERIFY(log().constLast().record.contains("\"what\":\"retention_years\""));
    start();
    choose(u"Due for deletion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QSpinBox>(u"retentionYears"_s), Patience);
    QCOMPARE(find<QSpinBox>(u"retentionYears"_s)->value(), 7);
}

void TestRetentionDesk::takesNoTermThatIsNone()
{
    leave();
    QFile settings(folder() + u"/window.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nretentionYears=-3\n");
    settings.close();
    start();
    choose(u"Due for deletion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QSpinBox>(u"retentionYears"_s), Patience);
    QCOMPARE(find<QSpinBox>(u"retentionYears"_s)->value(), 5);
}

QTEST_MAIN(TestRetentionDesk)
#include "tst_retentiondesk.moc"
