#include "app/application.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int Patience = 30000;
const QString passphrase = u"four words nobody guesses"_s;

} // namespace

/// The whole window: a case that is kept leaves as a file that a stranger can check.
class TestEvidenceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }

    void exportsACaseThatStandardToolsCheck();
    void sealsItWithThePassword();
    void asksForAPasswordOfSomeLengthTwice();
    void tellsWhenItCannotBeWritten();

private:
    template <typename Widget>
    Widget* find(const QString& name = {}) const
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
    void fill(const QString& name, const QString& text) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(name), Patience);
        find<QLineEdit>(name)->setText(text);
    }
    void askForEvidence() const;
    void saveAs(const QString& path) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    int run(const QString& program, const QStringList& arguments, const QString& folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestEvidenceDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = path(u"desk"_s);
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    m_desk->openFiles({QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json")});
    QSignalSpy opened(&m_desk->records(), &app::StoreDesk::stateChanged);
    m_desk->records().open(core::Secret::fromText(passphrase), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().keeper().state(), cases::CaseKeeper::State::Saved, Patience);
}

void TestEvidenceDesk::askForEvidence() const
{
    const QList<QAction*> actions = m_desk->window().actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* action) {
        return action->text().contains(u"evidence"_s, Qt::CaseInsensitive);
    });
    QVERIFY(found != actions.cend());
    (*found)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"evidencePassword"_s), Patience);
}

void TestEvidenceDesk::saveAs(const QString& path) const
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QFileDialog>(), Patience);
    auto* dialog = find<QFileDialog>();
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

int TestEvidenceDesk::run(const QString& program, const QStringList& arguments, const QString& folder) const
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

void TestEvidenceDesk::exportsACaseThatStandardToolsCheck()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty() || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("the standard tools are not installed");
    askForEvidence();
    find<QCheckBox>(u"evidenceWithoutPassword"_s)->click();
    click(u"giveEvidence"_s);
    saveAs(path(u"case.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"case.zip"_s)), Patience);
    QCOMPARE(run(u"unzip"_s, {u"-q"_s, u"case.zip"_s}, m_folder->path()), 0);
    QCOMPARE(run(u"sha256sum"_s, {u"-c"_s, u"--quiet"_s, u"SHA256SUMS"_s}, path(u"case"_s)), 0);
    QCOMPARE(run(u"python3"_s, {u"verify.py"_s}, path(u"case"_s)), 0);
    QVERIFY(QFileInfo(path(u"case/report.pdf"_s)).size() > 1000);
    QFile lines(path(u"case/log.jsonl"_s));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(lines.readAll().contains("case_opened"));

    // That it left is on the log, with the hash of the file.
    QFile file(path(u"case.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    QList<audit::Entry> log;
    m_desk->records().store().logEntries(1, 100, this,
                                         [&log](const core::Result<QList<audit::Entry>>& entries) { log = *entries; });
    QTRY_VERIFY_WITH_TIMEOUT(!log.isEmpty(), Patience);
    QVERIFY2(log.constLast().record.contains(hash), log.constLast().record.constData());
    QVERIFY(log.constLast().record.contains("\"act\":\"exported\""));
    QVERIFY(log.constLast().record.contains("\"what\":\"evidence_open\""));
}

void TestEvidenceDesk::sealsItWithThePassword()
{
    askForEvidence();
    fill(u"evidencePassword"_s, u"correct horse battery"_s);
    fill(u"evidencePasswordAgain"_s, u"correct horse battery"_s);
    click(u"giveEvidence"_s);
    saveAs(path(u"case.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"case.zip"_s)), Patience);
    QFile file(path(u"case.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("AE\x03"));
}

void TestEvidenceDesk::asksForAPasswordOfSomeLengthTwice()
{
    askForEvidence();
    click(u"giveEvidence"_s);
    QVERIFY(find<QLineEdit>(u"evidencePassword"_s));
    fill(u"evidencePassword"_s, u"correct horse battery"_s);
    fill(u"evidencePasswordAgain"_s, u"correct horse"_s);
    click(u"giveEvidence"_s);
    QVERIFY(find<QLineEdit>(u"evidencePassword"_s));
    QVERIFY(!find<QFileDialog>());
    // Without one only when that is said on purpose.
    find<QCheckBox>(u"evidenceWithoutPassword"_s)->click();
    QVERIFY(!find<QLineEdit>(u"evidencePassword"_s)->isEnabled());
    click(u"giveEvidence"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QFileDialog>(), Patience);
}

void TestEvidenceDesk::tellsWhenItCannotBeWritten()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    askForEvidence();
    find<QCheckBox>(u"evidenceWithoutPassword"_s)->click();
    click(u"giveEvidence"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QFileDialog>(), Patience);
    // As the dialog would, had the folder gone meanwhile.
    Q_EMIT find<QFileDialog>()->fileSelected(path(u"file/case.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"message"_s), Patience);
    QList<audit::Entry> log;
    m_desk->records().store().logEntries(1, 100, this,
                                         [&log](const core::Result<QList<audit::Entry>>& entries) { log = *entries; });
    QTRY_VERIFY_WITH_TIMEOUT(!log.isEmpty(), Patience);
    for (const audit::Entry& entry : log)
        QVERIFY(!entry.record.contains("exported"));
}

QTEST_MAIN(TestEvidenceDesk)
#include "tst_evidencedesk.moc"
