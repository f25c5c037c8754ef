#include "models/evidence/attemptsfile.h"

#include "models/core/json.h"
#include "models/core/jsonwriter.h"
#include "models/evidence/filenames.h"

#include <QCryptographicHash>

namespace rfi::evidence {

using core::Json;
using namespace Qt::StringLiterals;

namespace {

/// An object of texts and numbers; what is not known is left out.
class Facts
{
public:
    Facts& tell(const QString& name, const QString& text)
    {
        if (!text.isEmpty())
            m_json.insert(name, Json(text));
        return *this;
    }
    Facts& tell(const QString& name, const QByteArray& text) { return tell(name, QString::fromUtf8(text)); }
    Facts& tell(const QString& name, const QDateTime& moment)
    {
        return tell(name, moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString());
    }
    Facts& tell(const QString& name, int number)
    {
        if (number != 0)
            m_json.insert(name, Json::integer(number));
        return *this;
    }
    Facts& tell(const QString& name, const QList<Json>& list)
    {
        if (!list.isEmpty())
            m_json.insert(name, Json::array(list));
        return *this;
    }
    Facts& add(const QString& name, const Json& value)
    {
        m_json.insert(name, value);
        return *this;
    }
    const Json& json() const { return m_json; }

private:
    Json m_json = Json::object();
};

template <typename Value, typename ToJson>
QList<Json> each(const QList<Value>& values, ToJson toJson)
{
    QList<Json> list;
    for (const Value& value : values)
        list += toJson(value);
    return list;
}

class Teller
{
public:
    explicit Teller(const CaseFile& file) : m_file(file) {}

    Json attempt(const Attempt& of)
    {
        return Facts()
            .tell(u"id"_s, of.id)
            .tell(u"round"_s, of.round)
            .tell(u"by"_s, of.by)
            .tell(u"startedAt"_s, of.startedAt)
            .tell(u"finishedAt"_s, of.finishedAt)
            .tell(u"outcome"_s, of.result)
            .tell(u"uploads"_s, each(of.uploads, [this](const Upload& upload) { return uploadJson(upload); }))
            .tell(u"calls"_s, each(of.calls, [this](const Call& call) { return callJson(call); }))
            .tell(u"findings"_s, each(of.findings, [](const QString& text) { return Json(text); }))
            .tell(u"paymentProviders"_s,
                  each(of.psps,
                       [](const PspLine& psp) {
                           return Facts()
                               .tell(u"name"_s, psp.name)
                               .tell(u"state"_s, psp.state)
                               .tell(u"message"_s, psp.message)
                               .json();
                       }))
            .json();
    }

private:
    Json documentJson(const SentDocument& sent) const
    {
        const bool isHere = sent.document >= 0;
        return Facts()
            .tell(u"item"_s, sent.item)
            .tell(u"name"_s, sent.name)
            .tell(u"sha256"_s, sent.sha256)
            .tell(u"file"_s, isHere ? documentPath(sent.document, m_file.documents.at(sent.document).name) : QString())
            .json();
    }

    Json uploadJson(const Upload& upload) const
    {
        return Facts()
            .add(u"document"_s, documentJson(upload.document))
            .tell(u"method"_s, upload.method)
            .tell(u"path"_s, upload.path)
            .tell(u"httpStatus"_s, upload.httpStatus)
            .tell(u"outcome"_s, upload.outcome)
            .tell(u"id"_s, upload.uri)
            .tell(u"replyId"_s, upload.requestId)
            .tell(u"finishedAt"_s, upload.finishedAt)
            .json();
    }

    Json callJson(const Call& call)
    {
        const int index = m_calls++;
        const bool isWhole = QCryptographicHash::hash(call.body, QCryptographicHash::Sha256).toHex() == call.bodySha256;
        const bool hasReply = !call.replySha256.isEmpty();
        return Facts()
            .tell(u"name"_s, call.name)
            .tell(u"method"_s, call.method)
            .tell(u"path"_s, call.path)
            .tell(u"file"_s, sentPath(index, call.name))
            .tell(u"sha256"_s, call.bodySha256)
            .add(u"isWhole"_s, Json::boolean(isWhole))
            .tell(u"documents"_s,
                  each(call.documents, [this](const SentDocument& document) { return documentJson(document); }))
            .tell(u"httpStatus"_s, call.httpStatus)
            .tell(u"outcome"_s, call.outcome)
            .tell(u"replyId"_s, call.requestId)
            .tell(u"reply"_s, hasReply ? replyPath(index, call.name) : QString())
            .tell(u"replySha256"_s, call.replySha256)
            .tell(u"finishedAt"_s, call.finishedAt)
            .json();
    }

    const CaseFile& m_file;
    int m_calls = 0;
};

} // namespace

QByteArray attemptsJson(const CaseFile& file)
{
    Teller teller(file);
    const Json json = Json::object({{u"format"_s, Json(u"rfi-desk/attempts@1"_s)},
                                    {u"case"_s, Json(file.caseId)},
                                    {u"attempts"_s, Json::array(each(file.attempts, [&teller](const Attempt& attempt) {
                                         return teller.attempt(attempt);
                                     }))}});
    return core::writeJson(json, core::JsonStyle::Indented);
}

} // namespace rfi::evidence
