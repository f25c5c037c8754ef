#include "ui/evidence/report.h"

#include "models/evidence/filenames.h"
#include "ui/evidence/reportparts.h"
#include "ui/evidence/reportprinter.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextDocument>

namespace rfi::ui {

using namespace Qt::StringLiterals;
using evidence::CaseFile;
using Look = ReportCell::Look;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, detail);
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void writeFacts(ReportText& text, const CaseFile& file)
{
    text.facts({{Words::tr("Customer"), {isolated(file.customerName), Look::Strong}},
                {Words::tr("Customer ID"), {isolated(file.customerId), Look::Code}},
                {Words::tr("Customer type"), {isolated(file.customerType)}},
                {Words::tr("Asked by"), {withDetail(isolated(file.provider), isolated(file.environment))}},
                {Words::tr("Answered through"), {isolated(file.account)}},
                {Words::tr("Received"), {reportMoment(file.receivedAt)}},
                {Words::tr("Due"), {reportMoment(file.dueAt)}},
                {Words::tr("Round"), {QString::number(file.round)}},
                {Words::tr("Case"), {isolated(file.caseId), Look::Code}},
                {Words::tr("Exported by"), {isolated(file.madeBy)}},
                {Words::tr("Exported at"), {reportMoment(file.madeAt)}},
                {Words::tr("Exported with"), {isolated(file.madeWith)}}});
}

QString answerText(const evidence::Item& item)
{
    if (item.isLeftOut)
        return Words::tr("Left out on purpose");
    if (item.answer.isEmpty())
        return item.isRequired ? Words::tr("No answer") : Words::tr("No answer (not required)");
    QString text = isolated(item.answer);
    for (const int document : item.documents)
        text += u' ' + Words::tr("[document %1]").arg(document + 1);
    return text;
}

void writeItems(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("1  What was asked, and what was answered"));
    for (const QString& note : file.notes)
        text.bullet(Words::tr("In the provider's own words: %1").arg(isolated(note)));
    QList<ReportText::Row> rows;
    QString whose;
    for (const evidence::Item& item : file.items) {
        if (item.whose != whose)
            rows.append({{isolated(item.whose), Look::Strong}});
        whose = item.whose;
        const bool isMissing = item.isLeftOut || item.answer.isEmpty();
        rows.append({{isolated(item.label)},
                     {isolated(item.reason), Look::Muted},
                     {answerText(item), isMissing ? Look::Muted : Look::Normal}});
    }
    if (rows.isEmpty())
        text.paragraph(Words::tr("Nothing was asked."));
    else
        text.table({{Words::tr("Asked"), 34}, {Words::tr("Because"), 26}, {Words::tr("Answer"), 40}}, rows);
}

void writeDocuments(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("2  Documents"));
    if (file.documents.isEmpty()) {
        text.paragraph(Words::tr("No document was attached."));
        return;
    }
    text.paragraph(Words::tr("As they were when they were attached; the pack holds them, byte for byte."));
    QList<ReportText::Row> rows;
    for (int i = 0; i < file.documents.size(); ++i) {
        const evidence::Document& document = file.documents.at(i);
        rows.append({{QString::number(i + 1)},
                     {isolated(document.name)},
                     {sizeText(document.bytes.size())},
                     {hashOf(document.bytes) + u'\n' + evidence::documentPath(i, document.name), Look::Code}});
    }
    text.table(
        {{Words::tr("No."), 6}, {Words::tr("Name"), 24}, {Words::tr("Size"), 10}, {Words::tr("SHA-256, place"), 60}},
        rows);
}

/// What stands for the bytes of a call: its hash, its file, and that documents went along when the file is not all.
QString bytesText(const evidence::Call& call, const QString& path)
{
    const QString sent = QString::fromLatin1(call.bodySha256);
    const QString note = sent == hashOf(call.body) ? path : Words::tr("%1, documents in it by name").arg(path);
    return sent + u'\n' + note;
}

QString replyText(const evidence::Call& call)
{
    const QString status = call.httpStatus == 0 ? Words::tr("no reply") : Words::tr("HTTP %1").arg(call.httpStatus);
    const QString reply = Words::tr("%1, %2").arg(isolated(call.outcome), status);
    return call.requestId.isEmpty() ? reply : Words::tr("%1, reply %2").arg(reply, isolated(call.requestId));
}

void writeCalls(ReportText& text, const evidence::Attempt& attempt, int firstCall)
{
    QList<ReportText::Row> rows;
    for (int i = 0; i < attempt.calls.size(); ++i) {
        const evidence::Call& call = attempt.calls.at(i);
        rows.append({{isolated(call.method + u' ' + call.path), Look::Code},
                     {replyText(call) + u'\n' + reportMoment(call.finishedAt)},
                     {bytesText(call, evidence::sentPath(firstCall + i, call.name)), Look::Code}});
    }
    if (rows.isEmpty())
        text.paragraph(Words::tr("Nothing left this computer."));
    else
        text.table(
            {{Words::tr("Call"), 21}, {Words::tr("Reply"), 19}, {Words::tr("SHA-256 of the sent bytes, place"), 60}},
            rows);
}

void writeReplies(ReportText& text, const evidence::Attempt& attempt)
{
    for (const QString& finding : attempt.findings)
        text.bullet(isolated(finding));
    QList<ReportText::Row> rows;
    for (const evidence::PspLine& psp : attempt.psps)
        rows.append({{isolated(psp.name)}, {isolated(psp.state)}, {isolated(psp.message)}});
    if (!rows.isEmpty())
        text.table({{Words::tr("Behind the provider"), 30}, {Words::tr("State"), 20}, {Words::tr("Its words"), 50}},
                   rows);
}

void writeAttempts(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("3  What was sent, and what came back"));
    if (file.attempts.isEmpty())
        text.paragraph(Words::tr("Nothing was sent."));
    int firstCall = 0;
    for (int i = 0; i < file.attempts.size(); ++i) {
        const evidence::Attempt& attempt = file.attempts.at(i);
        text.subheading(
            Words::tr("Attempt %1 of %2: %3").arg(i + 1).arg(file.attempts.size()).arg(isolated(attempt.outcome)));
        text.facts({{Words::tr("Sent by"), {isolated(attempt.by)}},
                    {Words::tr("Round"), {QString::number(attempt.round)}},
                    {Words::tr("Started"), {reportMoment(attempt.startedAt)}},
                    {Words::tr("Ended"), {reportMoment(attempt.finishedAt)}},
                    {Words::tr("Attempt"), {isolated(attempt.id), Look::Code}}});
        writeCalls(text, attempt, firstCall);
        writeReplies(text, attempt);
        firstCall += int(attempt.calls.size());
    }
}

PageFrame frameOf(const CaseFile& file)
{
    const audit::Head head = file.logHead();
    return {Words::tr("Evidence of case %1").arg(file.caseId),
            Words::tr("Case %1, log entry %2, %3…")
                .arg(isolated(file.caseId), QString::number(head.sequence),
                     QString::fromLatin1(head.hash.toHex().left(16))),
            Words::tr("Page %1 of %2")};
}

} // namespace

QString reportMoment(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    return Words::tr("%1, %2 UTC").arg(dateText(utc.date()), utc.time().toString(u"HH:mm:ss"_s));
}

std::unique_ptr<QTextDocument> reportDocument(const CaseFile& file)
{
    auto document = std::make_unique<QTextDocument>();
    ReportText text(*document);
    text.title(Words::tr("EVIDENCE"), Words::tr("Answer to a request for information"),
               Words::tr("%1, asked by %2").arg(isolated(file.customerName), isolated(file.provider)));
    writeFacts(text, file);
    writeItems(text, file);
    writeDocuments(text, file);
    writeAttempts(text, file);
    writeLogPart(text, file);
    return document;
}

QByteArray reportPdf(const CaseFile& file) { return printedPdf(*reportDocument(file), frameOf(file)); }

} // namespace rfi::ui
