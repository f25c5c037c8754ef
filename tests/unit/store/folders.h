#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QString>

namespace rfi::store::folders {

/// Every file of a folder and those in it, by its path from there.
using Content = QMap<QString, QByteArray>;

inline Content contentOf(const QString& path)
{
    Content content;
    const QDir folder(path);
    for (const QFileInfo& info : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (info.isDir()) {
            const Content inner = contentOf(info.filePath());
            for (auto file = inner.begin(); file != inner.end(); ++file)
                content.insert(info.fileName() + QLatin1Char('/') + file.key(), file.value());
            continue;
        }
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            content.insert(info.fileName(), file.readAll());
    }
    return content;
}

inline bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// Makes the folder hold exactly this, open to its owner only.
inline bool putAll(const QString& path, const Content& content)
{
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir(path).removeRecursively();
    bool isPut = QDir().mkpath(path) && QFile::setPermissions(path, mine);
    for (auto file = content.begin(); isPut && file != content.end(); ++file) {
        const QString folder = QFileInfo(path + QLatin1Char('/') + file.key()).path();
        isPut = QDir().mkpath(folder) && QFile::setPermissions(folder, mine)
            && put(path + QLatin1Char('/') + file.key(), file.value());
    }
    return isPut;
}

/// Where files are made and thrown away by the thousand without wearing a disk.
inline QString pattern()
{
#ifdef Q_OS_UNIX
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        return memory + QStringLiteral("/rfi-store-XXXXXX");
#endif
    return QDir::tempPath() + QStringLiteral("/rfi-store-XXXXXX");
}

} // namespace rfi::store::folders
