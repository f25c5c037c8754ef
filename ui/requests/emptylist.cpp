#include "ui/requests/emptylist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestSidebar)
};

} // namespace

Nothing nothingIn(Inbox inbox)
{
    switch (inbox) {
    case Inbox::Waiting:
        return {u"hourglass"_s, Words::tr("Nothing waits for a provider"),
                Words::tr("An answer stays here until somebody at the provider has looked at it.")};
    case Inbox::Unknown:
        return {u"circle-question-mark"_s, Words::tr("No outcome is unknown"),
                Words::tr("An answer comes here if the connection breaks while it is being sent.")};
    case Inbox::Answered:
        return {u"circle-check"_s, Words::tr("Nothing has been answered yet"),
                Words::tr("A request comes here when the provider asks for nothing more.")};
    case Inbox::Snoozed:
        return {u"moon"_s, Words::tr("Nothing is snoozed"),
                Words::tr("A request that you put off stays here until its day comes.")};
    case Inbox::Overdue:
        return {u"circle-alert"_s, Words::tr("Nothing is overdue"),
                Words::tr("An open request comes here when its due date has passed.")};
    case Inbox::Soon:
        return {u"calendar-clock"_s, Words::tr("Nothing is due soon"),
                Words::tr("An open request comes here a week before it is due.")};
    case Inbox::Mine:
        return {u"user"_s, Words::tr("Nothing is assigned to you"),
                Words::tr("Requests that you take or are given are here.")};
    case Inbox::Work:
    case Inbox::All: break;
    }
    return {u"layers"_s, Words::tr("There is no such request now"), Words::tr("Others may be in another view.")};
}

} // namespace rfi::ui
