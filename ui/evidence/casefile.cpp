#include "ui/evidence/casefile.h"

#include "models/drafts/answersfile.h"
#include "models/evidence/filenames.h"
#include "models/providers/requestreader.h"
#include "models/submission/case.h"
#include "models/submission/fingerprint.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/pspwords.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::ui {

using namespace Qt::StringLiterals;
using evidence::CaseFile;
using submission::Case;
using submission::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

/// Puts the documents into the file, and their places there into the answers.
forms::Answers takeDocuments(const Case& source, CaseFile& file, QList<QList<int>>& documentsOfField)
{
    const forms::Form& form = source.form().form();
    forms::Answers answers;
    for (const forms::Field& field : form.fields) {
        forms::Answer answer = source.form().answers().at(field.identity);
        QList<int> documents;
        for (forms::FileEntry& entry : answer.files) {
            if (!entry.document)
                continue;
            const int index = int(file.documents.size());
            file.documents.append(
                {entry.document->name, {}, [document = *entry.document] { return forms::bytesOf(document); }});
            entry.document->path = evidence::documentPath(index, entry.document->name);
            documents.append(index);
        }
        answers.set(field.identity, answer);
        documentsOfField.append(documents);
    }
    return answers;
}

void takeItems(const Case& source, CaseFile& file)
{
    const forms::Form& form = source.form().form();
    QList<QList<int>> documents;
    const forms::Answers answers = takeDocuments(source, file, documents);
    file.answersJson = drafts::writeAnswers(form, answers);
    for (const int index : source.form().shownFields()) {
        const forms::Field& field = form.fields.at(index);
        const forms::Answer& answer = answers.at(field.identity);
        const QString section = sectionTitle(form, field.section);
        const QString label = fieldLabel(form, index);
        file.items.append({.whose = groupTitle(form, field.identity.party),
                           .label = section == label ? label : sentence(Words::tr("%1: %2"), {section, label}),
                           .reason = reasonText(field),
                           .answer = answer.isLeftOut ? QString() : plainValue(form, index, answers),
                           .documents = documents.at(index),
                           .isRequired = field.isRequired,
                           .isLeftOut = answer.isLeftOut});
    }
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

evidence::Attempt attemptOf(const Report& report, const forms::Form& form, const QString& providerName)
{
    evidence::Attempt attempt{.id = report.attemptId,
                              .round = report.round,
                              .finishedAt = report.finishedAt,
                              .outcome = outcomeWords(report, providerName).word,
                              .findings = findingsOf(report, form)};
    for (const submission::CallReport& call : report.calls) {
        // Told by the attempt that sent it.
        if (call.wasAccepted)
            continue;
        attempt.calls.append({.name = call.name,
                              .method = call.method,
                              .path = call.path,
                              .body = call.body,
                              .bodySha256 = call.bodySha256,
                              .httpStatus = call.httpStatus,
                              .outcome = submission::outcomeName(call.outcome),
                              .requestId = call.requestId,
                              .finishedAt = call.finishedAt});
    }
    for (const submission::PspResult& psp : report.pspResults)
        attempt.psps.append({pspName(psp), pspWords(psp.state).word, psp.message});
    return attempt;
}

/// The documents of a round that is over, of which only the names and the hashes are kept.
QStringList documentsOf(const submission::Round& round)
{
    QStringList lines;
    for (const forms::ItemIdentity& item : round.answers.identities()) {
        for (const forms::FileEntry& entry : round.answers.at(item).files) {
            if (entry.document)
                lines.append(sentence(Words::tr("Answered in that round with the document %1, SHA-256 %2"),
                                      {entry.document->name, QString::fromLatin1(entry.document->sha256.toHex())}));
        }
    }
    return lines;
}

/// What the pack does not hold of an attempt, because something else was answered since.
QStringList missingOf(const Case& source, const Report& report)
{
    const bool isOther =
        !report.answersPrint.isEmpty() && report.answersPrint != submission::fingerprint(source.form().answers());
    if (report.calls.isEmpty() || !isOther)
        return {};
    QStringList lines{Words::tr("This attempt had other answers than those in this pack. What was replaced since is "
                                "not in the pack; of what was sent then, it has the calls and their hashes.")};
    for (const submission::Round& round : source.earlierRounds()) {
        if (round.number == report.round)
            lines += documentsOf(round);
    }
    return lines;
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
    for (const forms::Note& note : request.notes)
        file.notes.append(note.reason.isEmpty() ? note.text : sentence(Words::tr("%1: %2"), {note.text, note.reason}));
    file.requestJson = providers::writeRequest(request);
    takeItems(source, file);
    for (const Report& report : source.reports()) {
        file.attempts.append(attemptOf(report, source.form().form(), providerName));
        file.attempts.last().findings += missingOf(source, report);
    }
    return file;
}

} // namespace rfi::ui
