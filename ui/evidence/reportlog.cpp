#include "models/core/jsonreader.h"
#include "models/core/moments.h"
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
    Q_DECLARE_TR_FUNCTIONS(EvidenceLog)
};

constexpr qsizetype LongValue = 60;

/// The facts of an entry, besides those that have a column of their own.
QString restOf(const core::Json& record)
{
    QStringList facts;
    for (const core::Json::Member& member : record.members()) {
        if (QStringList{u"act"_s, u"at"_s, u"user"_s, u"case"_s}.contains(member.first))
            continue;
        const QString value = member.second.isString() ? member.second.toString() : member.second.numberText();
        // A hash has a line of its own, which it just fits into.
        const QString name = factText(member.first) + u':';
        if (value.size() >= LongValue)
            facts += {isolated(name), isolated(value)};
        else
            facts += isolated(name + u' ' + factValueText(member.first, value));
    }
    return facts.join(u'\n');
}

QList<ReportText::Row> rowsOf(const CaseFile& file)
{
    QList<ReportText::Row> rows;
    for (const audit::Entry& entry : file.log) {
        const auto record = core::readJson(entry.record);
        if (!record || record->value(u"case"_s).toString() != file.caseId)
            continue;
        const auto at = core::momentFromText(record->value(u"at"_s).toString());
        rows.append({{QString::number(entry.sequence)},
                     {at ? reportMoment(*at) : QString()},
                     {isolated(record->value(u"user"_s).toString())},
                     {isolated(actText(record->value(u"act"_s).toString()))},
                     {restOf(*record), Look::Code}});
    }
    return rows;
}

void writeHead(ReportText& text, const CaseFile& file)
{
    const audit::Head head = file.logHead();
    text.facts({{Words::tr("Entries in the pack"),
                 {file.log.isEmpty() ? QString()
                                     : Words::tr("%1 to %2").arg(file.log.constFirst().sequence).arg(head.sequence)}},
                {Words::tr("Head of the log"), {Words::tr("entry %1").arg(head.sequence)}},
                {Words::tr("Hash of the head"), {QString::fromLatin1(head.hash.toHex()), Look::Code}}});
}

void writeCheck(ReportText& text)
{
    text.heading(Words::tr("5  How to check this pack"));
    text.paragraph(Words::tr("You do not need RFI Desk for this. In the folder of the pack, on any computer:"));
    text.code(u"sha256sum -c SHA256SUMS\npython3 verify.py"_s);
    text.paragraph(
        Words::tr("The first compares every file with its hash, the second does so again and recomputes each entry of "
                  "the log. Compare the hash of the head with a note made elsewhere at the time: when they agree, "
                  "nobody changed, removed or added an entry before it."));
    text.paragraph(
        Words::tr("The second also finds whatever was sent and is missing here, and whatever is not as the log "
                  "tells it."));
}

} // namespace

void writeLogPart(ReportText& text, const CaseFile& file)
{
    text.heading(Words::tr("4  The log"));
    const QList<ReportText::Row> rows = rowsOf(file);
    if (rows.isEmpty()) {
        text.paragraph(Words::tr("The log has no entry about this case."));
    } else {
        text.paragraph(Words::tr("Each entry is bound to the one before it by its hash, so none can be changed, "
                                 "removed or put elsewhere without a trace. The entries of this case:"));
        text.table({{Words::tr("No."), 7},
                    {Words::tr("When"), 14},
                    {Words::tr("Who"), 9},
                    {Words::tr("What"), 12},
                    {Words::tr("Facts"), 58}},
                   rows);
    }
    // Of training there is no log at all.
    if (file.logHead().sequence > 0)
        writeHead(text, file);
    writeCheck(text);
}

} // namespace rfi::ui
