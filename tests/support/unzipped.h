#pragma once

#include "models/evidence/pack.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <optional>

namespace rfi::test {

/// The files of a ZIP; nothing when one of them cannot be read, as without its password.
inline std::optional<QList<evidence::PackFile>> unzipped(const QByteArray& zip, const QByteArray& password,
                                                         QList<qint64>* times = nullptr)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (!password.isEmpty())
        archive_read_add_passphrase(reader.get(), password.constData());
    if (archive_read_open_memory(reader.get(), zip.constData(), size_t(zip.size())) != ARCHIVE_OK)
        return {};
    QList<evidence::PackFile> files;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray bytes(1 << 20, '\0');
        const la_ssize_t size = archive_read_data(reader.get(), bytes.data(), size_t(bytes.size()));
        if (size < 0)
            return {};
        files.append({QString::fromUtf8(archive_entry_pathname(entry)), bytes.first(size)});
        if (times)
            times->append(archive_entry_mtime(entry));
    }
    return files;
}

} // namespace rfi::test
