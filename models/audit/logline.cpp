#include "models/audit/logline.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

namespace rfi::audit {

using namespace Qt::StringLiterals;
using core::Json;

namespace {

constexpr qsizetype LargestLine = 64 * 1024;

Json hexOf(const QByteArray& digest) { return QString::fromLatin1(digest.toHex()); }

/// Empty unless the member is a digest in lower case hex.
QByteArray digestAt(const Json& line, const QString& name)
{
    const QByteArray hex = line.value(name).toString().toLatin1();
    const QByteArray digest = QByteArray::fromHex(hex);
    return digest.size() == DigestSize && digest.toHex() == hex ? digest : QByteArray();
}

} // namespace

QByteArray logLine(const QByteArray& previous, const Entry& entry)
{
    return core::writeJson(Json::object({{u"sequence"_s, Json::integer(entry.sequence)},
                                         {u"previous"_s, hexOf(previous)},
                                         {u"record"_s, QString::fromUtf8(entry.record)},
                                         {u"hash"_s, hexOf(entry.hash)},
                                         {u"mac"_s, hexOf(entry.mac)}}))
        + '\n';
}

core::Result<LoggedEntry> readLogLine(const QByteArray& line)
{
    const auto json = core::readJson(line, {.bytes = LargestLine, .depth = 2});
    if (!json)
        return json.error();
    const LoggedEntry logged{digestAt(*json, u"previous"_s),
                             {.sequence = json->value(u"sequence"_s).toInteger().value_or(0),
                              .record = json->value(u"record"_s).toString().toUtf8(),
                              .hash = digestAt(*json, u"hash"_s),
                              .mac = digestAt(*json, u"mac"_s)}};
    const bool isWhole = logged.entry.sequence > 0 && !logged.entry.record.isEmpty() && !logged.previous.isEmpty()
        && !logged.entry.hash.isEmpty() && !logged.entry.mac.isEmpty();
    if (!isWhole || json->size() != 5)
        return core::Error{.code = core::ErrorCode::FormatUnknown};
    return logged;
}

} // namespace rfi::audit
