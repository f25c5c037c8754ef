#include "ui/evidence/report.h"

#include "models/evidence/filenames.h"
#include "ui/evidence/reportparts.h"
#include "ui/evidence/reportprinter.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextDocument>

#include <algorithm>

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

QString lastOutcome(const CaseFile& file)
{
    if (file.attempts.isEmpty())
        return {};
    const evidence::Attempt& last = file.attempts.constLast();
    // Of a round that is over, it says nothing of the one that is open.
    return withDetail(isolated(last.outcome),
                      last.round < file.round ? Words::tr("Round %1").arg(last.round) : QString());
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
                {Words::tr("Last outcome"), {lastOutcome(file), Look::Strong}},
                {Words::tr("Case"), {isolated(file.caseId), Look::Code}},
                {Words::tr("Exported by"), {isolated(file.madeBy)}},
                {Words::tr("Exported at"), {reportMoment(file.madeAt)}},
                {Words::tr("Exported with"), {isolated(file.madeWith)}}});
}

bool takesAlong(const evidence::Attempt& attempt, int document)
{
    const auto isIt = [document](const evidence::SentDocument& sent) { return sent.document == document; };
    return std::any_of(attempt.uploads.cbegin(), attempt.uploads.cend(),
                       [&isIt](const evidence::Upload& upload) { return isIt(upload.document); })
        || std::any_of(attempt.calls.cbegin(), attempt.calls.cend(), [&isIt](const evidence::Call& call) {
               return std::any_of(call.documents.cbegin(), call.documents.cend(), isIt);
           });
}

QString answerText(const evidence::Item& item)
{
    if (item.isLeftOut)
        return Words::tr("Left out on purpose");
    if (item.answer.isEmpty())
        return item.isRequired ? Words::tr("No answer") : Words::tr("No answer (not required)");
    QString text = isolated(item.answer);
    QList<int> documents = item.documents;
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    for (const int document : std::as_const(documents))
        text += u' ' + documentMark(document);
    return text;
}

void writeItems(ReportText& text, const QStringList& notes, const QList<evidence::Item>& items)
{
    for (const QString& note : notes)
        text.bullet(Words::tr("In the provider's own words: %1").arg(isolated(note)));
    QList<ReportText::Row> rows;
    QString whose;
    for (const evidence::Item& item : items) {
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

void writeRounds(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("1  What was asked, and what was answered"));
    for (const evidence::Round& round : file.earlierRounds) {
        text.subheading(Words::tr("Round %1, until %2").arg(round.number).arg(reportMoment(round.endedAt)));
        writeItems(text, round.notes, round.items);
    }
    if (!file.earlierRounds.isEmpty())
        text.subheading(Words::tr("Round %1").arg(file.round));
    writeItems(text, file.notes, file.items);
}

/// Whether it is attached now, and which attempts took it along.
QString useOf(const CaseFile& file, int document)
{
    const bool isAttached = std::any_of(file.items.cbegin(), file.items.cend(), [document](const evidence::Item& item) {
        return item.documents.contains(document);
    });
    QStringList uses;
    if (isAttached)
        uses += Words::tr("Attached now");
    for (int i = 0; i < file.attempts.size(); ++i) {
        if (takesAlong(file.attempts.at(i), document))
            uses += Words::tr("Attempt %1").arg(i + 1);
    }
    return uses.join(Words::tr(", ", "between parts of a list"));
}

void writeDocuments(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("2  Documents"));
    if (file.documents.isEmpty()) {
        text.paragraph(Words::tr("No document was attached."));
        return;
    }
    text.paragraph(
        Words::tr("Every document that is attached now or ever went out, as it was when it was attached. The "
                  "pack holds them, byte for byte."));
    QList<ReportText::Row> rows;
    for (int i = 0; i < file.documents.size(); ++i) {
        const evidence::Document& document = file.documents.at(i);
        rows.append({{QString::number(i + 1)},
                     {isolated(document.name) + u'\n' + useOf(file, i)},
                     {sizeText(document.bytes.size())},
                     {hashOf(document.bytes) + u'\n' + evidence::documentPath(i, document.name), Look::Code}});
    }
    text.table(
        {{Words::tr("No."), 7}, {Words::tr("Name"), 25}, {Words::tr("Size"), 10}, {Words::tr("SHA-256, place"), 58}},
        rows);
}

PageFrame frameOf(const CaseFile& file)
{
    const audit::Head head = file.logHead();
    const QString id = isolated(file.caseId);
    return {Words::tr("Evidence of case %1").arg(file.caseId),
            Words::tr("%1, asked by %2").arg(isolated(file.customerName), isolated(file.provider)),
            head.sequence == 0 ? Words::tr("Case %1").arg(id)
                               : Words::tr("Case %1, log entry %2, %3…")
                                     .arg(id, QString::number(head.sequence),
                                          isolated(QString::fromLatin1(head.hash.toHex().left(16)))),
            Words::tr("Page %1 of %2")};
}

} // namespace

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString documentMark(int document)
{
    // On one line, wherever it stands.
    return Words::tr("[document %1]").arg(document + 1).replace(u' ', QChar::Nbsp);
}

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
    writeRounds(text, file);
    writeDocuments(text, file);
    writeAttemptsPart(text, file);
    writeLogPart(text, file);
    return document;
}

QByteArray reportPdf(const CaseFile& file) { return printedPdf(*reportDocument(file), frameOf(file)); }

} // namespace rfi::ui
