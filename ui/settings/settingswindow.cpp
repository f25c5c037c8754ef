#include "ui/settings/settingswindow.h"

#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/entrydelegate.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/searchline.h"
#include "ui/common/style.h"
#include "ui/settings/settingspage.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr QSize ComfortableSize(980, 680);
constexpr QSize SmallestSize(640, 420);
/// Half of it grows with the text, so that a page is left beside large text.
int sideWidth() { return 160 + scaled(112); }
constexpr int PageRole = Qt::UserRole;
constexpr int RowRole = Qt::UserRole + 1; ///< of the page; -1 for the page itself

/// One letter of an alphabet is in nearly all that there is; one sign of another script may be a word.
bool isTooShort(const QString& words)
{
    constexpr char16_t FirstIdeograph = 0x2E80;
    return words.size() == 1 && words.at(0).unicode() < FirstIdeograph;
}

} // namespace

SettingsWindow::SettingsWindow(QWidget* parent)
    : QDialog(parent), m_side(new QWidget), m_search(new QLineEdit), m_list(new QListWidget),
      m_nothing(new PlainLabel({}, TextRole::Body, Tone::Muted)), m_message(new InlineMessage),
      m_stack(new QStackedWidget)
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &SettingsWindow::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &SettingsWindow::goToChosen);
    connect(m_list, &QListWidget::itemClicked, this, &SettingsWindow::goToChosen);
    m_search->installEventFilter(this);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
}

void SettingsWindow::layOut()
{
    m_search->setObjectName(u"settingsSearch"_s);
    dressSearch(*m_search, tr("Search settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->hide();
    m_side->setFixedWidth(sideWidth());
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(space::medium, space::large, space::medium, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new Divider(Qt::Vertical));
    m_message->setObjectName(u"settingsMessage"_s);
    m_message->setActionText(tr("Dismiss"));
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { setMessage(Tone::Accent, {}); });
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_message);
    main->addWidget(m_stack, 1);
    row->addLayout(main, 1);
    setMinimumSize(SmallestSize);
    sizeComfortably(*this, ComfortableSize);
    m_list->setFocus();
}

void SettingsWindow::addPage(SettingsPage* page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    listPages();
}

void SettingsWindow::showPage(const QString& name)
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [&name](const SettingsPage* one) { return one->objectName() == name; });
    if (page == m_pages.cend())
        return;
    m_search->clear();
    m_list->setCurrentRow(static_cast<int>(page - m_pages.cbegin()));
}

void SettingsWindow::showRow(const QString& page, int row)
{
    showPage(page);
    auto* shown = static_cast<SettingsPage*>(m_stack->currentWidget());
    SettingRow* wanted = shown && shown->objectName() == page ? shown->rows().value(row) : nullptr;
    if (!wanted)
        return;
    mark(wanted);
    shown->reveal(wanted);
    wanted->takeFocus();
}

void SettingsWindow::setMessage(Tone tone, const QString& text) { m_message->setMessage(tone, text); }

const SettingRow* SettingsWindow::rowFor(settings::Id id) const
{
    for (const SettingsPage* page : m_pages) {
        for (const SettingRow* row : page->rows()) {
            if (row->id() == id)
                return row;
        }
    }
    return nullptr;
}

void SettingsWindow::search(const QString& text)
{
    mark(nullptr);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || isTooShort(words.join(QString())))
        listPages();
    else
        listFound(words);
}

void SettingsWindow::listPages()
{
    const int shown = std::max(0, m_stack->currentIndex());
    m_list->clear();
    m_nothing->hide();
    for (int page = 0; page < m_pages.size(); ++page) {
        auto* item = new QListWidgetItem(icon(m_pages.at(page)->iconName()), m_pages.at(page)->title(), m_list);
        item->setData(PageRole, page);
        item->setData(RowRole, -1);
    }
    m_list->setCurrentRow(shown);
}

void SettingsWindow::listFound(const QStringList& words)
{
    m_list->clear();
    // What has the words in its name comes first, then what belongs to a page of that name.
    const auto isNamed = [&words](const QString& name) {
        const QString key = folded(name);
        return std::all_of(words.cbegin(), words.cend(), [&key](const QString& word) { return key.contains(word); });
    };
    QList<QListWidgetItem*> found[3];
    for (int page = 0; page < m_pages.size(); ++page) {
        const QString title = m_pages.at(page)->title();
        const QList<SettingRow*>& rows = m_pages.at(page)->rows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row)->isHidden() || !rows.at(row)->matches(words))
                continue;
            const QString label = rows.at(row)->words().label;
            auto* item = new QListWidgetItem(icon(m_pages.at(page)->iconName()), label + u'\n' + title);
            item->setData(PageRole, page);
            item->setData(RowRole, row);
            found[isNamed(label) ? 0 : isNamed(title) ? 1 : 2] += item;
        }
    }
    for (const QList<QListWidgetItem*>& items : found) {
        for (QListWidgetItem* item : items)
            m_list->addItem(item);
    }
    const bool isNothing = m_list->count() == 0;
    m_nothing->setPlainText(isNothing ? tr("No settings found.") : QString());
    m_nothing->setVisible(isNothing);
    if (isNothing && QAccessible::isActive()) {
        QAccessibleEvent event(m_nothing, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_list->setCurrentRow(0);
}

SettingRow* SettingsWindow::rowOf(const QListWidgetItem* item) const
{
    const int row = item->data(RowRole).toInt();
    return m_pages.at(item->data(PageRole).toInt())->rows().value(row);
}

void SettingsWindow::showChosen(const QListWidgetItem* item)
{
    if (!item)
        return;
    SettingsPage* page = m_pages.at(item->data(PageRole).toInt());
    m_stack->setCurrentWidget(page);
    SettingRow* row = rowOf(item);
    mark(row);
    if (row)
        page->reveal(row);
}

void SettingsWindow::goToChosen(const QListWidgetItem* item)
{
    showChosen(item);
    if (SettingRow* row = rowOf(item))
        row->takeFocus();
}

void SettingsWindow::mark(SettingRow* row)
{
    if (m_marked)
        m_marked->setMarked(false);
    m_marked = row;
    if (row)
        row->setMarked(true);
}

void SettingsWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        m_side->setFixedWidth(sideWidth());
    QDialog::changeEvent(event);
}

void SettingsWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool SettingsWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isReturn = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (isReturn && m_list->currentItem() && !m_search->text().isEmpty()) {
        goToChosen(m_list->currentItem());
        return true;
    }
    if (pressed->key() == Qt::Key_Down && m_list->count() > 0) {
        m_list->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rfi::ui
