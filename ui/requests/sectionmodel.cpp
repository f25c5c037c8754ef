#include "ui/requests/sectionmodel.h"

#include "ui/requests/requestwords.h"
#include "ui/texts/partytext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <algorithm>

namespace rfi::ui {

SectionModel::SectionModel(const forms::FormState& state, QObject* parent) : QAbstractListModel(parent), m_state(state)
{
    addSections();
    const auto refresh = [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    };
    connect(&m_state, &forms::FormState::progressChanged, this, refresh);
    connect(&m_state, &forms::FormState::problemsChanged, this, refresh);
}

void SectionModel::addSections()
{
    const forms::Form& form = m_state.form();
    const QString* party = nullptr;
    for (int number = 0; number < form.sections.size(); ++number) {
        const forms::Section& section = form.sections.at(number);
        const bool isShown = std::any_of(section.fields.cbegin(), section.fields.cend(),
                                         [&form](int field) { return form.fields.at(field).isShown(); });
        if (!isShown)
            continue;
        if (!party || *party != section.party)
            m_rows.append({groupTitle(form, section.party), -1, section.party});
        party = &section.party;
        m_rows.append({{}, number, section.party});
    }
}

int SectionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool isGroup = row.section < 0;
    switch (role) {
    case Qt::DisplayRole: return isGroup ? row.title : sectionTitle(m_state.form(), row.section);
    case Qt::ToolTipRole: return isGroup ? wholeTitle(index.row()) : sectionTitle(m_state.form(), row.section);
    case Qt::AccessibleTextRole: return isGroup ? spokenGroup(index.row()) : spoken(row.section);
    case IsGroupRole: return isGroup;
    case SectionRole: return row.section;
    case DoneRole: return progressOf(index.row()).done;
    case TotalRole: return progressOf(index.row()).total;
    case HasProblemRole: return !isGroup && hasProblem(row.section);
    default: return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).section < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex SectionModel::indexOfSection(int section) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (section >= 0 && m_rows.at(row).section == section)
            return index(row);
    }
    return {};
}

int SectionModel::neighbour(int section, int step) const
{
    const QModelIndex start = indexOfSection(section);
    for (int row = start.row() + step; start.isValid() && row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).section >= 0)
            return m_rows.at(row).section;
    }
    return -1;
}

int SectionModel::firstSection() const
{
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.section >= 0; });
    return first == m_rows.cend() ? -1 : first->section;
}

bool SectionModel::hasProblem(int section) const
{
    const QList<int>& fields = m_state.form().sections.at(section).fields;
    return std::any_of(fields.cbegin(), fields.cend(),
                       [this](int field) { return !m_state.visibleProblems(field).isEmpty(); });
}

/// Of a section, or of all sections below a name.
forms::Progress SectionModel::progressOf(int row) const
{
    if (m_rows.at(row).section >= 0)
        return m_state.sectionProgress(m_rows.at(row).section);
    forms::Progress all;
    for (int below = row + 1; below < m_rows.size() && m_rows.at(below).section >= 0; ++below) {
        const forms::Progress one = m_state.sectionProgress(m_rows.at(below).section);
        all.done += one.done;
        all.total += one.total;
    }
    return all;
}

QString SectionModel::wholeTitle(int row) const
{
    const QString& party = m_rows.at(row).party;
    return party.isEmpty() || m_state.form().request.partyName(party) == party
        ? m_rows.at(row).title
        : partyText(m_state.form().request, party);
}

QString SectionModel::spokenGroup(int row) const
{
    const forms::Progress progress = progressOf(row);
    return tr("%1, %2 of %3 answered").arg(wholeTitle(row)).arg(progress.done).arg(progress.total);
}

QString SectionModel::spoken(int section) const
{
    const forms::Progress progress = m_state.sectionProgress(section);
    const QString title = sectionTitle(m_state.form(), section);
    const QString text = tr("%1, %2 of %3 answered").arg(title).arg(progress.done).arg(progress.total);
    return hasProblem(section) ? sentence(tr("%1, something has to be corrected"), {text}) : text;
}

} // namespace rfi::ui
