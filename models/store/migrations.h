#pragma once

#include "models/store/backups.h"
#include "models/store/database.h"

#include <QList>

namespace rfi::store {

/// The statements that bring a store to a format, from the one before it.
struct Migration
{
    int format = 0;
    QStringList statements;
};

/// All of them, in their order; `bytes` is the database's type for bytes. What stands here never changes again: a new
/// format is a new migration at the end.
QList<Migration> migrations(const QString& bytes);

/// Brings the database to the last format, each step at once or not at all, and each after a backup unless the
/// database is new or a server's. BackupFailed when there is none: then the step was not begun.
core::Outcome migrate(const Database& database, const QList<Migration>& steps, const Backups& backups);

} // namespace rfi::store
