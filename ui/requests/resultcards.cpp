#include "ui/requests/resultcards.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/problemlist.h"
#include "ui/requests/pspwords.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/roundcells.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

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

ReadTable::Cell outcomeCell(const Report& report, const QString& providerName)
{
    const OutcomeWords words = outcomeWords(report, providerName);
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

/// Although the provider did not take all of it.
bool isDoneAnyway(const Case& shown, const Report& report)
{
    return shown.state() == Case::State::Answered && report.round == shown.round()
        && (report.failedPsps() > 0 || report.outcome != Outcome::Accepted);
}

QPushButton* makeDoneButton(const Case& shown, const Report& report)
{
    const bool isRefused = report.outcome == Outcome::PartlyAccepted || report.outcome == Outcome::Rejected;
    if (report.round != shown.round() || !isRefused)
        return nullptr;
    QPushButton* button = nullptr;
    if (shown.state() == Case::State::Answered)
        button = makeButton(Words::tr("Reopen"), ButtonLook::Secondary, u"rotate-ccw"_s);
    else if (shown.state() == Case::State::Open)
        button = makeButton(Words::tr("Mark as done…"), ButtonLook::Secondary, u"circle-check"_s);
    if (button)
        button->setObjectName(u"markDone"_s);
    return button;
}

/// No answer may end where nobody can go on: what is asked can be decided anew, also item by item.
QPushButton* makeChooseButton(const Case& shown, const Report& report)
{
    const bool isChanged = std::any_of(report.errors.cbegin(), report.errors.cend(), [](const core::Error& error) {
        return error.code == core::ErrorCode::RequestChanged;
    });
    const bool isStopped = report.outcome == Outcome::Rejected || isChanged;
    const bool isByHand =
        shown.request().origin == forms::RequestOrigin::RequestFile || !shown.request().notes.isEmpty();
    if (report.round != shown.round() || shown.state() != Case::State::Open || !isStopped || !isByHand)
        return nullptr;
    auto* button = makeButton(Words::tr("Choose what is asked…"), ButtonLook::Secondary, u"list-checks"_s);
    button->setObjectName(u"chooseAnew"_s);
    return button;
}

/// The provider's words about an item, then or when it asked for it again.
QString saidOf(const submission::RoundComparison& rounds, int row, const submission::RoundComparison::Item& item)
{
    QStringList texts;
    const forms::Form& form = rounds.formOf(row);
    for (const forms::Problem& problem : item.problems)
        texts += problemText(problem, &form.fields.at(rounds.fieldOf(row)), form.request.provider);
    if (item.state == submission::ItemState::AskedAgain) {
        for (const int field : rounds.item(row, 0).fields)
            texts += reasonText(rounds.columns().constFirst().form.fields.at(field));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

/// Of the provider and of those behind it.
QString wordsOf(const Report& report)
{
    QStringList words;
    if (!report.providerMessage.isEmpty())
        words += visibleMarks(report.providerMessage);
    for (const submission::PspResult& psp : report.pspResults) {
        if (!psp.message.isEmpty())
            words += Words::tr("%1: “%2”").arg(pspName(psp), visibleMarks(psp.message));
    }
    return words.join(u'\n');
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
    const OutcomeWords words = outcomeWords(shown, report, providerName);
    auto* card = new Card;
    card->setObjectName(u"outcome"_s);
    auto* first = new FlowLayout;
    auto* chip = new Chip(words.word, words.tone, words.iconName);
    chip->setObjectName(u"outcomeWord"_s);
    first->addWidget(chip);
    first->addGrowing(new PlainLabel(words.headline, TextRole::Heading));
    card->body()->addLayout(first);
    if (isDoneAnyway(shown, report))
        card->body()->addWidget(new PlainLabel(Words::tr("This request is done.")));
    else if (isAwaited(shown, report))
        card->body()->addWidget(new PlainLabel(words.advice));
    else if (report.round < shown.round())
        card->body()->addWidget(new PlainLabel(Words::tr("This was round %1.").arg(report.round)));
    const bool isThere = report.outcome == Outcome::Accepted || report.outcome == Outcome::PartlyAccepted;
    if (const QString names = leftOutNames(shown.form()); isThere && !names.isEmpty()) {
        // Once nothing is asked any more, there is nothing left to tell.
        const bool isSettled = shown.state() == Case::State::Answered && report.round == shown.round();
        const QString told = isSettled
            ? Words::tr("Left out on purpose: %1. %2 does not ask for it any more.")
            : Words::tr("Left out on purpose: %1. %2 has not got this from here, so tell it by e-mail or in its "
                        "dashboard.");
        auto* reminder = new PlainLabel(sentence(told, {names, providerName}), TextRole::Body,
                                        isSettled ? Tone::Muted : Tone::Warning);
        reminder->setSelectable(true);
        reminder->setObjectName(u"leftOut"_s);
        card->body()->addWidget(reminder);
    }
    card->body()->addWidget(new PlainLabel(reportFacts(report), TextRole::Caption, Tone::Muted));
    OutcomeCard made{card, nullptr, makeButton(Words::tr("Export evidence…"), ButtonLook::Secondary, u"archive"_s)};
    made.evidenceButton->setObjectName(u"exportEvidence"_s);
    auto* acts = new FlowLayout;
    const bool isUnknown =
        shown.state() == Case::State::OutcomeUnknown || pspsIn(report, submission::PspState::Unknown) > 0;
    if (shown.state() != Case::State::Open || isUnknown) {
        made.readButton = makeButton(isUnknown ? Words::tr("Check with provider") : Words::tr("Check now"),
                                     isUnknown ? ButtonLook::Primary : ButtonLook::Secondary, u"refresh-cw"_s);
        made.readButton->setObjectName(u"readFromProvider"_s);
        acts->addWidget(made.readButton);
    }
    made.doneButton = makeDoneButton(shown, report);
    if (made.doneButton)
        acts->addWidget(made.doneButton);
    made.chooseButton = makeChooseButton(shown, report);
    if (made.chooseButton)
        acts->addWidget(made.chooseButton);
    acts->addWidget(made.evidenceButton);
    card->body()->addLayout(acts);
    return made;
}

QWidget* makeItemsCard(const Case& shown, const Report& report)
{
    using submission::RoundComparison;
    // Of a case that is open in this round, some answers may have been changed since.
    const bool isOver =
        report.round < shown.round() || shown.state() != Case::State::Open || submission::isSentAsItStands(shown);
    if (!isOver || report.calls.isEmpty())
        return nullptr;
    const RoundComparison rounds(shown);
    const auto column = std::find_if(rounds.columns().cbegin(), rounds.columns().cend(),
                                     [&report](const auto& one) { return one.number == report.round; });
    if (column == rounds.columns().cend())
        return nullptr;
    const int place = int(column - rounds.columns().cbegin());
    bool isAnythingSaid = false;
    for (int row = 0; row < rounds.rowCount(); ++row)
        isAnythingSaid = isAnythingSaid || !saidOf(rounds, row, rounds.item(row, place)).isEmpty();
    QStringList heads{Words::tr("Item"), Words::tr("Result")};
    if (isAnythingSaid)
        heads += Words::tr("What was said");
    auto* table = new ReadTable(heads, isAnythingSaid ? QList<int>{1, 0, 1} : QList<int>{1, 0});
    table->setObjectName(u"itemResults"_s);
    table->setAccessibleName(Words::tr("Item by item"));
    for (int row = 0; row < rounds.rowCount(); ++row) {
        const RoundComparison::Item item = rounds.item(row, place);
        if (item.fields.isEmpty())
            continue;
        const RoundCell cell = itemCell(rounds, row, place);
        const forms::Form& form = rounds.formOf(row);
        QList<ReadTable::Cell> cells{{itemText(form.fields.at(rounds.fieldOf(row)), form)},
                                     {cell.word, cell.tone, true, false, {}, cell.iconName}};
        if (isAnythingSaid)
            cells += ReadTable::Cell{saidOf(rounds, row, item), Tone::Muted};
        table->addRow(cells);
    }
    Card* card = makeCard(Words::tr("Item by item"));
    card->body()->addWidget(table);
    return card;
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
    // What can be mended comes first.
    std::stable_partition(lines.begin(), lines.end(), [](const ProblemList::Line& line) { return line.field >= 0; });
    auto* list = new ProblemList;
    list->setObjectName(u"fieldMessages"_s);
    list->showLines(isFromProvider ? sentence(Words::tr("What %1 says about single items"), {providerName})
                                   : Words::tr("What does not fit"),
                    lines);
    return list;
}

QWidget* makeProviderWordsCard(const Report& report, const QString& providerName)
{
    if (report.providerMessage.isEmpty())
        return nullptr;
    Card* card = makeCard(sentence(Words::tr("%1 says"), {providerName}));
    auto* words = new PlainLabel(sentence(Words::tr("“%1”"), {visibleMarks(report.providerMessage)}));
    words->setSelectable(true);
    card->body()->addWidget(words);
    return card;
}

QWidget* makeHistoryCard(const Case& shown, const QString& providerName)
{
    if (shown.reports().size() < 2)
        return nullptr;
    Card* card = makeCard(Words::tr("Before"));
    auto* table = new ReadTable({Words::tr("When"), Words::tr("Result"), Words::tr("What it said")}, {0, 0, 1});
    table->setAccessibleName(Words::tr("Earlier answers"));
    for (auto report = shown.reports().crbegin() + 1; report != shown.reports().crend(); ++report) {
        // What was asked again was not accepted in the end.
        const bool isAskedAgain =
            report->round < shown.round() && report->outcome == Outcome::Accepted && report->failedPsps() == 0;
        table->addRow({{momentText(report->finishedAt), Tone::Muted},
                       isAskedAgain ? ReadTable::Cell{Words::tr("Received"), Tone::Warning, true}
                                    : outcomeCell(*report, providerName),
                       {wordsOf(*report).isEmpty() ? u"–"_s : wordsOf(*report)}});
    }
    card->body()->addWidget(table);
    return card;
}

} // namespace rfi::ui
