#include "models/store/documents.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/core/systemreason.h"
#include "models/store/files.h"
#include "models/store/sodium.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

constexpr char Format = 1;
constexpr qsizetype HeaderAt = 1 + sizeof(quint32);
constexpr qsizetype ChunksAt = HeaderAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qsizetype TagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 LargestFile = 2'000'000'000;

static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == Key::Size);

const QString Suffix = u".sealed"_s;

bool isId(const QString& id)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,99}\\z"_s);
    return pattern.match(id).hasMatch();
}

QByteArray boundTo(const QString& storeId, const QString& id)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint8(Format) << storeId << u"documents"_s << id;
    return bytes;
}

/// Holds a key of its own, so it is wiped.
struct Stream
{
    Stream() = default;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)

    crypto_secretstream_xchacha20poly1305_state state{};
};

QByteArray sealed(const QByteArray& bytes, const Key& key, const QByteArray& bound)
{
    QByteArray file(ChunksAt, Qt::Uninitialized);
    file[0] = Format;
    qToBigEndian(key.id(), file.data() + 1);
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, unsignedData(file.data() + HeaderAt),
                                                    unsignedData(key.view()));
    file.reserve(file.size() + bytes.size() + TagSize * (bytes.size() / ChunkSize + 1));
    qsizetype at = 0;
    bool isLast = false;
    while (!isLast) {
        const QByteArrayView chunk = QByteArrayView(bytes).sliced(at, std::min(ChunkSize, bytes.size() - at));
        at += chunk.size();
        isLast = at == bytes.size();
        const qsizetype to = file.size();
        file.resize(to + chunk.size() + TagSize);
        crypto_secretstream_xchacha20poly1305_push(&stream.state, unsignedData(file.data() + to), nullptr,
                                                   unsignedData(chunk), unsignedSize(chunk), unsignedData(bound),
                                                   unsignedSize(bound),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    return file;
}

/// Nothing unless every chunk up to the one marked as the last is whole and nothing follows it.
std::optional<QByteArray> opened(const QByteArray& file, const Key& key, const QByteArray& bound)
{
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream.state, unsignedData(QByteArrayView(file).sliced(HeaderAt)), unsignedData(key.view()))
        != 0)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(file.size());
    unsigned char tag = 0;
    qsizetype at = ChunksAt;
    while (at < file.size() && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArrayView chunk = QByteArrayView(file).sliced(at, std::min(ChunkSize + TagSize, file.size() - at));
        if (chunk.size() < TagSize)
            return std::nullopt;
        at += chunk.size();
        const qsizetype to = bytes.size();
        bytes.resize(to + chunk.size() - TagSize);
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, unsignedData(bytes.data() + to), nullptr, &tag,
                                                       unsignedData(chunk), unsignedSize(chunk), unsignedData(bound),
                                                       unsignedSize(bound))
            != 0)
            return std::nullopt;
    }
    const bool isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && at == file.size();
    return isWhole ? std::optional(bytes) : std::nullopt;
}

core::Error unwritable(const core::Error& error)
{
    const QString reason = error.arguments.value(0);
    return {.code = core::isFullReason(reason) ? ErrorCode::StoreFull : ErrorCode::StoreUnwritable,
            .subject = error.subject,
            .arguments = {reason}};
}

} // namespace

Documents::Documents(QString folder, std::optional<Seal> seal) : m_folder(std::move(folder)), m_seal(std::move(seal)) {}

void Documents::setSeal(const std::optional<Seal>& seal)
{
    const QMutexLocker locker(&m_mutex);
    m_seal = seal;
}

std::optional<Seal> Documents::seal() const
{
    const QMutexLocker locker(&m_mutex);
    return m_seal;
}

QString Documents::pathOf(const QString& id) const { return m_folder + u'/' + id + Suffix; }

Outcome Documents::put(const QString& id, const QByteArray& bytes) const
{
    if (!isId(id))
        return core::Error{.code = ErrorCode::IdInvalid, .subject = id};
    const std::optional<Seal> seal = this->seal();
    if (!seal)
        return core::Error{.code = ErrorCode::StoreUnwritable, .subject = m_folder};
    const QByteArray file = sealed(bytes, seal->sealingKey(), boundTo(seal->storeId(), id));
    const Outcome written = core::writeFileAtomically(pathOf(id), file);
    return written ? written : unwritable(written.error());
}

Result<QByteArray> Documents::read(const QString& id) const
{
    const core::Error unreadable{.code = ErrorCode::RecordUnreadable, .subject = u"documents "_s + id};
    const std::optional<Seal> seal = this->seal();
    if (!isId(id) || !seal)
        return unreadable;
    const auto file = core::readFile(pathOf(id), LargestFile);
    if (!file || file->size() < ChunksAt || file->front() != Format)
        return unreadable;
    const auto key = seal->keyWithId(qFromBigEndian<quint32>(file->constData() + 1));
    const auto bytes = key ? opened(*file, *key, boundTo(seal->storeId(), id)) : std::nullopt;
    if (!bytes)
        return unreadable;
    return *bytes;
}

bool Documents::isCurrent(const QString& id) const
{
    QFile file(pathOf(id));
    const std::optional<Seal> seal = this->seal();
    return seal && file.open(QIODevice::ReadOnly) && seal->isCurrent(file.read(HeaderAt));
}

Outcome Documents::remove(const QStringList& ids) const
{
    for (const QString& id : ids) {
        if (!isId(id))
            return core::Error{.code = ErrorCode::IdInvalid, .subject = id};
        QFile file(pathOf(id));
        if (file.exists() && !file.remove())
            return core::Error{
                .code = ErrorCode::StoreUnwritable, .subject = file.fileName(), .arguments = {file.errorString()}};
    }
    if (!QDir(m_folder).exists() || syncFolder(m_folder))
        return success();
    return core::Error{.code = ErrorCode::StoreUnwritable, .subject = m_folder, .arguments = {core::lastReason()}};
}

QStringList Documents::ids() const
{
    QStringList names = QDir(m_folder).entryList({u'*' + Suffix}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(Suffix.size());
    return names;
}

void Documents::sweep() const
{
    // The names are those that QSaveFile gives; the document itself never ends like this.
    static const QRegularExpression leftover(u"\\.sealed\\.[A-Za-z]{6}$"_s);
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (leftover.match(name).hasMatch())
            folder.remove(name);
    }
}

} // namespace rfi::store
