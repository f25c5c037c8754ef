#pragma once

#include "models/forms/form.h"
#include "models/submission/case.h"

namespace rfi::submission {

/// Where an item stood when its round ended, or stands now. NotAskedAgain: answered, and no later round asks it. Of the
/// round that is open, Sent is what the provider has replied to and nobody changed since.
enum class ItemState { NotAsked, NotAnswered, LeftOut, Answered, Sent, Unknown, Refused, AskedAgain, NotAskedAgain };

/// Whether all that was answered in the round that is open went out as it stands, and the provider has replied to it.
bool isSentAsItStands(const Case& of);

/// All rounds of a case side by side, the newest first. A value: it does not follow the case.
class RoundComparison
{
public:
    struct Column
    {
        int number = 1;
        bool isNow = false;
        forms::Form form;
        forms::Answers answers;
        QList<Report> reports; ///< of this round, oldest first
        QDateTime endedAt;
    };

    /// A cell; more than one field where a form asks side by side for what another asks in one place.
    struct Item
    {
        ItemState state = ItemState::NotAsked;
        QList<int> fields;              ///< of the column's form
        QList<forms::Problem> problems; ///< that the last report of the round has about it
        QList<forms::Problem> earlier;  ///< that only earlier reports of the round have
    };

    explicit RoundComparison(const Case& of);

    const QList<Column>& columns() const { return m_columns; }
    int rowCount() const { return int(m_rows.size()); }
    /// The field that names the row, in the form of the newest round that asks it.
    const forms::Form& formOf(int row) const { return m_columns.at(m_rows.at(row).column).form; }
    int fieldOf(int row) const { return m_rows.at(row).field; }
    Item item(int row, int column) const;

private:
    struct Row
    {
        int column = 0;
        int field = 0;
    };

    void addRows(int column);
    QList<int> fieldsOf(const Row& row, int column) const;
    bool isAnswered(const Column& column, int field) const;
    ItemState stateOf(const Row& row, int column, const Item& item) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    ItemState m_now;                  ///< of what is answered in the newest round and has no problem
    QList<forms::Problem> m_standing; ///< of the provider, about answers that were not changed since
};

} // namespace rfi::submission
