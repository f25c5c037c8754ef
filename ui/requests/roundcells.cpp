#include "ui/requests/roundcells.h"

#include "ui/requests/outcomewords.h"
#include "ui/requests/pspwords.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::ItemState;
using submission::Report;
using submission::RoundComparison;
using Column = RoundComparison::Column;
using Line = RoundCell::Line;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundsPage)
};

RoundCell stateCell(ItemState state, bool isNow)
{
    switch (state) {
    case ItemState::NotAsked: return {};
    case ItemState::NotAnswered:
        return isNow ? RoundCell{Words::tr("To answer"), u"circle-dashed"_s, Tone::Muted}
                     : RoundCell{Words::tr("Not answered"), u"minus"_s, Tone::Muted};
    case ItemState::LeftOut: return {Words::tr("Left out"), u"minus"_s, Tone::Muted};
    case ItemState::Answered: return {Words::tr("Not sent yet"), u"pencil"_s, Tone::Muted};
    case ItemState::Sent: return {Words::tr("Sent"), u"send"_s, Tone::Accent};
    case ItemState::Refused: return {Words::tr("Refused"), u"x"_s, Tone::Danger};
    case ItemState::AskedAgain: return {Words::tr("Asked again"), u"refresh-cw"_s, Tone::Warning};
    case ItemState::NotAskedAgain: return {Words::tr("Not asked again"), u"check"_s, Tone::Success};
    case ItemState::Unknown: break;
    }
    return {Words::tr("Unknown"), u"circle-question-mark"_s, Tone::Warning};
}

QString quoted(const QString& words) { return sentence(Words::tr("“%1”"), {visibleMarks(words)}); }

QString answerText(const Column& round, const QList<int>& fields)
{
    QStringList answers;
    for (const int field : fields) {
        const QString value = plainValue(round.form, field, round.answers);
        const QString side = round.form.fields.at(field).identity.side;
        if (!value.isEmpty())
            answers +=
                fields.size() > 1 && !side.isEmpty() ? sentence(Words::tr("%1: %2"), {sideText(side), value}) : value;
    }
    return answers.join(u'\n');
}

QString reasons(const Column& round, const QList<int>& fields)
{
    QStringList texts;
    for (const int field : fields) {
        const QString reason = reasonText(round.form.fields.at(field));
        if (!reason.isEmpty() && !texts.contains(reason))
            texts += reason;
    }
    return texts.join(u'\n');
}

Line problemLineOf(const Column& round, const forms::Problem& problem, Tone tone)
{
    const int field = round.form.indexOf(problem.item);
    return {problemText(problem, field < 0 ? nullptr : &round.form.fields.at(field), round.form.request.provider),
            tone};
}

void addReport(RoundCell& cell, const Report& report, const QString& providerName)
{
    if (!report.providerMessage.isEmpty())
        cell.lines += Line{sentence(Words::tr("%1: %2"), {providerName, quoted(report.providerMessage)}), Tone::Normal};
    for (const core::Error& error : report.errors)
        cell.lines += Line{errorText(error), Tone::Danger};
    for (const submission::PspResult& psp : report.pspResults) {
        QString words = sentence(Words::tr("%1: %2"), {pspName(psp), pspWords(psp.state).word});
        if (!psp.message.isEmpty())
            words += u' ' + quoted(psp.message);
        cell.lines += Line{words, submission::isFailed(psp) ? Tone::Danger : Tone::Normal};
    }
}

} // namespace

QString RoundCell::text() const
{
    QStringList parts;
    for (const QString& part : {word, answer}) {
        if (!part.isEmpty())
            parts += part;
    }
    for (const Line& line : lines)
        parts += line.text;
    return parts.join(u'\n');
}

RoundCell outcomeCell(const Column& round, const QString& providerName)
{
    if (round.reports.isEmpty())
        return {Words::tr("Not sent yet"), u"pencil"_s, Tone::Muted};
    const Report& last = round.reports.constLast();
    const OutcomeWords words = outcomeWords(last, providerName);
    RoundCell cell{words.word, words.iconName, words.tone, momentText(last.finishedAt)};
    addReport(cell, last, providerName);
    for (auto earlier = round.reports.crbegin() + 1; earlier != round.reports.crend(); ++earlier)
        cell.lines += Line{sentence(Words::tr("Before: %1, %2"),
                                    {outcomeWords(*earlier, providerName).word, momentText(earlier->finishedAt)}),
                           Tone::Muted};
    return cell;
}

RoundCell notesCell(const Column& round)
{
    RoundCell cell;
    for (const forms::Note& note : round.form.request.notes) {
        cell.lines += Line{quoted(note.text), Tone::Normal};
        if (!note.reason.isEmpty())
            cell.lines += Line{quoted(note.reason), Tone::Muted};
    }
    return cell;
}

RoundCell itemCell(const RoundComparison& rounds, int row, int column)
{
    const Column& round = rounds.columns().at(column);
    const RoundComparison::Item item = rounds.item(row, column);
    RoundCell cell = stateCell(item.state, round.isNow);
    if (item.fields.isEmpty()) {
        cell.lines += Line{Words::tr("Not asked"), Tone::Muted};
        return cell;
    }
    if (item.state != ItemState::LeftOut)
        cell.answer = answerText(round, item.fields);
    if (const QString asked = reasons(round, item.fields); !asked.isEmpty())
        cell.lines += Line{Words::tr("Asked because: %1").arg(asked), Tone::Muted};
    for (const forms::Problem& problem : item.problems)
        cell.lines += problemLineOf(round, problem, item.state == ItemState::Refused ? Tone::Danger : Tone::Muted);
    for (const forms::Problem& problem : item.earlier)
        cell.lines +=
            Line{sentence(Words::tr("Before: %1"), {problemLineOf(round, problem, Tone::Muted).text}), Tone::Muted};
    cell.field = round.isNow ? item.fields.constFirst() : -1;
    return cell;
}

QString roundDates(const Column& round)
{
    QStringList parts;
    if (const QDateTime asked = round.form.request.receivedAt; asked.isValid())
        parts += sentence(Words::tr("asked on %1"), {dateText(asked.toLocalTime().date())});
    if (round.endedAt.isValid())
        parts += sentence(Words::tr("ended on %1"), {dateText(round.endedAt.toLocalTime().date())});
    return listed(parts);
}

} // namespace rfi::ui
