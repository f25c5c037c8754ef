#include "models/forms/rules.h"
#include "ui/common/card.h"
#include "ui/requests/proofcard.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/plainvalue.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using forms::FormState;
using submission::Plan;
using submission::ProofLine;
using submission::SinceRound;
using Cell = ReadTable::Cell;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// Where the bytes hold the answers, by field; of a field that is not sent as a whole, nothing.
QHash<int, QStringList> placesOf(const FormState& state, const Plan& plan)
{
    const QList<ProofLine> lines = planProof(state, plan);
    QHash<int, QStringList> places;
    for (const ProofLine& line : lines) {
        if (line.isAsked && line.isSent)
            places[state.form().indexOf(line.item)] += line.sentAt;
    }
    for (const ProofLine& line : differences(lines))
        places.remove(state.form().indexOf(line.item));
    return places;
}

Cell marked(const QString& text, Tone tone, const QString& iconName, const QString& whole = {})
{
    return {text, tone, tone == Tone::Danger, false, whole, iconName};
}

QString nameOf(const forms::Form& form, int field)
{
    const QString section = sectionTitle(form, form.fields.at(field).section);
    const QString label = fieldLabel(form, field);
    return section == label ? label : sentence(Words::tr("%1: %2"), {section, label});
}

/// A text for which the provider's words are known, and this is none of them.
bool isUnlisted(const FormState& state, int field)
{
    const forms::Field& asked = state.form().fields.at(field);
    const QString given = state.answer(field).value.toString();
    const auto isGiven = [&given](const forms::Option& option) { return option.value == given; };
    return asked.kind == forms::ItemKind::Text && !asked.options.isEmpty() && !given.isEmpty()
        && std::none_of(asked.options.cbegin(), asked.options.cend(), isGiven);
}

/// The rows of one review: what stands in each column for a field.
class AnswerRows
{
public:
    explicit AnswerRows(const Reviewed& reviewed)
        : m_state(reviewed.of.form()), m_plan(reviewed.plan),
          m_places(reviewed.plan ? placesOf(m_state, *reviewed.plan) : QHash<int, QStringList>())
    {
        const QList<forms::Field>& fields = m_state.form().fields;
        m_hasReasons = std::any_of(fields.cbegin(), fields.cend(),
                                   [](const forms::Field& field) { return !reasonText(field).isEmpty(); });
        const QList<submission::Round>& rounds = reviewed.of.earlierRounds();
        const forms::Description& description = m_state.form().description;
        if (rounds.isEmpty() || !description.customerType(rounds.constLast().request.customerType))
            return;
        m_roundBefore = &rounds.constLast();
        m_formBefore = forms::makeForm(description, m_roundBefore->request);
    }

    ReadTable* makeTable(const QString& whose) const
    {
        QStringList heads{Words::tr("Asked"), Words::tr("Answer")};
        QList<int> shares{5, 6};
        if (m_hasReasons) {
            heads += Words::tr("Asked because");
            shares += 4;
        }
        if (m_roundBefore)
            heads += Words::tr("Since round %1").arg(m_roundBefore->number);
        if (m_plan)
            heads += Words::tr("Check");
        while (shares.size() < heads.size())
            shares += 0;
        auto* table = new ReadTable(heads, shares);
        table->setObjectName(u"answers"_s);
        table->setAccessibleName(sentence(Words::tr("What was asked for %1, and what will be sent"), {whose}));
        return table;
    }

    void addRow(ReadTable& table, int field) const
    {
        QList<Cell> cells{{nameOf(m_state.form(), field), Tone::Normal, true}, answerCell(field)};
        if (m_hasReasons)
            cells += Cell{whyText(field), Tone::Muted};
        if (m_roundBefore)
            cells += sinceCell(field);
        if (m_plan)
            cells += proofCell(field);
        table.addRow(cells);
    }

    /// The documents of the round before once more, although something was wrong with them.
    bool isRefusedAgain(int field) const
    {
        const forms::Field& asked = m_state.form().fields.at(field);
        return m_roundBefore && asked.kind == forms::ItemKind::File && !m_state.answer(field).files.isEmpty()
            && since(field) == SinceRound::Same;
    }

private:
    SinceRound since(int field) const
    {
        return submission::sinceRound(m_formBefore, m_roundBefore->answers, m_state.form(), field, m_state.answers());
    }

    QString whyText(int field) const
    {
        const forms::Field& asked = m_state.form().fields.at(field);
        const bool isGiven = !asked.defaultValue.isNull() && m_state.answer(field).isEmpty();
        return isGiven ? Words::tr("Given in the request") : reasonText(asked);
    }

    Cell answerCell(int field) const
    {
        const bool isWrong = !m_state.visibleProblems(field).isEmpty();
        const QString plain = plainValue(m_state.form(), field, m_state.answers());
        if (plain.isEmpty())
            return {Words::tr("No answer"), isWrong ? Tone::Danger : Tone::Muted};
        return {plain, isWrong ? Tone::Danger : Tone::Normal};
    }

    Cell sinceCell(int field) const
    {
        if (plainValue(m_state.form(), field, m_state.answers()).isEmpty())
            return {};
        if (isRefusedAgain(field))
            return marked(Words::tr("Refused before"), Tone::Warning, u"triangle-alert"_s);
        switch (since(field)) {
        case SinceRound::New: return marked(Words::tr("New"), Tone::Accent, u"plus"_s);
        case SinceRound::Changed: return marked(Words::tr("Changed"), Tone::Accent, u"pencil"_s);
        case SinceRound::Same: break;
        }
        return marked(Words::tr("Same"), Tone::Muted, u"history"_s);
    }

    Cell proofCell(int field) const
    {
        if (m_places.contains(field) && forms::isUndated(m_state.form(), field, m_state.answers()))
            return marked(Words::tr("Will be sent, date not checked"), Tone::Warning, u"triangle-alert"_s,
                          m_places.value(field).join(u' '));
        if (m_places.contains(field))
            return marked(Words::tr("Will be sent"), Tone::Success, u"check"_s, m_places.value(field).join(u' '));
        if (leftOutFields(m_state).contains(field))
            return marked(Words::tr("Left out on purpose"), Tone::Warning, u"minus"_s);
        if (plainValue(m_state.form(), field, m_state.answers()).isEmpty())
            return marked(Words::tr("Not answered"), Tone::Muted, u"minus"_s);
        return marked(Words::tr("Would be missing"), Tone::Danger, u"circle-x"_s);
    }

    const FormState& m_state;
    const Plan* m_plan;
    QHash<int, QStringList> m_places;
    bool m_hasReasons = false;
    const submission::Round* m_roundBefore = nullptr;
    forms::Form m_formBefore;
};

/// One table for each person, below their name.
template <typename MakeTable, typename AddRow>
void addTables(Card& card, const FormState& state, const MakeTable& makeTable, const AddRow& addRow)
{
    ReadTable* table = nullptr;
    QString party;
    for (const int field : state.shownFields()) {
        const QString& whose = state.form().fields.at(field).identity.party;
        if (!table || whose != party) {
            const QString title = groupTitle(state.form(), whose);
            card.body()->addWidget(new PlainLabel(title, TextRole::Strong, Tone::Muted));
            table = makeTable(title);
            card.body()->addWidget(table);
            party = whose;
        }
        addRow(*table, field);
    }
}

/// One sentence about some fields, when there are any.
void addWarning(Card& card, const QString& name, const QString& words, const QStringList& names)
{
    if (names.isEmpty())
        return;
    auto* warning = new PlainLabel(sentence(words, {listed(names)}), TextRole::Strong, Tone::Warning);
    warning->setObjectName(name);
    card.body()->addWidget(warning);
}

} // namespace

QWidget* makeAnswersCard(const Reviewed& reviewed)
{
    const AnswerRows rows(reviewed);
    auto* card = new Card;
    card->body()->addWidget(
        new PlainLabel(reviewed.plan ? Words::tr("What was asked, and what will be sent") : Words::tr("Your answers"),
                       TextRole::Heading));
    const FormState& state = reviewed.of.form();
    QStringList refused;
    QStringList undated;
    QStringList unlisted;
    for (const int field : state.shownFields()) {
        const QString name = nameOf(state.form(), field);
        if (rows.isRefusedAgain(field))
            refused += name;
        if (isUnlisted(state, field))
            unlisted += sentence(Words::tr("%1 (%2)"), {name, plainValue(state.form(), field, state.answers())});
        if (forms::isUndated(state.form(), field, state.answers()))
            undated += sentence(Words::tr("%1 (%2)"), {name, ageLimitText(state.form(), field)});
    }
    addWarning(*card, u"refusedAgain"_s,
               Words::tr("This is the document that was refused in the round before: %1. Attach another one, unless "
                         "the provider asked for this one again."),
               refused);
    addWarning(*card, u"undated"_s,
               Words::tr("Only recent documents are accepted, and no date was entered for: %1. Enter the date that "
                         "stands on it, or check it yourself."),
               undated);
    addWarning(*card, u"unlisted"_s, Words::tr("Not in the provider's list, and sent as it is written: %1."), unlisted);
    addTables(
        *card, reviewed.of.form(), [&rows](const QString& whose) { return rows.makeTable(whose); },
        [&rows](ReadTable& table, int field) { rows.addRow(table, field); });
    return card;
}

QWidget* makePlacesCard(const Reviewed& reviewed)
{
    const FormState& state = reviewed.of.form();
    const QHash<int, QStringList> places = placesOf(state, *reviewed.plan);
    auto* card = new Card;
    card->body()->addWidget(new PlainLabel(Words::tr("What was asked, and how it will be sent"), TextRole::Heading));
    const auto makeTable = [](const QString& whose) {
        auto* table = new ReadTable({Words::tr("Asked"), Words::tr("Will be sent as"), Words::tr("Where")}, {5, 5, 6});
        table->setObjectName(u"places"_s);
        table->setAccessibleName(sentence(Words::tr("Answers for %1, as they will be sent"), {whose}));
        return table;
    };
    addTables(*card, state, makeTable, [&](ReadTable& table, int field) {
        QStringList paths = places.value(field);
        for (QString& path : paths)
            path = visibleMarks(path);
        table.addRow({{nameOf(state.form(), field), Tone::Normal, true},
                      {wireValue(state.form(), field, state.answers()), Tone::Normal, false, true},
                      {paths.join(u'\n'), Tone::Muted, false, true}});
    });
    return card;
}

} // namespace rfi::ui
