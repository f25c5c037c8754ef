#pragma once

#include "ui/requests/inboxcounts.h"
#include "ui/requests/savedfilters.h"

#include <QAbstractListModel>

namespace rfi::ui {

/// The rows of the navigation: views, providers that asked for something, filters, each with how many requests it
/// shows together with what else is chosen. Headings cannot be chosen.
class NavModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, View, Provider, Filter, OwnFilter, Save };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        IconRole,
        CountRole,
        KeyRole, ///< tells rows apart, also after the model changed
    };

    NavModel(const InboxCounts& counts, const submission::CaseList& cases, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Kind kind(int row) const { return m_rows.at(row).kind; }
    /// Whether the row is part of what is chosen now.
    bool isChosen(int row) const;
    /// What is shown after the row was chosen. A provider that is chosen again is chosen no longer.
    InboxFilter choice(int row) const;
    /// That a filter of one's own searches.
    QString words(int row) const { return m_rows.at(row).words; }
    void setSaved(const QList<SavedFilter>& saved);
    void setCurrent(const InboxFilter& current);
    /// While words are searched, the view that they are searched in is the chosen one.
    void setIsSearching(bool isSearching);
    const InboxFilter& current() const { return m_current; }

Q_SIGNALS:
    /// After rows came, went or were chosen.
    void refreshed();

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        QString title;
        QString iconName = {};
        InboxFilter filter = {};
        QString words = {};
        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Row> wanted() const;
    void addProviders(QList<Row>& rows) const;
    void addFilters(QList<Row>& rows) const;
    void refresh();
    int count(const Row& row) const;
    QString spoken(const Row& row) const;
    QString key(const Row& row) const;

    const InboxCounts& m_counts;
    const submission::CaseList& m_cases;
    QList<SavedFilter> m_saved;
    InboxFilter m_current;
    bool m_isSearching = false;
    QList<Row> m_rows;
};

} // namespace rfi::ui
