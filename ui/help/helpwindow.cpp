#include "ui/help/helpwindow.h"

#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/messages.h"
#include "ui/common/searchline.h"
#include "ui/help/guidehtml.h"
#include "ui/help/guideview.h"
#include "ui/texts/sentence.h"

#include <QAction>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(1080, 760);
constexpr QSize SmallestSize(640, 420);
constexpr int SideWidth = 264;
constexpr int PageRole = Qt::UserRole;

QFont headFont()
{
    QFont head = ui::font(TextRole::Caption);
    head.setWeight(QFont::DemiBold);
    return head;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_list(new QListWidget),
      m_nothing(new PlainLabel({}, TextRole::Body, Tone::Muted)), m_message(new InlineMessage),
      m_view(new GuideView(m_guide))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(makeBar());
    main->addWidget(new Divider);
    main->addWidget(m_message);
    main->addWidget(m_view, 1);
    setMinimumSize(SmallestSize);
    sizeComfortably(*this, ComfortableSize);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(new Divider(Qt::Vertical));
    row->addLayout(main, 1);
    m_message->setObjectName(u"helpMessage"_s);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { m_message->setMessage(Tone::Accent, {}); });
    connect(m_message, &InlineMessage::otherActionTriggered, this, [this] {
        m_message->setMessage(Tone::Accent, {});
        QDesktopServices::openUrl(m_outside);
    });
    connect(m_view, &GuideView::pageShown, this, &HelpWindow::showPlace);
    connect(m_view, &GuideView::outsideChosen, this, &HelpWindow::askAbout);
    addKeys();
    listPages();
    showPage(u"index"_s);
    m_view->setFocus();
}

QWidget* HelpWindow::makeSide()
{
    m_search->setObjectName(u"helpSearch"_s);
    dressSearch(*m_search, tr("Search all pages"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone); // would end a name at its first line
    m_list->setSpacing(1);                   // names of two lines are to be told apart
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showChosen);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->hide();
    auto* side = new QWidget;
    side->setFixedWidth(qMin(scaled(SideWidth), width() / 3));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::medium, space::large, space::medium, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    const bool isEnglish = m_guide.language().language() == QLocale::English;
    if (QLocale().language() != m_guide.language().language())
        column->addWidget(new PlainLabel(tr("These pages are in English."), TextRole::Caption, Tone::Muted));
    else if (!isEnglish)
        column->addWidget(
            new PlainLabel(tr("The pictures show the program in English."), TextRole::Caption, Tone::Muted));
    return side;
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::tight);
    m_back = addStep(u"helpBack"_s, tr("Back"), u"arrow-left"_s, QKeySequence::Back);
    m_forward = addStep(u"helpForward"_s, tr("Forward"), u"arrow-right"_s, QKeySequence::Forward);
    m_back->setAccessibleDescription(tr("Goes back to the page that you read before this one, if there is one."));
    m_forward->setAccessibleDescription(tr("Goes to the page that you came back from, if there is one."));
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QPushButton::setEnabled);
    QPushButton* save = makeButton(tr("Save as HTML…"), ButtonLook::Quiet, u"download"_s);
    save->setObjectName(u"helpSave"_s);
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(u"rfi-desk-help.html"_s, guideHtml(m_guide)); });
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    row->addWidget(save);
    return bar;
}

QPushButton* HelpWindow::addStep(const QString& name, const QString& text, const QString& iconName,
                                 const QKeySequence& keys)
{
    QPushButton* button = makeIconButton(text, iconName);
    button->setObjectName(name);
    button->setShortcut(keys);
    button->setEnabled(false);
    button->setAutoDefault(false);
    return button;
}

void HelpWindow::addKeys()
{
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    auto* shortcuts = new QAction(this);
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(shortcuts, &QAction::triggered, this, &HelpWindow::shortcutsRequested);
    addAction(shortcuts);
}

void HelpWindow::showPage(const QString& id)
{
    m_search->clear();
    m_view->showPage(m_guide.find(id) ? id : u"index"_s);
}

QString HelpWindow::page() const { return m_view->page(); }

void HelpWindow::search(const QString& words)
{
    if (words.trimmed().isEmpty())
        listPages();
    else
        listFound(words);
}

void HelpWindow::addEntry(const QString& words, const QString& page)
{
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(PageRole, page);
    if (page.isEmpty()) {
        item->setFlags(Qt::NoItemFlags);
        item->setFont(headFont());
        item->setForeground(themeColour(Colour::TextMuted));
    }
}

void HelpWindow::listPages()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_nothing->hide();
    QString group;
    for (const GuidePage& page : m_guide.pages()) {
        if (page.group != group)
            addEntry(page.group, {});
        group = page.group;
        addEntry(page.title, page.id);
    }
    showPlace(page());
}

void HelpWindow::listFound(const QString& words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<Guide::Hit> hits = m_guide.search(words);
    for (const Guide::Hit& hit : hits)
        addEntry(m_guide.find(hit.page)->title + u'\n' + hit.words, hit.page);
    m_nothing->setPlainText(hits.isEmpty() ? tr("No pages found.") : QString());
    m_nothing->setVisible(hits.isEmpty());
    if (hits.isEmpty())
        announce(this, m_nothing->plainText());
}

void HelpWindow::showChosen(const QListWidgetItem* item)
{
    if (!item)
        return;
    if (item->data(PageRole).toString() != page())
        m_view->showPage(item->data(PageRole).toString());
    if (!m_search->text().isEmpty())
        m_view->markWords(m_search->text());
}

/// The list follows the page, also when a link or the way back led there.
void HelpWindow::showPlace(const QString& page)
{
    const GuidePage* shown = m_guide.find(page);
    if (!shown)
        return;
    m_view->setAccessibleName(shown->title);
    m_message->setMessage(Tone::Accent, {});
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PageRole) == page)
            return m_list->setCurrentRow(row);
    }
    m_list->setCurrentRow(-1);
}

void HelpWindow::askAbout(const QUrl& address)
{
    m_outside = address;
    m_message->setMessage(Tone::Accent, sentence(tr("This opens %1 in your browser."), {address.toDisplayString()}));
    m_message->setActionText(tr("Stay here"));
    m_message->setOtherActionText(tr("Open in the browser"));
}

/// Headings have a colour and a font of their own.
void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        search(m_search->text());
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isReturn && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    if (m_list->count() > 0 && !m_search->text().isEmpty()) {
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        showChosen(m_list->currentItem());
    }
    (isReturn ? static_cast<QWidget*>(m_view) : m_list)->setFocus();
    return true;
}

} // namespace rfi::ui
