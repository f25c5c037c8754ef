#include "models/drafts/answersfile.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/core/moments.h"

#include <optional>

namespace rfi::drafts {

namespace {

using core::Error;
using core::ErrorCode;
using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

constexpr auto Format = "rfi-desk/answers@1"_L1;

/// Reads one document strictly; the first fault ends it.
class Reader
{
public:
    explicit Reader(const core::JsonDocument& document) : m_document(document) {}

    core::Result<QList<AnswerLine>> read()
    {
        checkFrame();
        const QList<Json>& items = m_document.root.value(u"answers"_s).items();
        QList<AnswerLine> lines;
        for (qsizetype i = 0; i < items.size() && !m_fault; ++i)
            lines += readLine(items.at(i), Pointer({u"answers"_s}).child(i));
        if (m_fault)
            return *m_fault;
        return lines;
    }

private:
    void refuse(ErrorCode code, const Pointer& pointer, const QString& fact = {})
    {
        if (m_fault)
            return;
        m_fault = Error{.code = code,
                        .subject = pointer.last(),
                        .arguments = fact.isEmpty() ? QStringList() : QStringList(fact),
                        .pointer = pointer.text(),
                        .position = m_document.positionOf(pointer)};
    }

    void checkFrame()
    {
        const Json& root = m_document.root;
        if (!root.isObject())
            return refuse(ErrorCode::WrongType, {}, u"object"_s);
        const Json format = root.value(u"format"_s);
        if (format.toString() != Format)
            return refuse(ErrorCode::FormatUnknown, root.contains(u"format"_s) ? Pointer({u"format"_s}) : Pointer(),
                          Format);
        const Pointer answers({u"answers"_s});
        if (!root.contains(u"answers"_s))
            return refuse(ErrorCode::Required, answers);
        if (!root.value(u"answers"_s).isArray())
            return refuse(ErrorCode::WrongType, answers, u"array"_s);
        refuseOthers(root, {}, {u"format"_s, u"answers"_s});
    }

    void refuseOthers(const Json& object, const Pointer& place, const QStringList& known)
    {
        for (const Json::Member& member : object.members()) {
            if (!known.contains(member.first))
                refuse(ErrorCode::UnknownMember, place.child(member.first));
        }
    }

    QString text(const Json& answer, const Pointer& place, const QString& name)
    {
        const Json value = answer.value(name);
        if (answer.contains(name) && !value.isString())
            refuse(ErrorCode::WrongType, place.child(name), u"string"_s);
        return value.toString();
    }

    QString filledText(const Json& answer, const Pointer& place, const QString& name)
    {
        const QString value = text(answer, place, name);
        if (answer.contains(name) && value.isEmpty())
            refuse(ErrorCode::FormatMismatch, place.child(name), name);
        return value;
    }

    AnswerLine readLine(const Json& answer, const Pointer& place)
    {
        AnswerLine line;
        if (!answer.isObject()) {
            refuse(ErrorCode::WrongType, place, u"object"_s);
            return line;
        }
        refuseOthers(answer, place,
                     {u"party"_s, u"pointer"_s, u"documentType"_s, u"side"_s, u"value"_s, u"file"_s, u"uri"_s,
                      u"issued"_s, u"leaveOut"_s});
        line.identity = readIdentity(answer, place);
        line.value = answer.value(u"value"_s);
        line.file = filledText(answer, place, u"file"_s);
        line.uri = filledText(answer, place, u"uri"_s);
        line.isLeftOut = readLeaveOut(answer, place);
        line.issued = readIssued(answer, place);
        const auto given = answer.contains(u"value"_s) + answer.contains(u"file"_s) + answer.contains(u"uri"_s)
            + answer.contains(u"leaveOut"_s);
        if (given != 1)
            refuse(ErrorCode::NoAlternativeFits, place, u"value, file, uri, leaveOut"_s);
        return line;
    }

    forms::ItemIdentity readIdentity(const Json& answer, const Pointer& place)
    {
        const Pointer name = place.child(u"pointer"_s);
        if (!answer.contains(u"pointer"_s))
            refuse(ErrorCode::Required, name);
        const QString pointer = text(answer, place, u"pointer"_s);
        const Pointer parsed = Pointer::fromText(pointer);
        if (!parsed.isValid() || parsed.isRoot())
            refuse(ErrorCode::FormatMismatch, name, u"json-pointer"_s);
        return {text(answer, place, u"party"_s), pointer, text(answer, place, u"documentType"_s),
                text(answer, place, u"side"_s)};
    }

    bool readLeaveOut(const Json& answer, const Pointer& place)
    {
        const bool isLeftOut = answer.value(u"leaveOut"_s).toBool();
        if (answer.contains(u"leaveOut"_s) && !isLeftOut)
            refuse(ErrorCode::WrongType, place.child(u"leaveOut"_s), u"true"_s);
        return isLeftOut;
    }

    QDate readIssued(const Json& answer, const Pointer& place)
    {
        if (!answer.contains(u"issued"_s))
            return {};
        const Pointer name = place.child(u"issued"_s);
        if (!answer.contains(u"file"_s) && !answer.contains(u"uri"_s))
            refuse(ErrorCode::UnknownMember, name);
        const auto date = core::dateFromIso(text(answer, place, u"issued"_s));
        if (!date)
            refuse(ErrorCode::FormatMismatch, name, u"date"_s);
        return date.value_or(QDate());
    }

    const core::JsonDocument& m_document;
    std::optional<Error> m_fault;
};

Json identityJson(const forms::ItemIdentity& identity)
{
    Json line = Json::object();
    const auto insert = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            line.insert(name, Json(value));
    };
    insert(u"party"_s, identity.party);
    insert(u"pointer"_s, identity.pointer);
    insert(u"documentType"_s, identity.documentType);
    insert(u"side"_s, identity.side);
    return line;
}

Json fileJson(forms::ItemIdentity identity, const forms::FileEntry& entry)
{
    if (identity.side.isEmpty())
        identity.side = entry.side;
    Json line = identityJson(identity);
    if (entry.document)
        line.insert(u"file"_s, Json(entry.document->path.isEmpty() ? entry.document->name : entry.document->path));
    else
        line.insert(u"uri"_s, Json(entry.uri));
    if (entry.issued.isValid())
        line.insert(u"issued"_s, Json(entry.issued.toString(Qt::ISODate)));
    return line;
}

void appendAnswer(Json& lines, const forms::ItemIdentity& identity, const forms::Answer& answer)
{
    Json line = identityJson(identity);
    if (answer.isLeftOut) {
        line.insert(u"leaveOut"_s, Json::boolean(true));
        lines.append(line);
    } else if (!answer.value.isNull()) {
        line.insert(u"value"_s, answer.value);
        lines.append(line);
    }
    if (answer.isLeftOut)
        return;
    for (const forms::FileEntry& entry : answer.files)
        lines.append(fileJson(identity, entry));
}

} // namespace

core::Result<QList<AnswerLine>> readAnswers(const QByteArray& bytes)
{
    const auto document = core::readJsonDocument(bytes);
    if (!document)
        return document.error();
    return Reader(*document).read();
}

QByteArray writeAnswers(const forms::Form& form, const forms::Answers& answers)
{
    Json lines = Json::array();
    for (const forms::Field& field : form.fields)
        appendAnswer(lines, field.identity, answers.at(field.identity));
    const Json file = Json::object({{u"format"_s, Json(QString(Format))}, {u"answers"_s, lines}});
    return core::writeJson(file, core::JsonStyle::Indented);
}

} // namespace rfi::drafts
