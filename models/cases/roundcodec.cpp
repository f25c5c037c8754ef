#include "models/cases/codec.h"
#include "models/cases/codecparts.h"

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;
using submission::Round;

namespace {

/// A document may come back under another name later, so the round says itself what it was called.
Json namesJson(const forms::Answers& answers)
{
    Json names = Json::object();
    for (const forms::ItemIdentity& item : answers.identities()) {
        for (const forms::FileEntry& file : answers.at(item).files) {
            if (file.document)
                names.insert(QString::fromLatin1(file.document->sha256.toHex()), Json(file.document->name));
        }
    }
    return names;
}

} // namespace

Json roundJson(const Round& round)
{
    QList<forms::ItemIdentity> items = round.answers.identities();
    std::sort(items.begin(), items.end(),
              [](const auto& left, const auto& right) { return left.text() < right.text(); });
    const auto given = [&round](const forms::ItemIdentity& item) {
        return Json::object({{u"item"_s, identityJson(item)}, {u"answer"_s, answerJson(round.answers.at(item))}});
    };
    return Json::object({{u"request"_s, requestJson(round.request)},
                         {u"answers"_s, listJson(items, given)},
                         {u"documents"_s, namesJson(round.answers)},
                         {u"endedAt"_s, momentJson(round.endedAt)}});
}

Round roundFrom(int number, const Json& json)
{
    const Json names = json.value(u"documents"_s);
    const auto documentOf = [&names](const QByteArray& sha256) -> std::optional<forms::Document> {
        forms::Document document;
        document.name = names.value(QString::fromLatin1(sha256.toHex())).toString();
        document.sha256 = sha256;
        return document;
    };
    Round round;
    round.number = number;
    round.request = requestFrom(json.value(u"request"_s));
    round.endedAt = momentFrom(json.value(u"endedAt"_s));
    for (const Json& given : json.value(u"answers"_s).items())
        round.answers.set(identityFrom(given.value(u"item"_s)), answerFrom(given.value(u"answer"_s), documentOf));
    return round;
}

Json trackJson(const submission::Track& track)
{
    const auto refusal = [](const submission::RefusalReason& of) {
        return Json::object({{u"status"_s, Json::integer(static_cast<int>(of.status))}, {u"words"_s, Json(of.words)}});
    };
    return Json::object({{u"receivedAt"_s, momentJson(track.receivedAt)},
                         {u"acceptedAt"_s, momentJson(track.acceptedAt)},
                         {u"refusals"_s, listJson(track.refusals, refusal)}});
}

submission::Track trackFrom(const Json& json)
{
    const auto refusal = [](const Json& of) {
        return submission::RefusalReason{
            enumFrom(of.value(u"status"_s), forms::ItemStatus::Invalid, forms::ItemStatus::None),
            textAt(of, u"words"_s)};
    };
    return {momentFrom(json.value(u"receivedAt"_s)), momentFrom(json.value(u"acceptedAt"_s)),
            listFrom(json.value(u"refusals"_s), refusal)};
}

} // namespace rfi::cases
