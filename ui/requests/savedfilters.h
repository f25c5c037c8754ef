#pragma once

#include "ui/requests/inboxfilter.h"

namespace rfi::ui {

struct SavedFilter
{
    QString name;
    InboxFilter filter;
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// Filters that somebody gave a name, kept in a settings file. That file is not sealed, so words that were searched
/// are no part of it: they name people.
class SavedFilters
{
public:
    /// Without a file nothing outlives the program. What is no filter in it is passed over.
    explicit SavedFilters(const QString& settingsFile = {});

    /// By name.
    const QList<SavedFilter>& all() const { return m_all; }
    /// One of the same name is replaced; blanks are no name.
    void put(const SavedFilter& saved);
    void remove(const QString& name);

private:
    void write() const;

    QString m_settingsFile;
    QList<SavedFilter> m_all;
};

} // namespace rfi::ui
