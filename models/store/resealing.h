#pragma once

#include "models/store/documents.h"
#include "models/store/folder.h"
#include "models/store/tables.h"

#include <QSet>

namespace rfi::store {

/// Seals anew what earlier keys have sealed, part by part: cases, records, documents, and as the last the proof of the
/// key, which thus tells whether everything is. One that was interrupted begins once more, and passes over what has the
/// right key already. What cannot be opened stays as it is, and then the proof does as well.
class Resealing
{
public:
    /// One part, of at most so many rows, belongs into one transaction.
    static constexpr int AtOnce = 100;

    /// Whether there is more.
    core::Result<bool> next(const Database& database, const Documents& documents, const Seal& seal);

private:
    enum class Stage { Begin, Cases, Records, Documents, Proof };

    core::Result<bool> nextDocument(const Documents& documents);

    Stage m_stage = Stage::Begin;
    QString m_case;
    RecordId m_record;
    QStringList m_documents; ///< that are still to be looked at
    bool m_isWhole = true;   ///< everything could be opened so far
};

/// The ids of the keys whose proofs stand in the store, in its backups and in copies that were damaged. Each of these
/// may also hold something of keys that came after the one that it names. An error when one of them does not tell.
core::Result<QSet<quint32>> keysNamed(const Database& database, const Folder& folder);

} // namespace rfi::store
