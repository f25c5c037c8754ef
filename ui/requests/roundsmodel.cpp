#include "ui/requests/roundsmodel.h"

#include "ui/common/plaintext.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::RoundComparison;

namespace {

template <typename CellOf>
QList<RoundCell> cellsOf(const RoundComparison& rounds, const CellOf& cellOf)
{
    QList<RoundCell> cells;
    for (const RoundComparison::Column& round : rounds.columns())
        cells += cellOf(round);
    return cells;
}

} // namespace

void RoundsModel::setCase(const submission::Case& shown, const QString& providerName)
{
    const RoundComparison rounds(shown);
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    for (const RoundComparison::Column& round : rounds.columns())
        m_columns += Column{round.isNow ? tr("Round %1, now").arg(round.number) : tr("Round %1").arg(round.number),
                            roundDates(round)};
    m_rows += Row{tr("Result"), cellsOf(rounds, [&providerName](const RoundComparison::Column& round) {
                      return outcomeCell(round, providerName);
                  })};
    const bool hasNotes = std::any_of(rounds.columns().cbegin(), rounds.columns().cend(),
                                      [](const auto& round) { return !round.form.request.notes.isEmpty(); });
    if (hasNotes)
        m_rows += Row{sentence(tr("What %1 wrote"), {providerName}), cellsOf(rounds, notesCell)};
    for (int row = 0; row < rounds.rowCount(); ++row) {
        const forms::Form& form = rounds.formOf(row);
        Row added{itemText(form.fields.at(rounds.fieldOf(row)), form), {}};
        for (int column = 0; column < rounds.columns().size(); ++column)
            added.cells += itemCell(rounds, row, column);
        m_rows += added;
    }
    endResetModel();
}

int RoundsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RoundsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant RoundsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundCell& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return shown.text();
    case Qt::ToolTipRole: return plainToolTip(shown.text());
    case FieldRole: return shown.field;
    default: return {};
    }
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_rows.at(section).title) : QVariant();
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::AccessibleTextRole:
        return column.dates.isEmpty() ? column.title : sentence(tr("%1, %2"), {column.title, column.dates});
    case DatesRole: return column.dates;
    default: return {};
    }
}

} // namespace rfi::ui
