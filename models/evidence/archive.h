#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/evidence/pack.h"

namespace rfi::evidence {

/// The pack as a ZIP: files in their order, all with the time of the pack, in a folder called `name`. With a password
/// each file is encrypted (AES-256); names and sizes stay readable.
core::Result<QByteArray> zipped(const Pack& pack, const QString& name, const core::Secret& password = {});

/// Writes the ZIP as a whole or not at all; what is in it stands in a folder of the file's name. Gives the SHA-256 of
/// the file; ArchiveUnwritable with the path as subject.
core::Result<QByteArray> writeZip(const Pack& pack, const QString& path, const core::Secret& password = {});

/// Writes the files into a folder that is made for them; one that holds anything is refused. ArchiveUnwritable with
/// the path as subject.
core::Outcome writeFolder(const Pack& pack, const QString& path);

} // namespace rfi::evidence
