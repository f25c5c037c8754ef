#pragma once

#include "models/core/moments.h"
#include "models/submission/caselist.h"
#include "ui/requests/inboxfilter.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace rfi::ui {

/// The requests of a CaseList that are wanted and hold all the searched words, the most urgent first and finished ones
/// last. Looks at the clock once a minute, so that what was snoozed comes back by itself. Adds the sentence that a
/// screen reader says for a row. Keeps the order of all requests, so that searching never sorts, however many there
/// are.
class RequestFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    RequestFilter(submission::CaseList& cases, const core::Clock& clock, QObject* parent = nullptr);

    void search(const QString& text);
    const InboxFilter& filter() const { return m_wanted; }
    void setFilter(const InboxFilter& filter);
    /// Whose requests "mine" are.
    void setUser(const QString& user);
    /// The request that is being worked on stays in the list when it leaves the view by what was done with it.
    void setChosen(const QString& id);
    /// What the time changes: rows that come and go. Called by itself once a minute.
    void lookAtTheClock();

    /// The row of the list behind; -1 for no index.
    int caseRow(const QModelIndex& index) const { return mapToSource(index).row(); }
    QModelIndex indexOf(const submission::Case* sought) const;
    /// How many rows are what the filter wants: without the one that only stays because it is being worked on.
    int fittingCount() const;
    /// How many the words are looked for in.
    int searchedCount() const;
    /// All rows of the list behind, also those that are not wanted now, in the order of this list.
    const std::vector<int>& order() const { return m_order; }
    /// Those of them that the list shows.
    const std::vector<int>& shown() const { return m_shown; }

    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override { return rowCount(parent) > 0; }
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<int>; ///< of the list behind

    /// A row with what decides nearly always which comes first, so that sorting many hardly has to look elsewhere.
    struct Ranked
    {
        int rank;
        qint64 dueAt; ///< in milliseconds
        int row;
    };

    bool isWanted(int row) const;
    bool fits(int row) const;
    Ranked ranked(int row) const;
    bool isBefore(const Ranked& one, const Ranked& other) const;
    bool isBefore(int left, int right) const { return isBefore(ranked(left), ranked(right)); }
    Rows::iterator placeIn(Rows& rows, int row) const;
    void sortAll();
    Rows wanted() const;
    void showOnly(Rows rows);
    void hold();
    int rankOf(int row) const;
    void renumber();
    void show(int row);
    void hide(int row);
    void restate(int row);
    void refresh(const QModelIndex& first, const QModelIndex& last);
    void insert(int first, int last);
    void drop(int first, int last);
    void closeGap(int first, int last);

    submission::CaseList& m_cases;
    const core::Clock& m_clock;
    Onlooker m_onlooker;
    InboxFilter m_wanted;
    QStringList m_words;
    QString m_chosen;            ///< id
    bool m_isChosenKept = false; ///< although the filter does not want it any longer
    int m_held = -1;             ///< row of the chosen one
    int m_heldRank = 0;          ///< as it was when it was chosen
    QTimer m_minutes;
    Rows m_order; ///< all of them
    Rows m_shown; ///< in the same order
    Rows m_place; ///< where in `m_shown` each one is; -1: nowhere
};

} // namespace rfi::ui
