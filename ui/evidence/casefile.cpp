#include "ui/evidence/casefile.h"

#include "models/drafts/answersfile.h"
#include "models/evidence/filenames.h"
#include "models/providers/requestreader.h"
#include "models/submission/case.h"
#include "models/submission/roundcomparison.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/pspwords.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace rfi::ui {

using namespace Qt::StringLiterals;
using evidence::CaseFile;
using submission::Case;
using submission::Report;
using submission::RoundComparison;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

/// A sentence of ours without the marks that keep the directions of its facts apart: in the report they would be taken
/// for somebody else's, and it keeps each text apart itself.
QString withoutMarks(QString text)
{
    return text.removeIf([](QChar letter) {
        return letter == u'\u200F' || letter == u'\u2066' || letter == u'\u2068' || letter == u'\u2069';
    });
}

QStringList withoutMarks(QStringList texts)
{
    for (QString& text : texts)
        text = withoutMarks(text);
    return texts;
}

/// The place of a document in the file; each has one, however often it is given or sent.
int placeOf(CaseFile& file, const forms::Document& document)
{
    const QByteArray sha256 = document.sha256.toHex();
    const auto known = std::find_if(file.documents.cbegin(), file.documents.cend(), [&](const auto& other) {
        return other.sha256 == sha256 && other.name == document.name;
    });
    if (known != file.documents.cend())
        return int(known - file.documents.cbegin());
    file.documents.append({document.name, {}, sha256, [document] { return forms::bytesOf(document); }});
    return int(file.documents.size()) - 1;
}

/// Of what a round that is over had, only attempts that took it along know the bytes.
std::optional<forms::Document> withBytes(const Case& source, const forms::Document& document)
{
    if (document.content)
        return document;
    for (const Report& report : source.reports()) {
        for (const forms::Document& sent : report.documents) {
            if (sent.sha256 == document.sha256)
                return sent;
        }
    }
    return std::nullopt;
}

/// Puts the documents into the file, and their places there into the answers.
forms::Answers takeDocuments(const Case& source, const RoundComparison::Column& round, CaseFile& file,
                             QList<QList<int>>& documentsOfField)
{
    forms::Answers answers;
    for (const forms::Field& field : round.form.fields) {
        forms::Answer answer = round.answers.at(field.identity);
        QList<int> documents;
        for (forms::FileEntry& entry : answer.files) {
            const auto document = entry.document ? withBytes(source, *entry.document) : std::nullopt;
            if (!document)
                continue;
            const int index = placeOf(file, *document);
            entry.document->path = evidence::documentPath(index, document->name);
            documents.append(index);
        }
        answers.set(field.identity, answer);
        documentsOfField.append(documents);
    }
    return answers;
}

/// In the order in which the form shows them.
QList<int> shownFields(const forms::Form& form)
{
    QList<int> shown;
    for (const forms::Section& section : form.sections)
        std::copy_if(section.fields.cbegin(), section.fields.cend(), std::back_inserter(shown),
                     [&form](int field) { return form.fields.at(field).isShown(); });
    return shown;
}

/// What was asked in a round and how it was answered, in words and as the file of the answers.
QList<evidence::Item> takeItems(const Case& source, const RoundComparison::Column& round, CaseFile& file,
                                QByteArray& answersJson)
{
    const forms::Form& form = round.form;
    QList<QList<int>> documents;
    const forms::Answers answers = takeDocuments(source, round, file, documents);
    answersJson = drafts::writeAnswers(form, answers);
    QList<evidence::Item> items;
    for (const int index : shownFields(form)) {
        const forms::Field& field = form.fields.at(index);
        const forms::Answer& answer = answers.at(field.identity);
        const QString section = sectionTitle(form, field.section);
        const QString label = fieldLabel(form, index);
        const QString what = section == label ? label : sentence(Words::tr("%1: %2"), {section, label});
        items.append({.whose = withoutMarks(groupTitle(form, field.identity.party)),
                      .label = withoutMarks(what),
                      .reason = withoutMarks(reasonText(field)),
                      .answer = answer.isLeftOut ? QString() : withoutMarks(plainValue(form, index, answers)),
                      .documents = documents.at(index),
                      .isRequired = field.isRequired,
                      .isLeftOut = answer.isLeftOut});
    }
    return items;
}

QStringList notesOf(const forms::Request& request)
{
    QStringList notes;
    for (const forms::Note& note : request.notes)
        notes += note.reason.isEmpty() ? note.text : sentence(Words::tr("%1: %2"), {note.text, note.reason});
    return withoutMarks(notes);
}

evidence::Round roundOf(const Case& source, const RoundComparison::Column& round, CaseFile& file)
{
    const forms::Request& request = round.form.request;
    evidence::Round told{.number = round.number,
                         .endedAt = round.endedAt,
                         .notes = notesOf(request),
                         .requestJson = providers::writeRequest(request)};
    told.items = takeItems(source, round, file, told.answersJson);
    return told;
}

QStringList findingsOf(const Report& report, const forms::Form& form)
{
    QStringList findings;
    if (!report.providerMessage.isEmpty())
        findings.append(report.providerMessage);
    for (const core::Error& error : report.errors)
        findings.append(errorText(error));
    for (const forms::Problem& problem : report.problems)
        findings.append(problemLine(form, problem));
    return findings;
}

/// That of the round, or the one of now where nobody knows it any more.
const forms::Form& formOf(const RoundComparison& rounds, int number)
{
    const auto found = std::find_if(rounds.columns().cbegin(), rounds.columns().cend(),
                                    [number](const RoundComparison::Column& round) { return round.number == number; });
    return found == rounds.columns().cend() ? rounds.columns().constFirst().form : found->form;
}

QString itemOf(const forms::Form& form, const forms::ItemIdentity& item)
{
    const int index = form.indexOf(item);
    return index < 0 ? item.pointer : withoutMarks(itemText(form.fields.at(index), form));
}

evidence::SentDocument sentDocument(const forms::Form& form, const Report& report, const submission::SentDocument& sent,
                                    CaseFile& file)
{
    const auto known = std::find_if(report.documents.cbegin(), report.documents.cend(),
                                    [&sent](const auto& document) { return document.sha256 == sent.sha256; });
    return {.item = itemOf(form, sent.item),
            .name = sent.name,
            .sha256 = sent.sha256.toHex(),
            .document = known == report.documents.cend() ? -1 : placeOf(file, *known)};
}

evidence::Call callOf(const forms::Form& form, const Report& report, const submission::CallReport& call, CaseFile& file)
{
    evidence::Call told{.name = call.name,
                        .method = call.method,
                        .path = call.path,
                        .body = call.body,
                        .bodySha256 = call.bodySha256,
                        .httpStatus = call.httpStatus,
                        .outcome = submission::outcomeName(call.outcome),
                        .requestId = call.requestId,
                        .finishedAt = call.finishedAt,
                        .reply = call.reply,
                        .replySha256 = call.replySha256};
    for (const submission::SentDocument& document : call.documents)
        told.documents.append(sentDocument(form, report, document, file));
    return told;
}

evidence::Attempt attemptOf(const forms::Form& form, const Report& report, const QString& providerName, CaseFile& file)
{
    const OutcomeWords words = outcomeWords(report, providerName);
    evidence::Attempt attempt{.id = report.attemptId,
                              .round = report.round,
                              .startedAt = report.startedAt,
                              .finishedAt = report.finishedAt,
                              .outcome = words.word,
                              .summary = withoutMarks(words.headline),
                              .result = submission::outcomeName(report.outcome),
                              .findings = withoutMarks(findingsOf(report, form))};
    for (const submission::UploadReport& upload : report.uploads)
        attempt.uploads.append({.document = sentDocument(form, report, upload.document, file),
                                .method = upload.method,
                                .path = upload.path,
                                .httpStatus = upload.httpStatus,
                                .outcome = submission::outcomeName(upload.outcome),
                                .uri = upload.uri,
                                .requestId = upload.requestId,
                                .finishedAt = upload.finishedAt});
    for (const submission::CallReport& call : report.calls) {
        // Told by the attempt that sent it.
        if (!call.wasAccepted)
            attempt.calls.append(callOf(form, report, call, file));
    }
    for (const submission::PspResult& psp : report.pspResults)
        attempt.psps.append({pspName(psp), pspWords(psp.state).word, psp.message});
    return attempt;
}

QString customerTypeOf(const forms::Form& form)
{
    const auto* type = form.description.customerType(form.request.customerType);
    return type ? groupTitle(form, {}) : form.request.customerType;
}

} // namespace

CaseFile caseFileOf(const Case& source, const QString& providerName)
{
    const forms::Request& request = source.request();
    CaseFile file;
    file.caseId = source.id();
    file.provider = providerName;
    file.environment = source.isTraining() ? Words::tr("training") : environmentTitle(source.environment());
    file.customerName = customerTitle(request);
    file.customerId = request.customerId;
    file.customerType = customerTypeOf(source.form().form());
    file.receivedAt = request.receivedAt;
    file.dueAt = request.dueAt;
    file.round = source.round();
    file.notes = notesOf(request);
    file.requestJson = providers::writeRequest(request);
    const RoundComparison rounds(source);
    file.items = takeItems(source, rounds.columns().constFirst(), file, file.answersJson);
    for (auto round = rounds.columns().crbegin(); round != rounds.columns().crend(); ++round) {
        if (!round->isNow)
            file.earlierRounds.append(roundOf(source, *round, file));
    }
    for (const Report& report : source.reports())
        file.attempts.append(attemptOf(formOf(rounds, report.round), report, providerName, file));
    return file;
}

} // namespace rfi::ui
