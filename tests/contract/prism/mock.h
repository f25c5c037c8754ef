#pragma once

#include <QProcess>
#include <QUrl>

namespace rfi::test {

/// Prism serving one contract on 127.0.0.1 for as long as this lives.
class Mock
{
public:
    ~Mock();

    /// Fetches Prism once; false when node, npm or the network is missing.
    static bool install();
    /// False when it does not come up; `log` says why.
    bool serve(const QString& contract);

    QUrl url() const { return m_url; }
    /// What it said by now: each call and what it had against it.
    QString log();

private:
    QProcess m_process;
    QUrl m_url;
    QString m_log;
};

} // namespace rfi::test
