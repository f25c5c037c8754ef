#include "models/submission/bodybytes.h"

#include "models/core/jsonwriter.h"
#include "models/network/multipartbody.h"
#include "models/submission/plan.h"

#include <QUuid>

#include <algorithm>

namespace rfi::submission {

using core::Json;
using core::Pointer;
using network::Body;
using namespace Qt::StringLiterals;

namespace {

QByteArray extensionOf(const forms::Document& document)
{
    const QByteArray suffix = document.name.section(u'.', -1).toLower().toLatin1();
    static const QHash<QString, QByteArray> known{
        {u"image/jpeg"_s, "jpg"}, {u"image/png"_s, "png"}, {u"application/pdf"_s, "pdf"}};
    const bool isPlain =
        !suffix.isEmpty() && suffix.size() <= 8 && std::all_of(suffix.begin(), suffix.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        });
    return known.value(document.mimeType, isPlain ? suffix : QByteArray("bin"));
}

QByteArray atHand(const forms::Document& document)
{
    return document.content ? document.content->atHand().value_or(QByteArray()) : QByteArray();
}

Body multipartOf(const PlannedCall& call)
{
    const forms::Document document = call.documents.value(u'/' + call.rules.partName);
    const auto body = multipartBody(call.body, call.rules.partName, document, atHand(document));
    // The names of fields are checked when a description is loaded.
    return body ? *body : Body();
}

} // namespace

Body jsonWith(const Json& json, const QHash<QString, QByteArray>& texts)
{
    if (texts.isEmpty())
        return network::jsonBody(json);
    const QString marker = QUuid::createUuid().toString(QUuid::Id128);
    Json marked = json;
    QStringList places = texts.keys();
    for (qsizetype i = 0; i < places.size(); ++i)
        marked.set(Pointer::fromText(places.at(i)), Json(marker + QString::number(i) + u';'));
    QByteArray rest = core::writeJson(marked);
    const QByteArray sign = marker.toLatin1();
    Body body = network::jsonBody(QByteArray());
    body.chunks.clear();
    for (qsizetype at = rest.indexOf(sign); at >= 0; at = rest.indexOf(sign)) {
        const qsizetype end = rest.indexOf(';', at);
        const qsizetype place = rest.sliced(at + sign.size(), end - at - sign.size()).toLongLong();
        body.chunks += rest.left(at);
        body.chunks += texts.value(places.at(place));
        rest = rest.sliced(end + 1);
    }
    body.chunks += rest;
    return body;
}

QByteArray withBase64(const QByteArray& start, const QByteArray& bytes)
{
    constexpr qsizetype piece = 3 * 16 * 1024; // threes, so that only the last one is padded
    QByteArray text = start;
    text.reserve(start.size() + (bytes.size() + 2) / 3 * 4);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        text += QByteArray::fromRawData(bytes.constData() + at, std::min(piece, bytes.size() - at)).toBase64();
    return text;
}

QString wireName(const forms::Document& document)
{
    return u"document."_s + QString::fromLatin1(extensionOf(document));
}

core::Result<Body> multipartBody(const Json& fields, const QString& partName, const forms::Document& document,
                                 const QByteArray& bytes)
{
    network::MultipartBody body;
    for (const Json::Member& field : fields.members()) {
        if (field.first == partName)
            continue;
        if (const auto added = body.addText(field.first.toLatin1(), field.second.toString()); !added)
            return added.error();
    }
    const auto added = body.addFile(partName.toLatin1(), document.mimeType.toLatin1(), extensionOf(document), bytes);
    if (!added)
        return added.error();
    return body.build();
}

Body bodyOf(const PlannedCall& call)
{
    if (call.rules.body == providers::AnswerCall::Body::Multipart)
        return multipartOf(call);
    if (call.rules.body == providers::AnswerCall::Body::Empty)
        return {};
    QHash<QString, QByteArray> texts;
    for (auto place = call.documents.begin(); place != call.documents.end(); ++place)
        texts.insert(place.key(), withBase64("data:" + place->mimeType.toLatin1() + ";base64,", atHand(*place)));
    return jsonWith(call.body, texts);
}

} // namespace rfi::submission
