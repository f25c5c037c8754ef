#pragma once

#include "models/submission/casesummary.h"

#include <QList>

namespace rfi::ui {

/// Which requests of the inbox are wanted. Soon: due within a week, or overdue.
enum class Inbox { All, Mine, Overdue, Soon, Waiting, Answered, Snoozed };

/// All of them, in the order of the menu.
QList<Inbox> allInboxes();
/// What it is called in the menu, and above the list.
QString inboxTitle(Inbox inbox);
/// What it is called in a file.
QString inboxKey(Inbox inbox);
std::optional<Inbox> inboxFromKey(const QString& key);

/// What is shown of the inbox besides the words that are searched.
struct InboxFilter
{
    Inbox inbox = Inbox::All;
    QString provider = {}; ///< empty: of all
    friend bool operator==(const InboxFilter&, const InboxFilter&) = default;
};

/// Who looks at the inbox, and when.
struct Onlooker
{
    QString user;
    QDateTime now;
};

bool isSnoozed(const submission::CaseSummary& of, const QDateTime& now);
/// Whether the filter wants this request. What is snoozed is out of sight everywhere but among the snoozed, and while
/// something is searched (`isSearching`).
bool accepts(const InboxFilter& filter, const submission::CaseSummary& of, const Onlooker& by, bool isSearching);

} // namespace rfi::ui
