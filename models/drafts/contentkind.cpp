#include "models/drafts/contentkind.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace rfi::drafts {

namespace {

using namespace Qt::StringLiterals;

/// The database's name for a type, which may have several.
QString ownName(const QString& kind)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(kind);
    return type.isValid() ? type.name() : kind;
}

/// How the kinds that providers take begin and end.
struct Frame
{
    const char16_t* kind = nullptr;
    QByteArrayView start;
    QByteArrayView end;
};

constexpr std::array frames{
    Frame{u"application/pdf", "%PDF-", "%%EOF"},
    Frame{u"image/jpeg", "\xff\xd8\xff", "\xff\xd9"},
    Frame{u"image/png", "\x89PNG\r\n\x1a\n", "IEND"},
};

/// What must not stand in the margins of such a file.
constexpr std::array<QByteArrayView, 5> strangers{"<html", "<!doctype html", "<script", "<body", "%pdf-"};

/// As much as programs look at when they guess what a file is.
constexpr qsizetype MarginSize = 4096;

bool hasStranger(QByteArrayView margin)
{
    const QByteArray text = margin.toByteArray().toLower();
    return std::any_of(strangers.begin(), strangers.end(),
                       [&](QByteArrayView stranger) { return text.contains(stranger); });
}

/// An archive is read from its end: a record with the length of the comment that closes the file.
bool endsAsArchive(const QByteArray& bytes)
{
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype longestComment = 0xffff;
    const qsizetype from = std::max(qsizetype(0), bytes.size() - recordSize - longestComment);
    for (qsizetype at = bytes.indexOf("PK\x05\x06", from); at >= 0; at = bytes.indexOf("PK\x05\x06", at + 1)) {
        if (at + recordSize > bytes.size())
            return false;
        const auto byte = [&](qsizetype offset) { return static_cast<unsigned char>(bytes.at(at + offset)); };
        if (at + recordSize + byte(20) + 256 * byte(21) == bytes.size())
            return true;
    }
    return false;
}

bool isOneKindOnly(const Frame& frame, const QByteArray& bytes)
{
    if (!bytes.startsWith(frame.start))
        return false;
    const qsizetype end = bytes.lastIndexOf(frame.end);
    const qsizetype behind = end < 0 ? bytes.size() : end;
    const qsizetype tail = std::max(frame.start.size(), std::min(behind, bytes.size() - MarginSize));
    const QByteArrayView all(bytes);
    const QByteArrayView head = all.first(std::min(all.size(), MarginSize)).sliced(frame.start.size());
    return !hasStranger(head) && !hasStranger(all.sliced(tail)) && !endsAsArchive(bytes);
}

/// The member that makes an archive an office document of one kind.
QByteArray mainMember(const QString& kind)
{
    if (kind == u"application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        return "word/document.xml";
    if (kind == u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        return "xl/workbook.xml";
    return {};
}

bool canBe(const QMimeType& candidate, const QString& kind, const QByteArray& bytes)
{
    if (kind == u"application/zip") {
        const QByteArray member = mainMember(candidate.name());
        return !member.isEmpty() && bytes.contains(member);
    }
    // Not every database of kinds says that a spreadsheet is kept in this container too.
    if (kind == u"application/x-ole-storage" && candidate.name() == u"application/vnd.ms-excel")
        return true;
    const bool isOneOfMany = kind == u"text/plain" || kind == u"application/x-ole-storage";
    return isOneOfMany && candidate.inherits(kind);
}

} // namespace

QString contentKind(const QByteArray& bytes)
{
    const QString kind = QMimeDatabase().mimeTypeForData(bytes).name();
    const auto frame =
        std::find_if(frames.begin(), frames.end(), [&](const Frame& candidate) { return kind == candidate.kind; });
    const bool isPure = frame == frames.end() || isOneKindOnly(*frame, bytes);
    return isPure ? kind : u"application/octet-stream"_s;
}

QString acceptedKind(const QString& kind, const QByteArray& bytes, const QString& name, const QStringList& accepted)
{
    const QList<QMimeType> named = QMimeDatabase().mimeTypesForFileName(name);
    for (const QString& word : accepted) {
        const QString own = ownName(word);
        const auto isIt = [&](const QMimeType& candidate) {
            return candidate.name() == own && canBe(candidate, kind, bytes);
        };
        if (own == kind || std::any_of(named.begin(), named.end(), isIt))
            return word;
    }
    return {};
}

bool isNameOf(const QString& kind, const QString& name)
{
    const QString own = ownName(kind);
    if (QFileInfo(name).suffix().isEmpty())
        return true;
    const QList<QMimeType> types = QMimeDatabase().mimeTypesForFileName(name);
    return std::any_of(types.begin(), types.end(), [&](const QMimeType& type) { return type.name() == own; });
}

} // namespace rfi::drafts
