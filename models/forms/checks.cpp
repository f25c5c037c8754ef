#include "models/forms/checks.h"

#include "models/forms/conditions.h"
#include "models/forms/rules.h"
#include "models/schema/schemachecker.h"

#include <algorithm>

namespace rfi::forms {

namespace {

using core::ErrorCode;
using core::Json;
using namespace Qt::StringLiterals;

Problem problem(const Field& field, ErrorCode code, const QStringList& arguments = {})
{
    return {field.identity, code, arguments, {}, {}, false};
}

QList<Problem> checkValue(const Form& form, const Field& field, const Json& value)
{
    QList<Problem> problems;
    for (const schema::Violation& violation : form.checker->checkAgainst(value, field.schema))
        problems += problem(field, violation.code, violation.arguments);
    const auto isOption = [&](const Option& option) { return Json(option.value) == value; };
    const bool isListed = field.kind != ItemKind::Choice || field.options.isEmpty() || field.isImplied
        || std::any_of(field.options.begin(), field.options.end(), isOption);
    if (problems.isEmpty() && !isListed) {
        QStringList words;
        for (const Option& option : field.options)
            words += option.value;
        problems += problem(field, ErrorCode::NotInList, {words.join(u", "_s)});
    }
    return problems;
}

/// As the text will look that stands for a document.
QString placeholderOf(const DocumentRules& rules, const Document& document)
{
    if (rules.travel == Travel::DataUri)
        return u"data:%1;base64,AAAA"_s.arg(rules.typeNameOf(document.mimeType));
    return u"/document"_s;
}

/// A document's place in the body is checked as it will stand there, with the side it is given.
Json entryOf(const Field& field, const FileEntry& file)
{
    const QString uri = file.document ? placeholderOf(field.document, *file.document) : file.uri;
    if (field.document.uriMember.isEmpty())
        return Json(uri);
    Json entry = Json::object({{field.document.uriMember, Json(uri)}});
    const QString side = field.identity.side.isEmpty() ? file.side : field.identity.side;
    if (!side.isEmpty())
        entry.insert(field.document.sideMember.isEmpty() ? u"side"_s : field.document.sideMember, Json(side));
    return entry;
}

QList<Problem> checkDocument(const Field& field, const Document& document)
{
    const DocumentRules& rules = field.document;
    if (document.size == 0)
        return {problem(field, ErrorCode::DocumentEmpty, {document.name})};
    if (!rules.mimeTypes.contains(document.mimeType))
        return {problem(field, ErrorCode::DocumentWrongType,
                        {document.name, document.mimeType, rules.suffixes.join(u", "_s)})};
    const qint64 limit = rules.maxBytesOf(document.mimeType);
    if (limit > 0 && document.size > limit)
        return {problem(field, ErrorCode::DocumentTooLarge,
                        {document.name, QString::number(limit), QString::number(document.size)})};
    return {};
}

QList<Problem> checkFiles(const Form& form, const Field& field, const QList<FileEntry>& files)
{
    QList<Problem> problems;
    Json list = Json::array();
    const bool hasOwnCall = field.document.travel == Travel::Call;
    // The call that carries a document has to say what it is.
    if (hasOwnCall && !files.isEmpty() && field.identity.documentType.isEmpty())
        problems += problem(field, ErrorCode::DocumentTypeUnpicked);
    for (const FileEntry& file : files) {
        list.append(entryOf(field, file));
        if (hasOwnCall && !file.document)
            problems +=
                problem(field, ErrorCode::DocumentWrongType, {file.uri, {}, field.document.suffixes.join(u", "_s)});
        if (file.document)
            problems += checkDocument(field, *file.document);
        if (!file.issuedText.isEmpty())
            problems += problem(field, ErrorCode::FormatMismatch, {u"issued"_s, file.issuedText});
    }
    const bool isList = field.schema.value(u"type"_s).toString() == u"array"_s;
    return problems + checkValue(form, field, isList ? list : list.items().value(0));
}

} // namespace

Json effectiveValue(const Field& field, const Answers& answers)
{
    const Answer& answer = answers.at(field.identity);
    return answer.value.isNull() ? field.defaultValue : answer.value;
}

QList<int> answeredFields(const Form& form, const Section& section, const Answers& answers)
{
    QList<int> answered;
    bool isWorthSending = false;
    for (const int index : section.fields) {
        const Field& field = form.fields.at(index);
        const Answer& answer = answers.at(field.identity);
        const bool isEmpty = answer.files.isEmpty() && effectiveValue(field, answers).isNull();
        if (isEmpty || answer.isLeftOut || field.kind == ItemKind::Unknown)
            continue;
        answered += index;
        isWorthSending = isWorthSending || !field.isImplied;
    }
    return isWorthSending ? answered : QList<int>();
}

QList<Problem> checkField(const Form& form, int index, const Answers& answers)
{
    const Field& field = form.fields.at(index);
    const Answer& answer = answers.at(field.identity);
    if (answer.isLeftOut && (field.kind == ItemKind::Unknown || !isDemanded(form, index, answers)))
        return {};
    if (field.isPartyUnclear)
        return {problem(field, ErrorCode::PartyUnclear)};
    if (field.kind == ItemKind::Unknown)
        return {problem(field, ErrorCode::ItemUnknown)};
    const Json value = effectiveValue(field, answers);
    if (value.isNull() && answer.files.isEmpty()) {
        if (!isDemanded(form, index, answers))
            return {};
        return {problem(field, field.isImplied ? ErrorCode::DocumentTypeUnpicked : ErrorCode::Required)};
    }
    return field.kind == ItemKind::File ? checkFiles(form, field, answer.files) : checkValue(form, field, value);
}

QList<Problem> checkSection(const Form& form, int index, const Answers& answers, const QDate& today)
{
    const Section& section = form.sections.at(index);
    const QList<Json>& rules = section.schema.value(u"x-rules"_s).items();
    if (rules.isEmpty())
        return {};
    const SectionValues values = sectionValues(form, section, answers);
    QList<Problem> problems;
    for (const Json& rule : rules)
        problems += applyRule(rule, form, values, answers, today);
    return problems;
}

QList<Problem> checkForm(const Form& form, const Answers& answers, const QDate& today)
{
    QList<Problem> problems;
    for (int field = 0; field < form.fields.size(); ++field)
        problems += checkField(form, field, answers);
    for (int section = 0; section < form.sections.size(); ++section)
        problems += checkSection(form, section, answers, today);
    for (const ItemIdentity& identity : answers.identities()) {
        if (form.indexOf(identity) < 0)
            problems += Problem{identity, ErrorCode::NotAsked, {}, {}, {}, false};
    }
    return problems;
}

} // namespace rfi::forms
