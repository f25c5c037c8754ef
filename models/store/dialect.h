#pragma once

#include "models/core/error.h"

#include <QSqlError>
#include <QString>

namespace rfi::store {

/// What SQLite and PostgreSQL say differently. All other statements of the store are plain SQL that both take.
struct Dialect
{
    QString driver;
    QString typeOfBytes;
    QString readFormat;
    QString writeFormat; ///< with %1
    QString isOurs;      ///< gives 1 or 0
    QString makeOurs;    ///< may be empty, as the two last ones
    QString countTables;
    QString begin;        ///< a transaction
    QString beginToWrite; ///< makes several programs write one after the other
    QString checkpoint;
    /// `other` is for all that has no code of its own: the disk, the memory, a constraint.
    core::ErrorCode (*codeOf)(const QSqlError& error, core::ErrorCode other);

    static const Dialect& sqlite();
    static const Dialect& postgres();
};

} // namespace rfi::store
