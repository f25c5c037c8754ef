#include "models/simulator/onemoneydocuments.h"

#include "models/simulator/filekinds.h"
#include "models/simulator/shapes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rfi::simulator::onemoney {
namespace {

using core::Json;
using Fault = std::optional<QString>;

const QStringList& pictureTypes()
{
    static const QStringList types{u"image/jpeg"_s, u"image/jpg"_s, u"image/png"_s, u"image/heic"_s, u"image/tif"_s};
    return types;
}

const QStringList& documentTypes()
{
    static const QStringList types = pictureTypes()
        + QStringList{u"application/pdf"_s, u"text/csv"_s, u"application/vnd.ms-excel"_s,
                      u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s};
    return types;
}

/// The media types that a member takes; none when it is no place for a document.
QStringList typesFor(const QString& name)
{
    if (name == u"image_front" || name == u"image_back")
        return pictureTypes();
    return name == u"file" || name == u"poa" ? documentTypes() : QStringList();
}

Fault uriFault(const QString& uri, const QStringList& types, const QString& place)
{
    const QString head = uri.section(u',', 0, 0);
    const QString mediaType = head.sliced(std::min(head.size(), qsizetype(5))).section(u';', 0, 0);
    if (head != u"data:%1;base64"_s.arg(mediaType))
        return place + u" is not a data URI"_s;
    if (!types.contains(mediaType))
        return place + u" has a MIME type that is not taken here"_s;
    const auto content = bytesFromBase64(uri.sliced(std::min(uri.size(), head.size() + 1)));
    if (!content)
        return place + u" is not valid base64"_s;
    return isOfMediaType(*content, mediaType) ? Fault() : place + u" is not of its MIME type"_s;
}

Fault faultAt(const Json& json, const core::Pointer& place)
{
    const QStringList types = typesFor(place.last());
    if (json.isString() && !types.isEmpty())
        return uriFault(json.toString(), types, dotted(place));
    for (const auto& [name, value] : json.members()) {
        if (auto fault = faultAt(value, place.child(name)))
            return fault;
    }
    for (qsizetype i = 0; i < json.size() && json.isArray(); ++i) {
        if (auto fault = faultAt(json.items().at(i), place.child(i)))
            return fault;
    }
    return {};
}

} // namespace

Fault documentFault(const Json& body) { return faultAt(body, {}); }

} // namespace rfi::simulator::onemoney
