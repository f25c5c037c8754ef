#pragma once

#include "ui/requests/savedfilters.h"

#include <QMenu>

namespace rfi::ui {

/// What of the inbox is shown: which requests, of which provider, and filters that were saved under a name. Changes
/// nothing by itself but the saved filters.
class InboxMenu : public QMenu
{
    Q_OBJECT

public:
    struct Provider
    {
        QString id;
        QString name;
    };

    explicit InboxMenu(QWidget* parent = nullptr);

    void setSaved(const SavedFilters& saved);
    const SavedFilters& saved() const { return m_saved; }
    /// Fills the menu anew; `current` is marked.
    void showFilter(const InboxFilter& current, const QList<Provider>& providers);
    /// Under a name, for later.
    void save(const QString& name) { m_saved.put({name, m_current}); }

    /// What the filter shows, in a few words.
    static QString words(const InboxFilter& filter, const QString& providerName);

Q_SIGNALS:
    void filterChosen(const rfi::ui::InboxFilter& filter);
    /// Somebody wants to give the current filter a name.
    void saveRequested();

private:
    QAction* addChoice(QMenu& to, const QString& name, const QString& words, const InboxFilter& filter);
    void addSaved();

    QMenu* m_providers;
    QMenu* m_removal;
    SavedFilters m_saved;
    InboxFilter m_current;
};

} // namespace rfi::ui
