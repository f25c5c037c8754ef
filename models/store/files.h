#pragma once

#include "models/core/result.h"

#include <QString>

namespace rfi::store {

/// Makes an empty file that only its owner may open, unless there is one already.
bool makePrivateFile(const QString& path);

/// Tells one file from another under the same path; 0 when there is none.
quint64 fileIdentity(const QString& path);

/// Make the bytes of a file, and the names in a folder, last.
bool syncFile(const QString& path);
bool syncFolder(const QString& path);

/// Gives a file the name of another, which goes; when that fails, the other one stands.
bool replaceFile(const QString& from, const QString& to);

/// StoreOpenToOthers when somebody else owns what is there, or has any right to it. What is missing is fine.
core::Outcome checkPrivate(const QString& path);

/// Takes all rights of others away from the folder of a store and what is in it.
core::Outcome makePrivate(const QString& folder);

} // namespace rfi::store
