#include "models/submission/caselist.h"
#include "ui/common/messages.h"
#include "ui/requests/emptylist.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/requestsidebar.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

// What RequestSidebar shows in place of the list, and what it calls what it shows.

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// What is shown in place of the list; the numbers are those of the pages.
enum Page { Rows, NothingOpen, NothingFound, NothingSuch, NothingToDo, Opening };

Page pageOf(bool isSearching, bool isThereAny, Inbox inbox)
{
    if (isSearching)
        return NothingFound;
    if (!isThereAny)
        return NothingOpen;
    return inbox == Inbox::Work ? NothingToDo : NothingSuch;
}

} // namespace

void RequestSidebar::addStates()
{
    auto* none = new EmptyState(u"inbox"_s, tr("No request is open"),
                                tr("Open a request file, or drop it anywhere on this window."));
    auto* notFound =
        new EmptyState(u"search"_s, tr("No requests found"), tr("The search covers customer names and IDs."));
    m_nothingSuch = new EmptyState({}, {}, {});
    auto* done = new EmptyState(u"circle-check"_s, tr("Nothing left to answer"),
                                tr("Answered requests and those waiting for a provider are in the other views."));
    connect(notFound->addAction(tr("Clear the search")), &QPushButton::clicked, m_search, &QLineEdit::clear);
    // The way on is beside: a request stays on screen whatever the list shows.
    for (EmptyState* state : {m_nothingSuch, done})
        connect(state->addAction(tr("Show all requests"), false), &QPushButton::clicked, this, [this] {
            setFilter({Inbox::All, {}});
        });
    auto* opening = new EmptyState(u"hourglass"_s, tr("Requests are being opened"), tr("This takes a moment."));
    for (QWidget* page : QList<QWidget*>{m_list, none, notFound, m_nothingSuch, done, opening})
        m_stack->addWidget(page);
}

void RequestSidebar::showWhatThereIs()
{
    tellElsewhere();
    const bool isEmpty = m_filter->rowCount() == 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    const Page empty = pageOf(isSearching, m_cases.rowCount() > 0, m_filter->filter().inbox);
    const Nothing nothing = nothingIn(m_filter->filter().inbox);
    m_nothingSuch->setWords(nothing.icon, nothing.title, nothing.sentence);
    m_stack->setCurrentIndex(!isEmpty ? Rows : m_isOpening ? Opening : empty);
    const int count = m_filter->fittingCount();
    const QString shown = QLocale().toString(count);
    m_count->setPlainText(isSearching ? tr("%1 of %2").arg(shown, QLocale().toString(m_filter->searchedCount()))
                                      : shown);
    m_count->setAccessibleName(tr("%n request(s)", nullptr, count));
    InboxFilter shownOf = m_filter->filter();
    shownOf.inbox = lookedThrough(shownOf, isSearching);
    m_inbox->setPlainText(filterWords(shownOf, m_cases.providerName(shownOf.provider)));
}

} // namespace rfi::ui
