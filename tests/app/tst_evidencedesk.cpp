#include "app/application.h"
#include "models/core/jsonreader.h"
#include "models/drafts/documentcheck.h"
#include "tests/app/filling.h"
#include "tests/support/unzipped.h"
#include "ui/common/messages.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
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
const QString typed = u"AB-4711-CANARY"_s;
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
    void tellsWhatWasAnsweredSentAndSaid();
    void sealsItWithThePassword();
    void givesTrainingAnEmptyLog();
    void holdsWhatEitherAttemptOfARefusedAnswerSent();
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
    void waitUntilSaved() const;
    void send(submission::Case* answered) const;
    void exportWithoutPassword() const;
    submission::Case* answer(const QString& attemptId);
    QList<audit::Entry> log();
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
    exportWithoutPassword();
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

/// The case on screen as it is after an answer, with what an attempt leaves on record.
submission::Case* TestEvidenceDesk::answer(const QString& attemptId)
{
    submission::Case* of = m_desk->cases().at(0);
    const auto& fields = of->form().form().fields;
    const auto text = std::find_if(fields.cbegin(), fields.cend(), [](const forms::Field& field) {
        return field.identity.pointer == u"/proof_of_identity/number";
    });
    of->form().setValue(int(text - fields.cbegin()), core::Json(typed));
    const auto outbox = m_desk->records().outboxFor(*of, u"account-1"_s);
    submission::CallReport call;
    call.name = u"update"_s;
    call.method = u"PUT"_s;
    call.path = u"/v1/customers/1"_s;
    call.body = R"({"number":"AB-4711-CANARY"})";
    call.bodySha256 = QCryptographicHash::hash(call.body, QCryptographicHash::Sha256).toHex();
    bool isOnRecord = false;
    outbox->record({attemptId, QDateTime::currentDateTimeUtc(), {call}}, this,
                   [&isOnRecord](const core::Outcome& outcome) { isOnRecord = outcome.isOk(); });
    [&isOnRecord] { QTRY_VERIFY_WITH_TIMEOUT(isOnRecord, Patience); }();
    submission::Report report;
    report.attemptId = attemptId;
    report.outcome = submission::Outcome::Accepted;
    call.outcome = report.outcome;
    call.httpStatus = 200;
    report.calls = {call};
    report.finishedAt = call.finishedAt = QDateTime::currentDateTimeUtc();
    of->addReport(report);
    of->setState(submission::Case::State::Answered);
    return of;
}

QList<audit::Entry> TestEvidenceDesk::log()
{
    QList<audit::Entry> log;
    m_desk->records().store().logEntries(1, 100, this,
                                         [&log](const core::Result<QList<audit::Entry>>& entries) { log = *entries; });
    [&log] { QTRY_VERIFY_WITH_TIMEOUT(!log.isEmpty(), Patience); }();
    return log;
}

/// The file is there, and what the log has to tell of it is on its way.
void TestEvidenceDesk::waitUntilSaved() const
{
    const auto isSaid = [this] {
        const auto* message = find<ui::InlineMessage>(u"message"_s);
        return message && message->message().startsWith(u"Saved as"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), Patience);
    QVERIFY(QFile::exists(path(u"case.zip"_s)));
}

void TestEvidenceDesk::exportWithoutPassword() const
{
    askForEvidence();
    find<QCheckBox>(u"evidenceWithoutPassword"_s)->click();
    click(u"giveEvidence"_s);
    saveAs(path(u"case.zip"_s));
    waitUntilSaved();
}

void TestEvidenceDesk::tellsWhatWasAnsweredSentAndSaid()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty() || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("the standard tools are not installed");
    const QString attempt = u"0b5e7f34-6c1d-4f9a-8d52-2f9f6f1f7a11"_s;
    const submission::Case* answered = answer(attempt);
    exportWithoutPassword();
    QCOMPARE(run(u"unzip"_s, {u"-q"_s, u"case.zip"_s}, m_folder->path()), 0);
    QCOMPARE(run(u"sha256sum"_s, {u"-c"_s, u"--quiet"_s, u"SHA256SUMS"_s}, path(u"case"_s)), 0);
    QCOMPARE(run(u"python3"_s, {u"verify.py"_s}, path(u"case"_s)), 0);
    const auto bytes = [this](const QString& name) {
        QFile file(path(u"case/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(bytes(u"answers.json"_s).contains(typed.toUtf8()));
    const QStringList sent = QDir(path(u"case/sent"_s)).entryList(QDir::Files);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(bytes(u"sent/"_s + sent.constFirst()), answered->reports().constFirst().calls.constFirst().body);
    const QByteArray log = bytes(u"log.jsonl"_s);
    QVERIFY(log.contains("send_begun") && log.contains(attempt.toUtf8()));
    QVERIFY2(!log.contains(typed.toUtf8()), "the log tells what was typed");
    // One changed byte is found by either tool.
    QFile changed(path(u"case/answers.json"_s));
    QVERIFY(changed.open(QIODevice::ReadWrite));
    changed.write("[");
    changed.close();
    QVERIFY(run(u"sha256sum"_s, {u"-c"_s, u"--status"_s, u"SHA256SUMS"_s}, path(u"case"_s)) != 0);
    QVERIFY(run(u"python3"_s, {u"verify.py"_s}, path(u"case"_s)) != 0);
}

void TestEvidenceDesk::sealsItWithThePassword()
{
    answer(u"0b5e7f34-6c1d-4f9a-8d52-2f9f6f1f7a11"_s);
    askForEvidence();
    fill(u"evidencePassword"_s, u"correct horse battery"_s);
    fill(u"evidencePasswordAgain"_s, u"correct horse battery"_s);
    click(u"giveEvidence"_s);
    saveAs(path(u"case.zip"_s));
    waitUntilSaved();
    QFile file(path(u"case.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    QVERIFY(zip.contains("AE\x03"));
    QVERIFY(!zip.contains(typed.toUtf8()));
    QVERIFY(!zip.contains("%PDF"));
    QVERIFY(!test::unzipped(zip, {}).has_value());
    QVERIFY(!test::unzipped(zip, "battery horse correct").has_value());
    const auto files = test::unzipped(zip, "correct horse battery");
    QVERIFY(files.has_value());
    const auto answers = std::find_if(files->cbegin(), files->cend(),
                                      [](const evidence::PackFile& each) { return each.path == u"case/answers.json"; });
    QVERIFY(answers != files->cend() && answers->bytes.contains(typed.toUtf8()));
    QVERIFY(log().constLast().record.contains("\"what\":\"evidence_sealed\""));
}

void TestEvidenceDesk::givesTrainingAnEmptyLog()
{
    m_desk->startTraining();
    const int last = m_desk->cases().rowCount() - 1;
    QVERIFY(m_desk->cases().summary(last).isTraining);
    m_desk->window().openCase(m_desk->cases().at(last));
    exportWithoutPassword();
    QFile file(path(u"case.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto files = test::unzipped(file.readAll(), {});
    QVERIFY(files.has_value());
    const auto pages = std::find_if(files->cbegin(), files->cend(),
                                    [](const evidence::PackFile& each) { return each.path == u"case/log.jsonl"; });
    QVERIFY(pages != files->cend() && pages->bytes.isEmpty());
    // Nothing of training goes on the log.
    for (const audit::Entry& entry : log())
        QVERIFY(!entry.record.contains("exported"));
}

void TestEvidenceDesk::send(submission::Case* answered) const
{
    const auto before = answered->reports().size();
    m_desk->window().openCase(answered);
    // After a refusal the way begins at the results.
    constexpr int mostSteps = 3;
    for (int step = 0; step < mostSteps && answered->state() != submission::Case::State::Sending; ++step)
        app::pressNext(m_desk->window());
    QTRY_COMPARE_WITH_TIMEOUT(answered->reports().size(), before + 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(answered->state() != submission::Case::State::Sending, Patience);
}

void TestEvidenceDesk::holdsWhatEitherAttemptOfARefusedAnswerSent()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty() || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("the standard tools are not installed");
    m_desk->startTraining();
    submission::Case* ivy = nullptr;
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        if (m_desk->cases().at(row)->request().customerName == u"Ivy Testwell"_s)
            ivy = m_desk->cases().at(row);
    }
    QVERIFY(ivy);
    const QDir samples(m_desk->training()->samplesFolder());
    app::answerEverything(*ivy, samples.path());
    const auto& fields = ivy->form().form().fields;
    const auto bill = std::find_if(fields.cbegin(), fields.cend(), [](const forms::Field& field) {
        return field.identity.pointer == u"/addressProofDocumentId";
    });
    const int field = int(bill - fields.cbegin());
    const auto attach = [&](const QString& name) {
        const auto document = drafts::readDocument(samples.filePath(name), bill->document);
        QVERIFY(document.isOk());
        ivy->form().setFiles(field, {{{}, {}, *document, {}}});
    };
    attach(u"sample-utility-bill.pdf"_s);
    send(ivy);
    QCOMPARE(ivy->reports().constLast().failedPsps(), 1);
    // What the payment provider said stands at the item that it refused.
    const QList<forms::Problem> problems = ivy->form().visibleProblems(field);
    QVERIFY(!ivy->form().isDone(field));
    QVERIFY(std::any_of(problems.cbegin(), problems.cend(), [](const forms::Problem& problem) {
        return problem.providerText.contains(u"the last page is missing"_s);
    }));
    attach(u"sample-passport.jpg"_s);
    send(ivy);
    QCOMPARE(ivy->reports().constLast().failedPsps(), 0);
    exportWithoutPassword();
    QCOMPARE(run(u"unzip"_s, {u"-q"_s, u"case.zip"_s}, m_folder->path()), 0);
    QCOMPARE(run(u"python3"_s, {u"verify.py"_s}, path(u"case"_s)), 0);
    const QStringList documents = QDir(path(u"case/documents"_s)).entryList(QDir::Files);
    QVERIFY2(documents.join(u' ').contains(u"sample-utility-bill.pdf"_s), qPrintable(documents.join(u' ')));
    QVERIFY(documents.join(u' ').contains(u"sample-passport.jpg"_s));
    QCOMPARE(QDir(path(u"case/received"_s)).entryList(QDir::Files).size(), 2);
    QFile attempts(path(u"case/attempts.json"_s));
    QVERIFY(attempts.open(QIODevice::ReadOnly));
    const auto story = core::readJson(attempts.readAll());
    for (const auto& attempt : story->value(u"attempts"_s).items()) {
        QCOMPARE(attempt.value(u"uploads"_s).size(), 2);
        for (const auto& upload : attempt.value(u"uploads"_s).items())
            QVERIFY(upload.value(u"id"_s).toString().startsWith(u"org_doc_"_s));
    }
    // Without the one that was replaced since, it is not whole.
    QVERIFY(QDir(path(u"case/documents"_s)).remove(documents.filter(u"utility"_s).constFirst()));
    QVERIFY(run(u"python3"_s, {u"verify.py"_s}, path(u"case"_s)) != 0);
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
