#include "ui/requests/inboxfilter.h"

#include "ui/texts/sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::CaseSummary;

namespace {

constexpr int SoonDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InboxFilter)
};

bool isWork(const CaseSummary& of)
{
    return of.state != Case::State::WaitingForProvider && of.state != Case::State::Answered;
}

bool isDueBefore(const CaseSummary& of, const QDateTime& moment)
{
    return isWork(of) && of.dueAt.isValid() && of.dueAt < moment;
}

bool belongs(Inbox inbox, const CaseSummary& of, const Onlooker& by)
{
    switch (inbox) {
    case Inbox::All: return true;
    case Inbox::Mine: return !by.user.isEmpty() && of.handling.owner == by.user;
    case Inbox::Overdue: return isDueBefore(of, by.now);
    case Inbox::Soon: return isDueBefore(of, by.now.addDays(SoonDays)) && !isDueBefore(of, by.now);
    case Inbox::Waiting: return of.state == Case::State::WaitingForProvider;
    case Inbox::Answered: return of.state == Case::State::Answered;
    case Inbox::Snoozed: return isSnoozed(of, by.now);
    case Inbox::Work: return isWork(of);
    case Inbox::Unknown: return of.state == Case::State::OutcomeUnknown;
    }
    return false;
}

} // namespace

QList<Inbox> allInboxes()
{
    return {Inbox::Work, Inbox::Waiting, Inbox::Unknown, Inbox::Answered, Inbox::Snoozed,
            Inbox::All,  Inbox::Overdue, Inbox::Soon,    Inbox::Mine};
}

QString inboxTitle(Inbox inbox)
{
    switch (inbox) {
    case Inbox::All: return Words::tr("All requests");
    case Inbox::Mine: return Words::tr("Assigned to me");
    case Inbox::Overdue: return Words::tr("Overdue");
    case Inbox::Soon: return Words::tr("Due in 7 days");
    case Inbox::Waiting: return Words::tr("Waiting for provider");
    case Inbox::Answered: return Words::tr("Answered");
    case Inbox::Snoozed: return Words::tr("Snoozed");
    case Inbox::Work: return Words::tr("Inbox");
    case Inbox::Unknown: return Words::tr("Outcome unknown");
    }
    return {};
}

QString inboxKey(Inbox inbox)
{
    switch (inbox) {
    case Inbox::All: return u"all"_s;
    case Inbox::Mine: return u"mine"_s;
    case Inbox::Overdue: return u"overdue"_s;
    case Inbox::Soon: return u"soon"_s;
    case Inbox::Waiting: return u"waiting"_s;
    case Inbox::Answered: return u"answered"_s;
    case Inbox::Snoozed: return u"snoozed"_s;
    case Inbox::Work: return u"work"_s;
    case Inbox::Unknown: return u"unknown"_s;
    }
    return {};
}

std::optional<Inbox> inboxFromKey(const QString& key)
{
    for (const Inbox inbox : allInboxes()) {
        if (inboxKey(inbox) == key)
            return inbox;
    }
    return {};
}

bool isSnoozed(const CaseSummary& of, const QDateTime& now)
{
    return of.handling.snoozedUntil.isValid() && of.handling.snoozedUntil > now;
}

Inbox lookedThrough(const InboxFilter& filter, bool isSearching)
{
    return isSearching && filter.inbox == Inbox::Work ? Inbox::All : filter.inbox;
}

bool accepts(const InboxFilter& filter, const CaseSummary& of, const Onlooker& by, bool isSearching)
{
    if (!filter.provider.isEmpty() && of.provider != filter.provider)
        return false;
    const bool isInSight = isSearching || filter.inbox == Inbox::Snoozed || !isSnoozed(of, by.now);
    return isInSight && belongs(lookedThrough(filter, isSearching), of, by);
}

QString filterWords(const InboxFilter& filter, const QString& providerName)
{
    const QString title = inboxTitle(filter.inbox);
    return filter.provider.isEmpty() ? title : sentence(Words::tr("%1, %2"), {title, providerName});
}

} // namespace rfi::ui
