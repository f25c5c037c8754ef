#include "models/evidence/archive.h"

#include "models/core/filewriter.h"
#include "models/core/systemreason.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace rfi::evidence {

using namespace Qt::StringLiterals;

namespace {

core::Error unwritable(const QString& path, const QString& reason)
{
    return {.code = core::ErrorCode::ArchiveUnwritable, .subject = path, .arguments = {reason}};
}

la_ssize_t appendBytes(archive*, void* target, const void* bytes, size_t size)
{
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

/// A ZIP being written into memory. Each step tells whether it went well; `reason` says why not.
class ZipWriter
{
public:
    explicit ZipWriter(const QDateTime& time)
        : m_time(time.toSecsSinceEpoch()), m_archive(archive_write_new(), archive_write_free)
    {
    }

    bool open(const core::Secret& password)
    {
        return m_archive && is(archive_write_set_format_zip(m_archive.get())) && encrypt(password)
            && is(archive_write_set_bytes_in_last_block(m_archive.get(), 1))
            && is(archive_write_open(m_archive.get(), &m_bytes, nullptr, appendBytes, nullptr));
    }

    bool add(const QString& path, const QByteArray& bytes)
    {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), bytes.size());
        archive_entry_set_mtime(entry.get(), m_time, 0);
        return is(archive_write_header(m_archive.get(), entry.get()))
            && archive_write_data(m_archive.get(), bytes.constData(), static_cast<size_t>(bytes.size()))
            == static_cast<la_ssize_t>(bytes.size());
    }

    bool close() { return is(archive_write_close(m_archive.get())); }
    QString reason() const
    {
        return m_archive ? QString::fromUtf8(archive_error_string(m_archive.get())) : u"no memory"_s;
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    // A warning means that something was left out, which is a fault here.
    static bool is(int answer) { return answer == ARCHIVE_OK; }

    bool encrypt(const core::Secret& password)
    {
        return password.isEmpty()
            || (is(archive_write_set_options(m_archive.get(), "zip:encryption=aes256"))
                && is(archive_write_set_passphrase(m_archive.get(), password.toBytes().constData())));
    }

    QByteArray m_bytes;
    qint64 m_time;
    std::unique_ptr<archive, decltype(&archive_write_free)> m_archive;
};

} // namespace

core::Result<QByteArray> zipped(const Pack& pack, const QString& name, const core::Secret& password)
{
    ZipWriter writer(pack.madeAt);
    bool isWritten = writer.open(password);
    for (const PackFile& file : pack.files)
        isWritten = isWritten && writer.add(name + u'/' + file.path, file.bytes);
    if (!isWritten || !writer.close())
        return unwritable(name, writer.reason());
    return writer.take();
}

core::Result<QByteArray> writeZip(const Pack& pack, const QString& path, const core::Secret& password)
{
    const auto bytes = zipped(pack, QFileInfo(path).completeBaseName(), password);
    if (!bytes)
        return unwritable(path, bytes.error().arguments.value(0));
    const core::Outcome written = core::writeFileAtomically(path, *bytes);
    if (!written)
        return unwritable(path, written.error().arguments.value(0));
    return QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
}

core::Outcome writeFolder(const Pack& pack, const QString& path)
{
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return unwritable(path, core::reasonNotEmpty());
    for (const PackFile& file : pack.files) {
        const core::Outcome written = core::writeFileAtomically(path + u'/' + file.path, file.bytes);
        if (!written)
            return unwritable(written.error().subject, written.error().arguments.value(0));
    }
    return core::success();
}

} // namespace rfi::evidence
