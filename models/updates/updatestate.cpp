#include "models/updates/updatestate.h"

#include "models/core/files.h"
#include "models/core/filewriter.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/core/moments.h"

using namespace Qt::StringLiterals;

namespace rfi::updates {

using core::Json;

namespace {

constexpr qint64 LargestFile = 4 * UpdateCheck::LargestList;

/// Byte for byte, as the signature needs it.
QString packed(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray unpacked(const Json& text) { return QByteArray::fromBase64(text.toString().toLatin1()); }

QString formatName() { return u"rfi-desk/update-state@1"_s; }

} // namespace

UpdateState loadState(const QString& path, const Source& source)
{
    const core::Result<QByteArray> bytes = core::readFile(path, LargestFile);
    const core::Result<Json> json = bytes ? core::readJson(*bytes) : core::Result<Json>(bytes.error());
    if (!json || json->value(u"format"_s).toString() != formatName())
        return {};
    UpdateState state;
    state.askedAt = core::momentFromText(json->value(u"askedAt"_s).toString()).value_or(QDateTime());
    state.putOff = json->value(u"putOff"_s).toString();
    const core::Result<SignedList> last =
        opened(unpacked(json->value(u"list"_s)), unpacked(json->value(u"signature"_s)), source, 0);
    if (last)
        state.last = *last;
    return state;
}

core::Outcome saveState(const QString& path, const UpdateState& state)
{
    return core::writeFileAtomically(
        path,
        core::writeJson(Json::object({{u"format"_s, formatName()},
                                      {u"askedAt"_s, state.askedAt.toUTC().toString(Qt::ISODate)},
                                      {u"putOff"_s, state.putOff},
                                      {u"list"_s, packed(state.last.list)},
                                      {u"signature"_s, packed(state.last.signature)}}),
                        core::JsonStyle::Indented));
}

} // namespace rfi::updates
