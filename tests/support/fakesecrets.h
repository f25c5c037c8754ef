#pragma once

#include <QProcess>
#include <QTest>

namespace rfi::test {

/// A Secret Service of fakesecrets.py on the session bus, from construction to destruction.
class FakeSecrets
{
public:
    explicit FakeSecrets(const QString& mode)
    {
        m_process.start(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(RFI_SOURCE_DIR "/tests/support/fakesecrets.py"), mode});
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        while (!m_said.contains("ready\n")) {
            if (!m_process.waitForReadyRead(5000))
                qFatal("fakesecrets.py does not start");
            m_said += m_process.readAllStandardOutput();
        }
    }
    ~FakeSecrets()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(FakeSecrets)

    /// Answers everybody who was kept waiting.
    void release() { m_process.write("release\n"); }

    /// How often it would have asked a person.
    qsizetype prompts()
    {
        m_said += m_process.readAllStandardOutput();
        return m_said.count("prompt\n");
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace rfi::test
