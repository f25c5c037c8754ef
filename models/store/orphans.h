#pragma once

#include "models/store/database.h"
#include "models/store/folder.h"

#include <QStringList>

namespace rfi::store {

/// Which of these documents nothing needs: what a program that was killed left between a document and the record that
/// names it, or between a case that was deleted and its documents. Needed is what a record of the store names, and what
/// one of a backup that is kept names, so that each backup brings back whole cases. While a copy of a damaged store is
/// kept, or a backup cannot be asked, all are.
core::Result<QStringList> orphansAmong(const QStringList& documents, const Database& database, const Folder& folder);

} // namespace rfi::store
