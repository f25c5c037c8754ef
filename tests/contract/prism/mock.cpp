#include "tests/contract/prism/mock.h"

#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace rfi::test {

namespace {

constexpr int InstallTime = 240'000;
constexpr int StartTime = 60'000;

QString program() { return QStringLiteral(RFI_NODE_DIR "/node_modules/@stoplight/prism-cli/dist/index.js"); }

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

Mock::~Mock()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool Mock::install()
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return false;
    if (QFile::exists(program()))
        return true;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(RFI_NODE_DIR));
    process.start(npm,
                  {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--no-package-lock"_s, u"--fetch-retries=1"_s,
                   u"--fetch-timeout=60000"_s});
    return process.waitForFinished(InstallTime) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0 && QFile::exists(program());
}

bool Mock::serve(const QString& contract)
{
    const quint16 port = freePort();
    m_url = QUrl(u"http://127.0.0.1:"_s + QString::number(port));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStandardPaths::findExecutable(u"node"_s),
                    {program(), u"mock"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), contract});
    while (!log().contains(u"Prism is listening"_s)) {
        if (!m_process.waitForReadyRead(StartTime))
            return false;
    }
    return true;
}

QString Mock::log()
{
    if (m_process.state() == QProcess::Running)
        m_process.waitForReadyRead(1);
    m_log += QString::fromUtf8(m_process.readAll());
    return m_log;
}

} // namespace rfi::test
