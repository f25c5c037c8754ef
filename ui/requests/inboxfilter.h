#pragma once

#include "models/submission/casesummary.h"

#include <QList>

namespace rfi::ui {

/// Which requests are wanted. Work: what somebody here has to do something about. Soon: due within a week, or overdue.
enum class Inbox { All, Mine, Overdue, Soon, Waiting, Answered, Snoozed, Work, Unknown };
inline constexpr std::size_t InboxKinds = 9;

/// All of them, in the order of the navigation: views, then filters of what there is to do.
QList<Inbox> allInboxes();
/// What it is called in the navigation, and above the list.
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
/// What is looked through: who searches from Work looks among all.
Inbox lookedThrough(const InboxFilter& filter, bool isSearching);
/// Whether the filter wants this request. What is snoozed is out of sight everywhere but among the snoozed, and while
/// something is searched (`isSearching`).
bool accepts(const InboxFilter& filter, const submission::CaseSummary& of, const Onlooker& by, bool isSearching);

/// What the filter shows, in a few words.
QString filterWords(const InboxFilter& filter, const QString& providerName);

} // namespace rfi::ui
