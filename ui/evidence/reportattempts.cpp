#include "models/evidence/filenames.h"
#include "ui/evidence/reportparts.h"
#include "ui/texts/actwords.h"

#include <QCoreApplication>

namespace rfi::ui {

using namespace Qt::StringLiterals;
using evidence::CaseFile;
using Look = ReportCell::Look;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReport)
};

QString outcomeText(const QString& outcome) { return isolated(factValueText(u"outcome"_s, outcome)); }

/// What came of a call, and when.
template <typename Call>
QString replyText(const Call& call)
{
    const QString status = call.httpStatus == 0 ? Words::tr("no reply") : Words::tr("HTTP %1").arg(call.httpStatus);
    QString reply = Words::tr("%1, %2").arg(outcomeText(call.outcome), status);
    if (!call.requestId.isEmpty())
        reply = Words::tr("%1, reply %2").arg(reply, isolated(call.requestId));
    const QString moment = reportMoment(call.finishedAt);
    return moment.isEmpty() ? reply : reply + u'\n' + moment;
}

/// "Proof of address: lease.pdf [document 2]"
QString documentText(const evidence::SentDocument& sent)
{
    const QString name =
        sent.item.isEmpty() ? isolated(sent.name) : Words::tr("%1: %2").arg(isolated(sent.item), isolated(sent.name));
    if (sent.document >= 0)
        return name + u' ' + documentMark(sent.document);
    return Words::tr("%1, whose bytes are not in this pack. SHA-256: %2")
        .arg(name, isolated(QString::fromLatin1(sent.sha256)));
}

void writeUploads(ReportText& text, const evidence::Attempt& attempt)
{
    QList<ReportText::Row> rows;
    for (const evidence::Upload& upload : attempt.uploads)
        rows.append({{documentText(upload.document)},
                     {replyText(upload)},
                     {isolated(upload.method + u' ' + upload.path) + u'\n' + isolated(upload.uri), Look::Code}});
    if (!rows.isEmpty())
        text.table({{Words::tr("Document that went first"), 33},
                    {Words::tr("Reply"), 36},
                    {Words::tr("Call, and what the document is called there"), 31}},
                   rows);
}

/// What stands for the bytes of a call: its hash, its file, and that documents went along when the file is not all.
QString bytesText(const evidence::Call& call, const QString& path)
{
    const QString sent = QString::fromLatin1(call.bodySha256);
    const QString note = sent == hashOf(call.body) ? path : Words::tr("%1, documents in it by name").arg(path);
    return sent + u'\n' + note;
}

QString documentsText(const evidence::Call& call)
{
    QStringList lines;
    for (const evidence::SentDocument& document : call.documents)
        lines += documentText(document);
    return lines.join(u'\n');
}

void writeCalls(ReportText& text, const evidence::Attempt& attempt, int firstCall)
{
    for (int i = 0; i < attempt.calls.size(); ++i) {
        const evidence::Call& call = attempt.calls.at(i);
        const int index = firstCall + i;
        const QString reply = call.replySha256.isEmpty()
            ? QString()
            : QString::fromLatin1(call.replySha256) + u'\n' + evidence::replyPath(index, call.name);
        text.facts({{Words::tr("Call"), {isolated(call.method + u' ' + call.path), Look::Code}},
                    {Words::tr("SHA-256 of the sent bytes, place"),
                     {bytesText(call, evidence::sentPath(index, call.name)), Look::Code}},
                    {Words::tr("Documents in it"), {documentsText(call)}},
                    {Words::tr("Reply"), {replyText(call)}},
                    {Words::tr("SHA-256 of the reply, place"), {reply, Look::Code}}});
    }
    if (attempt.calls.isEmpty())
        text.paragraph(attempt.uploads.isEmpty() ? Words::tr("Nothing left this computer.")
                                                 : Words::tr("The answer itself did not leave this computer."));
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

} // namespace

void writeAttemptsPart(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("3  What was sent, and what came back"));
    if (file.attempts.isEmpty())
        text.paragraph(Words::tr("Nothing was sent."));
    int firstCall = 0;
    for (int i = 0; i < file.attempts.size(); ++i) {
        const evidence::Attempt& attempt = file.attempts.at(i);
        text.subheading(
            Words::tr("Attempt %1 of %2: %3").arg(i + 1).arg(file.attempts.size()).arg(isolated(attempt.outcome)));
        text.facts({{Words::tr("What came of it"), {isolated(attempt.summary), Look::Strong}},
                    {Words::tr("Sent by"), {isolated(attempt.by)}},
                    {Words::tr("Round"), {QString::number(attempt.round)}},
                    {Words::tr("Started"), {reportMoment(attempt.startedAt)}},
                    {Words::tr("Ended"), {reportMoment(attempt.finishedAt)}},
                    {Words::tr("Attempt"), {isolated(attempt.id), Look::Code}}});
        writeUploads(text, attempt);
        writeCalls(text, attempt, firstCall);
        writeReplies(text, attempt);
        firstCall += int(attempt.calls.size());
    }
}

} // namespace rfi::ui
