#include "app/instance.h"

#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace rfi;
using app::Instance;

namespace {

constexpr int Patience = 60000;

QByteArray lockText(const QString& process, const QString& program, const QString& host)
{
    return (process + u'\n' + program + u'\n' + host + u"\n\n\n"_s).toUtf8();
}

} // namespace

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void handsItsFilesToTheFirst();
    void leavesTheFolderToTheNext();
    void A19_startsOneOfTwenty();
    void A20_takesOnlyALockWithoutAnOwner_data();
    void A20_takesOnlyALockWithoutAnOwner();
    void A20_asksAboutALockOfAnotherComputer();
    void tellsThatAFolderTakesNoLock();

private:
    QString lockPath() const { return m_folder->filePath(u"desk.lock"_s); }
    void writeLock(const QByteArray& text) const
    {
        QFile file(lockPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstance::handsItsFilesToTheFirst()
{
    Instance first(m_folder->path());
    QCOMPARE(first.claim({}), Instance::Role::First);
    QSignalSpy called(&first, &Instance::called);
    Instance::Role role = Instance::Role::First;
    const std::unique_ptr<QThread> second(QThread::create([this, &role] {
        Instance other(m_folder->path());
        role = other.claim({u"request with\nnew line.json"_s});
    }));
    second->start();
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, Patience);
    QVERIFY(second->wait(Patience));
    QCOMPARE(role, Instance::Role::Second);
    const QStringList files = called.constFirst().constFirst().toStringList();
    QCOMPARE(files, QStringList{QDir::current().absoluteFilePath(u"request with\nnew line.json"_s)});
}

void TestInstance::leavesTheFolderToTheNext()
{
    {
        Instance first(m_folder->path());
        QCOMPARE(first.claim({}), Instance::Role::First);
    }
    Instance next(m_folder->path());
    QCOMPARE(next.claim({}), Instance::Role::First);
}

void TestInstance::A19_startsOneOfTwenty()
{
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int count = 0; count < 20; ++count) {
        starts.push_back(std::make_unique<QProcess>());
        starts.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        starts.back()->start(QStringLiteral(RFI_PROGRAM), {u"--data-dir"_s, m_folder->path()});
    }
    const auto running = [&starts] {
        return std::count_if(starts.begin(), starts.end(),
                             [](const auto& started) { return started->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, Patience);
    for (const auto& started : starts) {
        if (started->state() != QProcess::NotRunning) {
            started->terminate();
            QVERIFY(started->waitForFinished(Patience));
        }
        QCOMPARE(started->exitStatus(), QProcess::NormalExit);
        QCOMPARE(started->exitCode(), 0);
    }
}

void TestInstance::A20_takesOnlyALockWithoutAnOwner_data()
{
    QTest::addColumn<QString>("process");
    QTest::addColumn<QString>("program");
    const QString host = QSysInfo::machineHostName();
    QTest::newRow("of a killed program") << u"999999999"_s << u"rfi-desk"_s;
    QTest::newRow("whose number another program has now")
        << QString::number(QCoreApplication::applicationPid()) << u"another-program"_s;
}

void TestInstance::A20_takesOnlyALockWithoutAnOwner()
{
    QFETCH(QString, process);
    QFETCH(QString, program);
    writeLock(lockText(process, program, QSysInfo::machineHostName()));
    Instance next(m_folder->path());
    QCOMPARE(next.claim({}), Instance::Role::First);
}

void TestInstance::A20_asksAboutALockOfAnotherComputer()
{
    writeLock(lockText(u"1"_s, u"rfi-desk"_s, u"another-computer"_s));
    Instance next(m_folder->path());
    QCOMPARE(next.claim({}), Instance::Role::Elsewhere);
    QCOMPARE(next.host(), u"another-computer"_s);
    QCOMPARE(next.claimAnyway({}), Instance::Role::First);
}

void TestInstance::tellsThatAFolderTakesNoLock()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Instance next(file.fileName());
    QCOMPARE(next.claim({}), Instance::Role::Impossible);
}

QTEST_MAIN(TestInstance)
#include "tst_instance.moc"
