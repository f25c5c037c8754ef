#include "ui/requests/resultcards.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::Outcome;
using submission::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

Card* makeCard(const QString& title)
{
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(title, TextRole::Heading));
    return card;
}

ReadTable::Cell outcomeCell(Outcome outcome)
{
    Report alone;
    alone.outcome = outcome;
    const OutcomeWords words = outcomeWords(alone, {});
    return {words.word, words.tone, true};
}

/// Whether what to do next still follows from the report: news of the provider makes it void.
bool isAwaited(const Case& shown, const Report& report)
{
    switch (report.outcome) {
    case Outcome::Accepted: return shown.state() == Case::State::WaitingForProvider;
    case Outcome::Unknown: return shown.state() == Case::State::OutcomeUnknown;
    default: return true;
    }
}

void addReason(Card& card, const core::Error& error)
{
    card.body()->addWidget(new PlainLabel(errorText(error), TextRole::Strong));
    if (const QString advice = errorAdvice(error.code); !advice.isEmpty())
        card.body()->addWidget(new PlainLabel(advice));
}

} // namespace

OutcomeCard makeOutcomeCard(const Case& shown, const Report& report, const QString& providerName)
{
    const OutcomeWords words = outcomeWords(report, providerName);
    auto* card = new Card;
    card->setObjectName(u"outcome"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::medium);
    auto* chip = new Chip(words.word, words.tone, words.iconName);
    chip->setObjectName(u"outcomeWord"_s);
    first->addWidget(chip, 0, Qt::AlignVCenter);
    first->addWidget(new PlainLabel(words.headline, TextRole::Heading), 1);
    card->body()->addLayout(first);
    if (isAwaited(shown, report))
        card->body()->addWidget(new PlainLabel(words.advice));
    else if (report.round < shown.round())
        card->body()->addWidget(new PlainLabel(Words::tr("This was round %1.").arg(report.round)));
    const bool isThere = report.outcome == Outcome::Accepted || report.outcome == Outcome::PartlyAccepted;
    if (const QString names = leftOutNames(shown.form()); isThere && !names.isEmpty()) {
        auto* reminder =
            new PlainLabel(Words::tr("Left out on purpose: %1. Tell %2 another way.").arg(names, providerName),
                           TextRole::Body, Tone::Warning);
        reminder->setObjectName(u"leftOut"_s);
        card->body()->addWidget(reminder);
    }
    card->body()->addWidget(new PlainLabel(reportFacts(report), TextRole::Caption, Tone::Muted));
    OutcomeCard made{card, nullptr, makeButton(Words::tr("Export evidence…"), ButtonLook::Secondary, u"archive"_s)};
    made.evidenceButton->setObjectName(u"exportEvidence"_s);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::medium);
    if (shown.state() != Case::State::Open) {
        const bool isUnknown = shown.state() == Case::State::OutcomeUnknown;
        made.readButton = makeButton(isUnknown ? Words::tr("Check with provider") : Words::tr("Check now"),
                                     isUnknown ? ButtonLook::Primary : ButtonLook::Secondary, u"refresh-cw"_s);
        made.readButton->setObjectName(u"readFromProvider"_s);
        acts->addWidget(made.readButton);
    }
    acts->addWidget(made.evidenceButton);
    acts->addStretch();
    card->body()->addLayout(acts);
    return made;
}

QWidget* makeReasonsCard(const Report& report)
{
    if (report.errors.isEmpty())
        return nullptr;
    Card* card = makeCard(Words::tr("Why"));
    for (const core::Error& error : report.errors)
        addReason(*card, error);
    return card;
}

ProblemList* makeFieldList(const Case& shown, const Report& report, const QString& providerName)
{
    if (report.problems.isEmpty())
        return nullptr;
    const forms::Form& form = shown.form().form();
    QList<ProblemList::Line> lines;
    bool isFromProvider = false;
    for (const forms::Problem& problem : report.problems) {
        lines.append({problemLine(form, problem), form.indexOf(problem.item)});
        isFromProvider = isFromProvider || problem.isFromProvider;
    }
    auto* list = new ProblemList;
    list->setObjectName(u"fieldMessages"_s);
    list->showLines(isFromProvider ? Words::tr("What %1 says about single items").arg(providerName)
                                   : Words::tr("What does not fit"),
                    lines);
    return list;
}

QWidget* makeProviderWordsCard(const Report& report, const QString& providerName)
{
    if (report.providerMessage.isEmpty())
        return nullptr;
    Card* card = makeCard(Words::tr("%1 says").arg(providerName));
    auto* words = new PlainLabel(Words::tr("“%1”").arg(visibleMarks(report.providerMessage)));
    words->setSelectable(true);
    card->body()->addWidget(words);
    return card;
}

QWidget* makeCallsCard(const Report& report)
{
    if (report.calls.isEmpty())
        return nullptr;
    Card* card = makeCard(Words::tr("What was sent"));
    auto* table = new ReadTable({Words::tr("Call"), Words::tr("Reply"), Words::tr("Result"), Words::tr("When"),
                                 Words::tr("SHA-256 of the bytes")},
                                {1, 0, 0, 0, 0});
    table->setObjectName(u"calls"_s);
    table->setAccessibleName(Words::tr("Calls"));
    for (const submission::CallReport& call : report.calls) {
        const QByteArray hash = call.bodySha256;
        table->addRow({{call.method + u' ' + call.path, Tone::Normal, false, true},
                       {call.httpStatus > 0 ? QString::number(call.httpStatus) : Words::tr("None"), Tone::Muted},
                       outcomeCell(call.outcome),
                       {momentText(call.finishedAt), Tone::Muted},
                       {shortHash(hash), Tone::Muted, false, true, QString::fromLatin1(hash)}});
    }
    card->body()->addWidget(table);
    return card;
}

QWidget* makeHistoryCard(const Case& shown)
{
    if (shown.reports().size() < 2)
        return nullptr;
    Card* card = makeCard(Words::tr("Before"));
    auto* table = new ReadTable({Words::tr("When"), Words::tr("Result"), Words::tr("What it said")}, {0, 0, 1});
    table->setAccessibleName(Words::tr("Earlier answers"));
    for (auto report = shown.reports().crbegin() + 1; report != shown.reports().crend(); ++report)
        table->addRow({{momentText(report->finishedAt), Tone::Muted},
                       outcomeCell(report->outcome),
                       {report->providerMessage.isEmpty() ? u"–"_s : visibleMarks(report->providerMessage)}});
    card->body()->addWidget(table);
    return card;
}

} // namespace rfi::ui
