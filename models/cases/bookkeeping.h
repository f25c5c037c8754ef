#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace rfi::cases {

/// What the store keeps of a case and the case does not know itself.
struct Bookkeeping
{
    QDateTime createdAt;
    qint64 revision = 0;                       ///< counts the saves
    QHash<QByteArray, QString> documents = {}; ///< ids of the stored ones by the hash of their bytes
    qsizetype reports = 0;                     ///< how many of the case's, from the first, are stored
};

} // namespace rfi::cases
