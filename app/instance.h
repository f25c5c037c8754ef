#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace rfi::app {

/// One program works in a data folder at a time. A second start hands its files to the first, which comes to the
/// front, and ends. The lock outlives nobody: one that a killed program left behind is taken over.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// First: the folder is ours until this goes away. Second: the first one has taken the files. Deaf: there is one,
    /// and it does not answer. Elsewhere: the lock was made on another computer, see `host`. Impossible: the folder
    /// takes no lock.
    enum class Role { First, Second, Deaf, Elsewhere, Impossible };
    Q_ENUM(Role)

    explicit Instance(const QString& folder, QObject* parent = nullptr);
    ~Instance() override;

    /// Blocks for a few seconds at most, and only when there is another one.
    Role claim(const QStringList& files);
    /// The computer that the lock names.
    QString host() const { return m_host; }
    /// Takes a lock of another computer over, for somebody who knows that nobody works there any more.
    Role claimAnyway(const QStringList& files);

Q_SIGNALS:
    /// Another start wants these opened, and this window in front.
    void called(const QStringList& files);

private:
    void listen();
    bool hand(const QStringList& files) const;

    QLockFile m_lock;
    QString m_address;
    QString m_host;
    QLocalServer m_server;
};

} // namespace rfi::app
