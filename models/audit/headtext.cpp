#include "models/audit/headtext.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

namespace rfi::audit {

using namespace Qt::StringLiterals;
using core::Json;

namespace {

constexpr qsizetype LargestText = 4096;

QString formatName() { return u"rfi-desk/log-head@1"_s; }

} // namespace

QByteArray headText(const Head& head, const QDateTime& notedAt)
{
    const Json json = Json::object({{u"format"_s, formatName()},
                                    {u"sequence"_s, Json::integer(head.sequence)},
                                    {u"hash"_s, QString::fromLatin1(head.hash.toHex())},
                                    {u"time"_s, notedAt.toUTC().toString(Qt::ISODate)}});
    return core::writeJson(json) + '\n';
}

core::Result<Head> readHead(const QByteArray& text)
{
    const auto json = core::readJson(text, {.bytes = LargestText, .depth = 2});
    if (!json)
        return json.error();
    const std::optional<qint64> sequence = json->value(u"sequence"_s).toInteger();
    const QByteArray hex = json->value(u"hash"_s).toString().toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    const bool isHash = hash.size() == DigestSize && hash.toHex() == hex.toLower();
    if (json->value(u"format"_s).toString() != formatName() || sequence.value_or(-1) < 0 || !isHash)
        return core::Error{.code = core::ErrorCode::FormatUnknown};
    return Head{*sequence, hash};
}

} // namespace rfi::audit
