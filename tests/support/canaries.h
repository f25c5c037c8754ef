#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::test {

/// A value that must not be found anywhere on the disk. Shorter ones than six bytes would be found by chance.
struct Canary
{
    QString name;
    QByteArray bytes; ///< a text as UTF-8
    bool isText = true;

    static Canary text(const QString& name, const QString& value) { return {name, value.toUtf8()}; }
};

/// How PDF, JPEG and PNG files begin; long enough not to be found by chance in what is encrypted.
QList<Canary> documentBeginnings();

struct CanaryHit
{
    QString file;
    QString canary;
    QString form;
    qint64 offset = 0; ///< -1: in the name of the file
};

struct CanaryReport
{
    int files = 0; ///< that were read to the end
    qint64 bytes = 0;
    QList<CanaryHit> hits;
    QStringList unreadable;

    /// A line for each hit and for each file that could not be read; empty when there is nothing to tell.
    QString text() const;
};

/// Searches every file of the folders, hidden ones too, and their names, for the canaries as UTF-8, UTF-16 of both
/// byte orders, base64 at each alignment (also URL-safe and broken into lines), hex and percent form of both cases,
/// and JSON escapes. Links are not followed. A folder that is not there counts as unreadable.
CanaryReport findCanaries(const QStringList& folders, const QList<Canary>& canaries);

} // namespace rfi::test
