#include "ui/requests/mainwindow.h"

#include "models/submission/caselist.h"
#include "ui/common/messages.h"
#include "ui/palette/palette.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/bulkactions.h"
#include "ui/requests/bulkmenu.h"
#include "ui/requests/casepage.h"
#include "ui/requests/navcolumn.h"
#include "ui/requests/requestsidebar.h"
#include "ui/requests/selectionpage.h"
#include "ui/requests/welcomepage.h"
#include "ui/requests/windowcommands.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;

namespace {

constexpr QSize SmallestSize(900, 600);
constexpr QSize ComfortableSize(1440, 900);

} // namespace

MainWindow::MainWindow(submission::CaseList& cases, const providers::Registry& registry, const core::Clock& clock,
                       AnswerPage* answerPage, QWidget* parent)
    : QMainWindow(parent), m_cases(cases), m_welcome(new WelcomePage),
      m_casePage(new CasePage(registry, clock, answerPage)), m_banners(new QWidget), m_notice(new InlineMessage),
      m_message(new InlineMessage), m_stack(new QStackedWidget)
{
    setWindowTitle(tr("RFI Desk"));
    setAcceptDrops(true);
    setMinimumSize(SmallestSize);
    auto* menu = new QMenu(this);
    m_nav = new NavColumn(cases, clock, menu);
    m_sidebar = new RequestSidebar(cases, clock);
    m_selection = new SelectionPage(*m_sidebar->bulkMenu());
    addWindowCommands(*menu);
    layOut();
    wireParts();
    addPalette(*menu);
    tellButtonKeys(*this);
    showBanners();
    connect(&cases, &submission::CaseList::dataChanged, this, &MainWindow::refreshNext);
    connect(&cases, &submission::CaseList::rowsInserted, this, &MainWindow::refreshNext);
    connect(&cases, &submission::CaseList::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first) { leaveCase(m_cases.at(first)); });
    connect(&cases, &submission::CaseList::modelAboutToBeReset, this, [this] { leaveCase(m_casePage->current()); });
    resize(ComfortableSize);
}

MainWindow::~MainWindow()
{
    // The parts below look at cases and forms that the owner of this window may already be taking apart.
    m_casePage->showCase(nullptr);
}

void MainWindow::layOut()
{
    m_notice->setObjectName(u"notice"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setActionText(tr("Dismiss"));
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_casePage);
    m_stack->addWidget(m_selection);
    auto* banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(space::huge, space::small, space::huge, space::small);
    banners->setSpacing(space::tight);
    banners->addWidget(m_notice);
    banners->addWidget(m_message);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_banners);
    main->addWidget(m_stack, 1);
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_sidebar);
    row->addLayout(main, 1);
    setCentralWidget(central);
}

void MainWindow::wireParts()
{
    wireNavigation();
    connect(m_sidebar, &RequestSidebar::caseChosen, this, &MainWindow::showRow);
    connect(m_sidebar, &RequestSidebar::selectionCounted, this, &MainWindow::showSelection);
    connect(m_selection, &SelectionPage::clearClicked, m_sidebar, &RequestSidebar::clearSelection);
    connect(m_sidebar, &RequestSidebar::openClicked, this, &MainWindow::openRequested);
    connect(m_sidebar, &RequestSidebar::newClicked, this, &MainWindow::newRequestRequested);
    connect(m_welcome, &WelcomePage::openClicked, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::newClicked, this, &MainWindow::newRequestRequested);
    connect(m_welcome, &WelcomePage::trainingClicked, this, &MainWindow::trainingRequested);
    connect(m_welcome, &WelcomePage::tourClicked, this, &MainWindow::tourRequested);
    connect(m_welcome, &WelcomePage::accountClicked, this, &MainWindow::newAccountRequested);
    connect(m_casePage, &CasePage::sendRequested, this, [this](Case* sent) {
        // Nothing that was done before can be taken back any more.
        if (m_isPassing)
            setMessage(Tone::Accent, {});
        Q_EMIT sendRequested(sent);
    });
    connect(m_casePage, &CasePage::accountRequested, this, &MainWindow::accountRequested);
    connect(m_casePage, &CasePage::doneRequested, this, &MainWindow::doneRequested);
    connect(m_casePage, &CasePage::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_casePage, &CasePage::readRequested, this, &MainWindow::readRequested);
    connect(m_casePage, &CasePage::evidenceRequested, this, &MainWindow::evidenceRequested);
    connect(m_casePage, &CasePage::chooseItemsRequested, this, &MainWindow::chooseItemsRequested);
    connect(m_casePage, &CasePage::meaningChosen, this, &MainWindow::meaningChosen);
    connect(m_casePage, &CasePage::partyChosen, this, &MainWindow::partyChosen);
    connect(m_casePage, &CasePage::tryAgainRequested, this, &MainWindow::tryAgainRequested);
    connect(m_casePage, &CasePage::saveRequested, this, &MainWindow::saveRequested);
    connect(m_casePage, &CasePage::done, this,
            [this](const QString& words, const std::function<void()>& undo) { setMessage(words, undo); });
    connect(m_casePage, &CasePage::failed, this, [this](const QString& words) { setMessage(Tone::Warning, words); });
    connect(m_casePage, &CasePage::nextRequestClicked, this, [this] { showNextCase(1); });
    connect(m_notice, &InlineMessage::actionTriggered, this, &MainWindow::noticeActionTriggered);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { setMessage(Tone::Accent, {}); });
    connect(m_message, &InlineMessage::otherActionTriggered, this, [this] {
        const std::function<void()> next = std::move(m_next);
        setMessage(Tone::Accent, {});
        next();
    });
    connect(m_sidebar, &RequestSidebar::exportRequested, this, &MainWindow::listExportRequested);
    BulkActions& bulk = m_sidebar->bulkMenu()->bulk();
    connect(&bulk, &BulkActions::done, this, [this, &bulk](const QString& words) {
        setMessage(words, [&bulk] { bulk.undo(); });
        m_isPassing = false;
    });
}

void MainWindow::addWindowCommands(QMenu& menu)
{
    auto* request = new QMenu(tr("This request"), this);
    auto* views = new QMenu(tr("Show"), this);
    auto* records = new QMenu(tr("Records"), this);
    auto* help = new QMenu(tr("Help and training"), this);
    addRequestCommands(*request);
    addCommands(
        *this, menu,
        {{.group = tr("Requests")},
         {.text = tr("Open request…"),
          .keys = {QKeySequence::Open},
          .run = [this] { Q_EMIT openRequested(); },
          .button = u"openRequest"_s},
         {.text = tr("New request…"),
          .keys = {QKeySequence::New},
          .run = [this] { Q_EMIT newRequestRequested(); },
          .button = u"newRequest"_s},
         {tr("Paste request"), {QKeySequence::Paste}, [this] { Q_EMIT pasteRequested(); }},
         {tr("Check for requests"), {QKeySequence(Qt::CTRL | Qt::Key_F5)}, [this] { Q_EMIT checkRequested(); }},
         {{}},
         {{}, {}, {}, request},
         {{}, {}, {}, m_sidebar->bulkMenu()},
         {{}, {}, {}, views},
         {tr("Search requests"),
          {QKeySequence::Find},
          [this] {
              leaveInsights();
              m_sidebar->focusSearch();
          }},
         {tr("Next request"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { showNextCase(1); }},
         {tr("Previous request"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { showNextCase(-1); }},
         {.group = tr("The program")},
         {.text = tr("Find anything…"),
          .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)},
          .run = [this] { m_palette->toggle(); },
          .button = u"findAnything"_s},
         {.text = tr("Settings…"),
          .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
          .run = [this] { Q_EMIT settingsRequested(); },
          .name = u"settings"_s,
          .button = u"openSettings"_s},
         {.text = tr("Accounts…"),
          .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)},
          .run = [this] { Q_EMIT accountsRequested(); },
          .button = u"accounts"_s},
         {tr("Providers…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { Q_EMIT providersRequested(); }},
         {{}},
         {tr("Light, dark, high contrast"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
          [this] { Q_EMIT nextLookRequested(); }},
         {{}, {}, {}, records},
         {{}, {}, {}, help},
         {{}},
         {tr("Lock now"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { Q_EMIT lockRequested(); }},
         {tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); }}});
    addViewCommands(*views);
    addRecordCommands(*records);
    addHelpCommands(*help);
}

void MainWindow::openCase(Case* opened)
{
    m_sidebar->setCurrent(opened);
    showCase(opened);
    m_casePage->focusFirstField();
}

void MainWindow::openMostUrgent()
{
    if (m_sidebar->order().empty())
        return;
    m_cases.open(m_sidebar->order().front(), [this](Case* first) {
        if (first)
            openCase(first);
    });
}

void MainWindow::setNews(const Case* of, const CaseNews& news) { m_casePage->setNews(of, news); }

CaseNews MainWindow::news(const Case* of) const { return m_casePage->news(of); }

void MainWindow::setNotice(Tone tone, const QString& text, const QString& actionText)
{
    m_notice->setActionText(actionText);
    m_notice->setMessage(tone, text);
    showBanners();
}

void MainWindow::setMessage(Tone tone, const QString& text)
{
    m_next = {};
    m_isPassing = tone == Tone::Success;
    m_message->setOtherActionText({});
    m_message->setMessage(tone, text);
    showBanners();
}

void MainWindow::setMessage(const QString& text, const std::function<void()>& undo)
{
    setMessage(text, tr("Undo"), undo);
}

void MainWindow::setMessage(const QString& text, const QString& nextText, const std::function<void()>& next)
{
    setMessage(Tone::Success, text);
    m_next = next;
    m_message->setOtherActionText(nextText);
}

void MainWindow::setSaveState(const SaveState& state) { m_casePage->setSaveState(state.tone, state.text); }

void MainWindow::showBanners()
{
    m_banners->setVisible(!m_notice->message().isEmpty() || !m_message->message().isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isLeaving)
        Q_EMIT leaveRequested();
    event->setAccepted(m_isLeaving);
}

/// A case that takes its time is shown only when nobody went on to another one in between.
void MainWindow::showRow(int row)
{
    m_wanted = m_cases.summary(row).id;
    m_cases.open(row, [this](Case* opened) {
        if (opened && opened->id() == m_wanted)
            showCase(opened);
    });
}

void MainWindow::showCase(Case* shown)
{
    m_wanted = shown->id();
    const QWidget* page = m_stack->currentWidget();
    if (m_casePage->current() == shown && (page == m_casePage || page == m_selection))
        return;
    const bool isOther = m_casePage->current() && m_casePage->current() != shown;
    // Of several that are selected, none is on screen.
    if (page != m_selection)
        showPage(m_casePage);
    m_casePage->showCase(shown);
    if (isOther && m_isPassing)
        setMessage(Tone::Accent, {});
    refreshNext();
    Q_EMIT caseShown(shown);
}

void MainWindow::showSelection(int requests)
{
    m_selected = requests;
    m_selection->setCount(requests);
    if (m_stack->currentWidget() != m_insights && m_stack->currentWidget() != home())
        showPage(home());
}

/// What is beside the list.
QWidget* MainWindow::home() const
{
    if (m_selected > 1)
        return m_selection;
    return m_casePage->current() ? static_cast<QWidget*>(m_casePage) : m_welcome;
}

/// The case goes away.
void MainWindow::leaveCase(const Case* left)
{
    m_casePage->forget(left);
    if (!m_casePage->current() && m_stack->currentWidget() == m_casePage)
        showPage(m_welcome);
}

void MainWindow::showNextCase(int by)
{
    m_cases.open(m_sidebar->nextOpen(by), [this](Case* next) {
        if (next)
            openCase(next);
    });
}

void MainWindow::refreshNext() { m_casePage->setHasNextRequest(m_sidebar->nextOpen() >= 0); }

} // namespace rfi::ui
