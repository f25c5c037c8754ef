#include "ui/requests/pspmodel.h"

#include "ui/common/plaintext.h"
#include "ui/requests/outcomewords.h"
#include "ui/requests/pspwords.h"
#include "ui/texts/sentence.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Report;

bool PspModel::Row::operator==(const Row& other) const
{
    return result.pspId == other.result.pspId && result.pspName == other.result.pspName
        && result.state == other.result.state && result.message == other.result.message
        && finishedAt == other.finishedAt && round == other.round && isLast == other.isLast
        && isChanging == other.isChanging && items == other.items;
}

void PspModel::setReports(const QList<Report>& reports, const QString& providerName, const forms::Form* form)
{
    QList<Row> rows;
    for (auto report = reports.crbegin(); report != reports.crend(); ++report) {
        const bool isLast = report == reports.crbegin();
        for (const submission::PspResult& result : report->pspResults)
            rows.append({result, report->finishedAt, report->round, isLast, isLast && report->isWorthTryingAgain(),
                         form ? listed(namedItems(*form, result.message)) : QString()});
    }
    if (rows == m_rows && providerName == m_providerName)
        return;
    beginResetModel();
    m_rows = rows;
    m_providerName = providerName;
    endResetModel();
}

int PspModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PspModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PspModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == WordsColumn ? QStringList{text(row, WordsColumn), original(row)}.join(u' ').trimmed()
                                             : text(row, index.column());
    case Qt::ToolTipRole: return index.column() == WordsColumn ? QVariant(plainToolTip(original(row))) : QVariant();
    case SortRole: return sortKey(row, index.column());
    case StateRole: return int(row.result.state);
    case OriginalRole: return original(row);
    case SearchRole: return record(index.row()).join(u'\n');
    default: return {};
    }
}

QVariant PspModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Payment provider");
    case StateColumn: return tr("Result");
    case WordsColumn: return tr("What it said");
    case TimeColumn: return tr("When");
    case RoundColumn: return tr("Round");
    default: return {};
    }
}

QStringList PspModel::record(int row) const
{
    const Row& of = m_rows.at(row);
    return {
        pspName(of.result),
        ui::visibleMarks(of.result.pspId),
        text(of, StateColumn),
        text(of, WordsColumn),
        original(of),
        of.finishedAt.toLocalTime().toOffsetFromUtc(of.finishedAt.toLocalTime().offsetFromUtc()).toString(Qt::ISODate),
        QString::number(of.round)};
}

QStringList PspModel::recordHeads()
{
    return {tr("Payment provider"),
            tr("Payment provider ID"),
            tr("Result"),
            tr("What it means"),
            tr("Its own words"),
            tr("When"),
            tr("Round")};
}

QString PspModel::text(const Row& row, int column) const
{
    switch (column) {
    case NameColumn: return pspName(row.result);
    case StateColumn: return pspWords(row.result.state).word;
    case WordsColumn: return words(row);
    case TimeColumn: return momentText(row.finishedAt);
    case RoundColumn: return QString::number(row.round);
    default: return {};
    }
}

QString PspModel::words(const Row& row) const
{
    const bool isRefused = row.result.state == submission::PspState::Refused;
    const QString said = pspSentence(row.result, m_providerName, isRefused ? row.isChanging : row.isLast);
    return row.items.isEmpty() ? said : said + u' ' + sentence(tr("About: %1."), {row.items});
}

QVariant PspModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case StateColumn: return int(row.result.state);
    case WordsColumn: return original(row);
    case TimeColumn: return row.finishedAt;
    case RoundColumn: return row.round;
    default: return text(row, column);
    }
}

QString PspModel::original(const Row& row) { return visibleMarks(row.result.message); }

} // namespace rfi::ui
