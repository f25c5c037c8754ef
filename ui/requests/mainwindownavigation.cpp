#include "ui/common/theme.h"
#include "ui/palette/palette.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/navcolumn.h"
#include "ui/requests/requestsidebar.h"
#include "ui/requests/welcomepage.h"
#include "ui/requests/windowcommands.h"
#include "ui/texts/sentence.h"

#include <QEvent>
#include <QStackedWidget>

// What MainWindow does about its first two columns: which requests are shown, and how much room they take.

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SidebarWidth = 296;
constexpr int LeastSidebar = 180; ///< in which a name can still be told from another
constexpr int LeastPage = 240;
constexpr int NarrowWidth = 1100;

} // namespace

void MainWindow::wireNavigation()
{
    connect(m_nav, &NavColumn::accountsClicked, this, &MainWindow::accountsRequested);
    connect(m_nav, &NavColumn::findClicked, this, [this] { m_palette->toggle(); });
    connect(m_nav, &NavColumn::settingsClicked, this, &MainWindow::settingsRequested);
    connect(m_nav, &NavColumn::insightsClicked, this, &MainWindow::showInsights);
    connect(m_nav, &NavColumn::widthChanged, this, &MainWindow::fitColumns);
    connect(m_nav, &NavColumn::filterChosen, m_sidebar, &RequestSidebar::setFilter);
    connect(m_nav, &NavColumn::filterChosen, this, &MainWindow::leaveInsights);
    connect(m_sidebar, &RequestSidebar::filterChanged, m_nav, &NavColumn::showFilter);
    connect(m_nav, &NavColumn::wordsChosen, m_sidebar, &RequestSidebar::setWords);
    connect(m_sidebar, &RequestSidebar::wordsChanged, m_nav, &NavColumn::setWords);
    connect(m_nav, &NavColumn::filterRemoved, this, [this](const QString& name) {
        setMessage(sentence(tr("The filter “%1” is removed."), {name}), [this] { m_nav->restoreFilter(); });
    });
    m_nav->showFilter(m_sidebar->filter());
}

void MainWindow::setInsights(QWidget* page)
{
    m_insights = page;
    m_stack->addWidget(page);
    tellButtonKeys(*this);
}

/// Insights are about all requests, so the list makes room for them.
void MainWindow::showPage(QWidget* page)
{
    const bool isInsights = page == m_insights;
    m_stack->setCurrentWidget(page);
    fitColumns();
    m_nav->setInsightsShown(isInsights);
}

void MainWindow::showInsights()
{
    if (!m_insights)
        return;
    const QWidget* focused = focusWidget();
    const bool isTakenAway = !focused || m_sidebar->isAncestorOf(focused) || m_stack->isAncestorOf(focused);
    showPage(m_insights);
    if (isTakenAway)
        m_insights->setFocus(Qt::OtherFocusReason);
}

/// Back to where somebody was before; false when that is where the window is.
bool MainWindow::leaveInsights()
{
    if (!m_insights || m_stack->currentWidget() != m_insights)
        return false;
    showPage(home());
    return true;
}

void MainWindow::setInbox(const QString& user, const QString& settingsFile)
{
    m_sidebar->setUser(user);
    m_nav->setInbox(user, settingsFile);
}

void MainWindow::setIsOpening(bool isOpening) { m_sidebar->setIsOpening(isOpening); }

void MainWindow::setFilterSeal(const TextSeal& seal) { m_nav->setSeal(seal); }

/// Where there is little room, the list gives some of its own as well, and all of it while the navigation is open that
/// chooses what it shows.
void MainWindow::fitColumns()
{
    m_nav->setNarrow(width() < scaled(NarrowWidth));
    const int least = qMin(scaled(LeastSidebar), width() * 4 / 10);
    const int list = qMin(scaled(SidebarWidth), qMax(least, width() * 3 / 10));
    m_sidebar->setFixedWidth(list);
    const bool isCrowded = !m_nav->isRail() && width() - m_nav->maximumWidth() - list < scaled(LeastPage);
    const bool isInsights = m_insights && m_stack->currentWidget() == m_insights;
    const bool hadFocus = m_sidebar->isAncestorOf(focusWidget());
    m_sidebar->setVisible(!isInsights && !isCrowded);
    if (isCrowded && hadFocus)
        m_nav->takeFocus();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitColumns();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

void MainWindow::addViewCommands(QMenu& menu)
{
    const auto view = [this](int number) { return [this, number] { m_nav->chooseView(number); }; };
    addCommands(*this, menu,
                {{inboxTitle(Inbox::Work), {QKeySequence(Qt::ALT | Qt::Key_1)}, view(0)},
                 {inboxTitle(Inbox::Waiting), {QKeySequence(Qt::ALT | Qt::Key_2)}, view(1)},
                 {inboxTitle(Inbox::Unknown), {QKeySequence(Qt::ALT | Qt::Key_3)}, view(2)},
                 {inboxTitle(Inbox::Answered), {QKeySequence(Qt::ALT | Qt::Key_4)}, view(3)},
                 {.text = tr("Insights"),
                  .keys = {QKeySequence(Qt::ALT | Qt::Key_5)},
                  .run = [this] { showInsights(); },
                  .button = u"insightsButton"_s},
                 {.text = tr("Print insights…"),
                  .keys = {QKeySequence::Print},
                  .run =
                      [this] {
                          showInsights();
                          Q_EMIT printInsightsRequested();
                      },
                  .button = u"printInsights"_s},
                 {{}},
                 {.text = tr("Expand or collapse the navigation"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                  .run = [this] { m_nav->toggle(); },
                  .button = u"foldNavigation"_s}});
}

} // namespace rfi::ui
