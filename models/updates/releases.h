#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>
#include <QVersionNumber>

#include <optional>

namespace rfi::updates {

/// A file of a version, so that what was fetched can be compared.
struct ReleaseFile
{
    QString system; ///< `linux`, `macos` or `windows`
    QString name;
    QString sha256;
};

struct Release
{
    QVersionNumber version;
    QDate released;
    bool isSecurity = false; ///< mends something that others could use against people
    QUrl page;               ///< https
    QStringList news;        ///< sentences
    QList<ReleaseFile> files;
};

/// A list of versions. `sequence` grows with each one that is published.
struct Releases
{
    qint64 sequence = 0;
    QDateTime issued;
    QList<Release> all;

    /// The newest one above `installed`; it mends what any of those in between does.
    std::optional<Release> newerThan(const QVersionNumber& installed) const;
};

/// A file of the format `rfi-desk/releases@1`, whose signature was checked before. Names that are not known are left
/// alone, so that later lists can say more.
core::Result<Releases> readReleases(const QByteArray& text);

} // namespace rfi::updates
