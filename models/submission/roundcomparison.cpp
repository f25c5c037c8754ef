#include "models/submission/roundcomparison.h"

#include "models/submission/refusals.h"

#include <algorithm>

namespace rfi::submission {

using forms::Problem;

namespace {

QList<Report> reportsOf(const Case& of, int round)
{
    QList<Report> reports;
    std::copy_if(of.reports().cbegin(), of.reports().cend(), std::back_inserter(reports),
                 [round](const Report& report) { return report.round == round; });
    return reports;
}

/// Documents of one place may be asked by their sides in one form, and together in another.
bool isSameItem(const forms::Form& left, int leftField, const forms::Form& right, int rightField)
{
    return left.indexOf(right.fields.at(rightField).identity) == leftField
        || right.indexOf(left.fields.at(leftField).identity) == rightField;
}

/// Also what a payment provider behind the provider said of them.
QList<Problem> problemsOf(const Report& report, const forms::Form& form, const QList<int>& fields)
{
    QList<Problem> problems = report.problems;
    for (const Problem& refusal : refusals(form, report)) {
        if (!problems.contains(refusal))
            problems += refusal;
    }
    problems.removeIf([&](const Problem& problem) { return !fields.contains(form.indexOf(problem.item)); });
    return problems;
}

ItemState stateNow(Case::State state, bool isSent)
{
    switch (state) {
    case Case::State::Open: return isSent ? ItemState::Sent : ItemState::Answered;
    case Case::State::Sending:
    case Case::State::WaitingForProvider: return ItemState::Sent;
    case Case::State::Answered: return ItemState::NotAskedAgain;
    case Case::State::OutcomeUnknown: break;
    }
    return ItemState::Unknown;
}

} // namespace

bool isSentAsItStands(const Case& of)
{
    const auto isOut = [](const CallReport& call) { return call.outcome != Outcome::NotSent; };
    return of.isSentUnchanged() && std::all_of(of.lastReport()->calls.cbegin(), of.lastReport()->calls.cend(), isOut);
}

RoundComparison::RoundComparison(const Case& of)
    : m_now(stateNow(of.state(), isSentAsItStands(of))), m_standing(of.form().providerProblems())
{
    const forms::Form& now = of.form().form();
    m_columns += Column{of.round(), true, now, of.form().answers(), reportsOf(of, of.round()), {}};
    for (auto round = of.earlierRounds().crbegin(); round != of.earlierRounds().crend(); ++round) {
        // A description that knows the customer's type no more cannot say what was meant.
        if (now.description.customerType(round->request.customerType))
            m_columns += Column{round->number,
                                false,
                                forms::makeForm(now.description, round->request),
                                round->answers,
                                reportsOf(of, round->number),
                                round->endedAt};
    }
    for (int column = 0; column < m_columns.size(); ++column)
        addRows(column);
}

void RoundComparison::addRows(int column)
{
    const forms::Form& form = m_columns.at(column).form;
    for (int field = 0; field < form.fields.size(); ++field) {
        const bool isKnown = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) {
            return row.column != column && isSameItem(m_columns.at(row.column).form, row.field, form, field);
        });
        if (!isKnown && form.fields.at(field).isShown())
            m_rows += Row{column, field};
    }
}

QList<int> RoundComparison::fieldsOf(const Row& row, int column) const
{
    if (row.column == column)
        return {row.field};
    const forms::Form& form = m_columns.at(column).form;
    QList<int> fields;
    for (int field = 0; field < form.fields.size(); ++field) {
        if (isSameItem(m_columns.at(row.column).form, row.field, form, field))
            fields += field;
    }
    return fields;
}

bool RoundComparison::isAnswered(const Column& column, int field) const
{
    const forms::Field& asked = column.form.fields.at(field);
    return !forms::effectiveValue(asked, column.answers).isNull() || !column.answers.at(asked.identity).files.isEmpty();
}

RoundComparison::Item RoundComparison::item(int row, int column) const
{
    const Column& of = m_columns.at(column);
    Item item;
    item.fields = fieldsOf(m_rows.at(row), column);
    if (item.fields.isEmpty())
        return item;
    for (const Report& report : of.reports) {
        item.earlier += item.problems;
        item.problems = problemsOf(report, of.form, item.fields);
    }
    item.earlier.removeIf([&item](const Problem& problem) { return item.problems.contains(problem); });
    item.state = stateOf(m_rows.at(row), column, item);
    return item;
}

ItemState RoundComparison::stateOf(const Row& row, int column, const Item& item) const
{
    const Column& of = m_columns.at(column);
    const auto has = [&item](auto is) { return std::any_of(item.fields.cbegin(), item.fields.cend(), is); };
    if (has([&of](int field) { return of.answers.at(of.form.fields.at(field).identity).isLeftOut; }))
        return ItemState::LeftOut;
    if (!has([&](int field) { return isAnswered(of, field); }))
        return ItemState::NotAnswered;
    const auto isRefusal = [&](const Problem& problem) {
        return problem.isFromProvider && (!of.isNow || m_standing.contains(problem));
    };
    if (std::any_of(item.problems.cbegin(), item.problems.cend(), isRefusal))
        return ItemState::Refused;
    if (of.isNow)
        return m_now;
    for (int later = column - 1; later >= 0; --later) {
        if (!fieldsOf(row, later).isEmpty())
            return ItemState::AskedAgain;
    }
    return ItemState::NotAskedAgain;
}

} // namespace rfi::submission
