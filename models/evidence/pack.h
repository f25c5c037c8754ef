#pragma once

#include "models/evidence/casefile.h"

namespace rfi::evidence {

struct PackFile
{
    QString path; ///< in the pack, with '/'; safe on every system
    QByteArray bytes;
    friend bool operator==(const PackFile&, const PackFile&) = default;
};

/// The files of an evidence pack, sorted by path. The same case gives the same files.
struct Pack
{
    QList<PackFile> files;
    QDateTime madeAt;

    /// nullptr when there is none.
    const PackFile* find(const QString& path) const;
};

/// Everything that proves the case, with `SHA256SUMS` over it and how to check it. `report` is the readable PDF.
Pack makePack(const CaseFile& file, const QByteArray& report);

} // namespace rfi::evidence
