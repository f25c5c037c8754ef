#include "tests/support/canaries.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int Patience = 60000;
/// What the typist types first.
const QString typed = u"abcdefghijklmnopqrstuvwxyz"_s;

} // namespace

/// The program with a typed value in its window ends as programs end that have a fault, in folders of its own.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void G09_leavesNoCoreAndNothingOfItsMemory_data();
    void G09_leavesNoCoreAndNothingOfItsMemory();
    void G14_writesNoLogFile();

private:
    std::unique_ptr<QProcess> startTyping() const;
    void waitUntilTyped(QProcess& typist) const;
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

std::unique_ptr<QProcess> TestCrash::startTyping() const
{
    auto typist = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_home->path());
    for (const QString& name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    typist->setProcessEnvironment(environment);
    typist->setWorkingDirectory(m_home->path());
    typist->start(QStringLiteral(RFI_TYPIST),
                  {u"type"_s, m_home->filePath(u"desk"_s),
                   QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json")});
    return typist;
}

/// And saved, so that the store holds some of it too.
void TestCrash::waitUntilTyped(QProcess& typist) const
{
    QByteArray said;
    const QByteArray enough = "typed " + QByteArray::number(typed.size()) + '\n';
    while (!said.contains(enough) || !said.contains("saved ")) {
        QVERIFY2(typist.waitForReadyRead(Patience), said.constData());
        said += typist.readAllStandardOutput();
    }
}

QStringList TestCrash::files() const
{
    QStringList names;
    QDirIterator all(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        names.append(all.fileName());
    }
    return names;
}

void TestCrash::G09_leavesNoCoreAndNothingOfItsMemory_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("wrong address") << SIGSEGV;
    QTest::newRow("abort, as failed assertions do") << SIGABRT;
    QTest::newRow("wrong instruction") << SIGILL;
}

void TestCrash::G09_leavesNoCoreAndNothingOfItsMemory()
{
    QFETCH(int, signal);
    const std::unique_ptr<QProcess> typist = startTyping();
    waitUntilTyped(*typist);
    if (QTest::currentTestFailed())
        return;
    QFile limits(u"/proc/%1/limits"_s.arg(typist->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    const QByteArray core = all.mid(all.indexOf("Max core file size")).split('\n').constFirst().simplified();
    QCOMPARE(core, QByteArray("Max core file size 0 0 bytes"));
    QCOMPARE(::kill(pid_t(typist->processId()), signal), 0);
    QVERIFY(typist->waitForFinished(Patience));
    QCOMPARE(typist->exitStatus(), QProcess::CrashExit);

    const test::CanaryReport report =
        test::findCanaries({m_home->path()}, {test::Canary::text(u"what was typed"_s, typed.left(20))});
    QVERIFY2(report.text().isEmpty(), qPrintable(report.text()));
    QVERIFY(files().contains(u"store.db"_s));
    QVERIFY2(files().filter(u"core"_s).isEmpty(), qPrintable(files().join(u' ')));
}

void TestCrash::G14_writesNoLogFile()
{
    const std::unique_ptr<QProcess> typist = startTyping();
    waitUntilTyped(*typist);
    typist->kill();
    QVERIFY(typist->waitForFinished(Patience));
    // It has something to tell, and tells it on standard error only.
    const QByteArray told = typist->readAllStandardError();
    const QString line = QString::fromUtf8(told.left(told.indexOf('\n')));
    QVERIFY2(line.size() > 20, told.constData());
    const test::CanaryReport report =
        test::findCanaries({m_home->path()}, {test::Canary::text(u"what was told"_s, line)});
    QVERIFY2(report.text().isEmpty(), qPrintable(report.text()));
    QVERIFY(report.files > 0);
    QVERIFY2(files().filter(u".log"_s).isEmpty(), qPrintable(files().join(u' ')));
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
