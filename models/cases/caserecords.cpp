#include "models/cases/caserecords.h"

#include "models/cases/codec.h"
#include "models/cases/codecparts.h"

#include <QCryptographicHash>
#include <QMetaEnum>

namespace rfi::cases {

using core::Json;
using namespace Qt::StringLiterals;
using store::Record;
using submission::Case;

namespace {

QString stateName(Case::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Case::State>().valueToKey(static_cast<int>(state)));
}

Json outcomeJson(const std::optional<submission::Outcome>& outcome)
{
    return outcome ? Json::integer(static_cast<int>(*outcome)) : Json();
}

Json stepJson(const forms::AnswerHistory::Step& step)
{
    return Json::object({{u"item"_s, identityJson(step.item)},
                         {u"before"_s, answerJson(step.before)},
                         {u"after"_s, answerJson(step.after)}});
}

QString idIn(const Snapshot& of, const QString& name) { return of.caseId + u'/' + name; }

Record noteRecord(const Snapshot& of, const submission::OfficerNote& note)
{
    const Json content =
        Json::object({{u"at"_s, momentJson(note.at)}, {u"author"_s, Json(note.author)}, {u"text"_s, Json(note.text)}});
    return {kind::Note, note.id, of.caseId, note.at.toMSecsSinceEpoch(), content};
}

Record historyRecord(const Snapshot& of)
{
    const forms::AnswerHistory& history = of.history;
    const Json content = Json::object(
        {{u"steps"_s, listJson(history.steps(), stepJson)}, {u"position"_s, Json::integer(history.position())}});
    return {kind::History, idIn(of, kind::History), of.caseId, 0, content};
}

/// Ids stand clear in the store, so they name an item without saying which.
QString answerId(const Snapshot& of, const forms::ItemIdentity& item)
{
    const QByteArray hash =
        QCryptographicHash::hash((of.caseId + u'|' + item.text()).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

Record answerRecord(const Snapshot& of, const forms::ItemIdentity& item, const forms::Answer& answer, int asideRound)
{
    const Json content = Json::object({{u"item"_s, identityJson(item)},
                                       {u"answer"_s, answerJson(answer)},
                                       {u"asideRound"_s, Json::integer(asideRound)}});
    const QString id = answerId(of, item) + (asideRound > 0 ? u"-aside"_s : QString());
    return {kind::Answer, id, of.caseId, 0, content};
}

/// Takes the place of the request that was asked then.
Record roundRecord(const Snapshot& of, const submission::Round& round)
{
    return {kind::Request, idIn(of, QString::number(round.number)), of.caseId, round.number, roundJson(round)};
}

Record requestRecord(const Snapshot& of)
{
    const Json content = Json::object({{u"request"_s, requestJson(of.request)},
                                       {u"seen"_s, requestJson(of.seenRequest)},
                                       {u"refused"_s, listJson(of.refused, identityJson)}});
    return {kind::Request, idIn(of, QString::number(of.round)), of.caseId, of.round, content};
}

} // namespace

store::CaseRow caseRow(const Case& of, const Bookkeeping& book, const QDateTime& now)
{
    const submission::CaseSummary summary = submission::summaryOf(of);
    store::CaseRow row;
    row.id = summary.id;
    row.provider = summary.provider;
    row.environment = summary.environment;
    row.account = summary.account;
    row.state = stateName(summary.state);
    row.round = summary.round;
    row.dueAt = summary.dueAt;
    row.createdAt = book.createdAt;
    row.snoozedUntil = summary.handling.snoozedUntil;
    row.isHeld = summary.handling.isHeld;
    row.deleteAfter = summary.handling.deleteAfter;
    row.changedAt = now;
    row.content =
        Json::object({{u"customerId"_s, Json(summary.customerId)},
                      {u"customerName"_s, Json(summary.customerName)},
                      {u"customerType"_s, Json(summary.customerType)},
                      {u"customerTypeTitle"_s, Json(summary.customerTypeTitle)},
                      {u"parties"_s,
                       listJson(summary.parties,
                                [](const forms::Party& party) {
                                    return Json::object({{u"id"_s, Json(party.id)}, {u"name"_s, Json(party.name)}});
                                })},
                      {u"owner"_s, Json(summary.handling.owner)},
                      {u"done"_s, Json::integer(summary.done)},
                      {u"total"_s, Json::integer(summary.total)},
                      {u"track"_s, trackJson(summary.track)},
                      {u"lastOutcome"_s, outcomeJson(summary.lastOutcome)},
                      {u"revision"_s, Json::integer(book.revision)}});
    return row;
}

QList<Record> draftRecords(const Snapshot& content)
{
    QList<Record> records{requestRecord(content)};
    for (const submission::Round& round : content.earlierRounds)
        records += roundRecord(content, round);
    for (const forms::ItemIdentity& item : content.answers.identities())
        records += answerRecord(content, item, content.answers.at(item), 0);
    const submission::Aside& aside = content.aside;
    for (const forms::ItemIdentity& item : aside.answers.identities())
        records += answerRecord(content, item, aside.answers.at(item), std::max(1, aside.rounds.value(item)));
    for (const submission::OfficerNote& note : content.notes)
        records += noteRecord(content, note);
    if (!content.history.steps().isEmpty())
        records += historyRecord(content);
    if (!content.offered.isEmpty()) {
        const Json hashes =
            listJson(content.offered, [](const forms::Document& document) { return bytesJson(document.sha256); });
        records += Record{kind::Offered, idIn(content, kind::Offered), content.caseId, 0,
                          Json::object({{u"documents"_s, hashes}})};
    }
    return records;
}

Record recordRecord(const Snapshot& content)
{
    return {kind::Record, idIn(content, kind::Record), content.caseId, 0,
            Json::object({{u"record"_s, content.record}})};
}

Record reportRecord(const Snapshot& content, qsizetype index)
{
    return {kind::Report, idIn(content, u"report%1"_s.arg(index)), content.caseId, index,
            reportJson(content.reports.at(index))};
}

Record documentRecord(const QString& caseId, const forms::Document& document, const QString& id)
{
    const Json content = Json::object({{u"name"_s, Json(document.name)},
                                       {u"mimeType"_s, Json(document.mimeType)},
                                       {u"path"_s, Json(document.path)},
                                       {u"size"_s, Json::integer(document.size)},
                                       {u"sha256"_s, bytesJson(document.sha256)}});
    return {kind::Document, id, caseId, 0, content};
}

} // namespace rfi::cases
