#include "ui/requests/navcolumn.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/requests/inputs.h"
#include "ui/requests/navdelegate.h"
#include "ui/requests/navmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int Width = 220;

QString foldedKey() { return u"navigationFolded"_s; }

QListView* makeList()
{
    auto* list = new QListView;
    list->setObjectName(u"navigation"_s);
    list->setAccessibleName(NavColumn::tr("Views and filters"));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection); // what is marked is what is shown, set by the program
    list->setResizeMode(QListView::Adjust);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

NavColumn::NavColumn(const submission::CaseList& cases, const core::Clock& clock, QMenu* menu, QWidget* parent)
    : QWidget(parent), m_counts(new InboxCounts(cases, clock, this)), m_model(new NavModel(*m_counts, cases, this)),
      m_delegate(new NavDelegate(this)), m_list(makeList()), m_name(new PlainLabel(tr("RFI Desk"), TextRole::Heading)),
      m_toggle(makeIconButton({}, u"panel-left"_s))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_inset = new QVBoxLayout;
    m_inset->addWidget(m_list);
    column->addLayout(m_inset, 1);
    column->addWidget(makeFoot(menu));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &NavColumn::askRemoval);
    connect(m_model, &NavModel::refreshed, this, &NavColumn::markChosen);
    // Rows at the edges are painted as a whole or not at all.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && m_list->hasFocus()) // else it was not the keyboard
            m_key = current.data(NavModel::KeyRole).toString();
    });
    markChosen();
    fit();
}

void NavColumn::setInbox(const QString& user, const QString& settingsFile)
{
    m_settingsFile = settingsFile;
    m_counts->setUser(user);
    m_saved = SavedFilters(settingsFile);
    m_saved.setSeal(m_seal);
    m_model->setSaved(m_saved.all());
    m_isFolded = QSettings(settingsFile, QSettings::IniFormat).value(foldedKey(), false).toBool();
    fit();
}

void NavColumn::setSeal(const TextSeal& seal)
{
    m_seal = seal;
    m_saved.setSeal(seal);
    m_model->setSaved(m_saved.all());
}

void NavColumn::showFilter(const InboxFilter& filter) { m_model->setCurrent(filter); }

void NavColumn::setWords(const QString& words)
{
    m_words = words;
    m_model->setIsSearching(!words.trimmed().isEmpty());
}

void NavColumn::chooseView(int number)
{
    if (number < m_model->rowCount() && m_model->kind(number) == NavModel::Kind::View)
        choose(number);
}

void NavColumn::chooseByKey(const QString& key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(NavModel::KeyRole) == key)
            return choose(row);
    }
}

void NavColumn::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_isOpened = false;
    fit();
}

void NavColumn::setInsightsShown(bool isShown)
{
    m_insights->setChecked(isShown);
    m_insights->setIcon(icon(u"chart-column"_s, isShown ? Colour::Accent : Colour::TextMuted));
    m_insights->setFont(rfi::ui::font(isShown ? TextRole::Strong : TextRole::Body));
    markChosen();
}

void NavColumn::toggle()
{
    if (m_isNarrow) {
        m_isOpened = !m_isOpened;
    } else {
        m_isFolded = !m_isFolded;
        keepWidth();
    }
    fit();
}

void NavColumn::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void NavColumn::restoreFilter()
{
    m_saved.put(m_removed);
    m_model->setSaved(m_saved.all());
}

void NavColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Colour::Canvas));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), themeColour(Colour::Border));
}

void NavColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

bool NavColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_list->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(row); return true;
    case Qt::Key_Delete: removeFilter(row); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

QWidget* NavColumn::makeHead()
{
    m_toggle->setObjectName(u"foldNavigation"_s);
    connect(m_toggle, &QPushButton::clicked, this, &NavColumn::toggle);
    auto* head = new QWidget;
    m_head = new QHBoxLayout(head);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_toggle);
    return head;
}

QWidget* NavColumn::makeFoot(QMenu* menu)
{
    auto* foot = new QWidget;
    m_foot = new QVBoxLayout(foot);
    m_foot->setSpacing(2);
    m_insights = addThing(*m_foot, u"insightsButton"_s, tr("Insights"), u"chart-column"_s);
    m_insights->setCheckable(true);
    connect(m_insights, &QPushButton::clicked, this, [this] {
        m_insights->setChecked(true);
        Q_EMIT insightsClicked();
        if (m_isOpened)
            toggle();
    });
    connect(addThing(*m_foot, u"findAnything"_s, tr("Find anything"), u"search"_s), &QPushButton::clicked, this,
            &NavColumn::findClicked);
    connect(addThing(*m_foot, u"accounts"_s, tr("Accounts"), u"key-round"_s), &QPushButton::clicked, this,
            &NavColumn::accountsClicked);
    connect(addThing(*m_foot, u"openSettings"_s, tr("Settings"), u"settings"_s), &QPushButton::clicked, this,
            &NavColumn::settingsClicked);
    menu->setObjectName(u"mainMenu"_s);
    openMenuBy(*addThing(*m_foot, u"menu"_s, tr("Menu"), u"ellipsis"_s), *menu);
    return foot;
}

QPushButton* NavColumn::addThing(QBoxLayout& to, const QString& name, const QString& words, const QString& iconName)
{
    QPushButton* thing = makeButton(words, ButtonLook::Row, iconName);
    thing->setObjectName(name);
    thing->setAccessibleName(words);
    to.addWidget(thing);
    m_things += thing;
    return thing;
}

void NavColumn::choose(int row)
{
    const NavModel::Kind kind = m_model->kind(row);
    if (kind == NavModel::Kind::Save)
        return askFilterName();
    if (kind == NavModel::Kind::Heading)
        return;
    m_key = m_model->index(row).data(NavModel::KeyRole).toString();
    Q_EMIT filterChosen(m_model->choice(row));
    if (kind == NavModel::Kind::OwnFilter)
        Q_EMIT wordsChosen(m_model->words(row));
    if (m_isOpened)
        toggle();
}

/// Also puts the keyboard back on its row, or on the view that is shown.
void NavColumn::markChosen()
{
    QItemSelectionModel* selection = m_list->selectionModel();
    QItemSelection marked;
    QModelIndex current;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (m_model->isChosen(row) && !m_insights->isChecked()) {
            marked.select(index, index);
            current = current.isValid() ? current : index;
        }
    }
    for (int row = 0; row < m_model->rowCount() && !m_key.isEmpty(); ++row) {
        if (m_model->index(row).data(NavModel::KeyRole) == m_key)
            current = m_model->index(row);
    }
    selection->select(marked, QItemSelectionModel::ClearAndSelect);
    if (current.isValid() && current != selection->currentIndex())
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void NavColumn::fit()
{
    const bool rail = isRail();
    // In the rail the bar has a place beside the signs, and is painted only where there is more than is in sight.
    const int bar = m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list->verticalScrollBar());
    const int inset = rail ? bar : space::small;
    m_delegate->setRail(rail);
    const auto mirrored = [this](const QMargins& ofReading) {
        return isRightToLeft() ? QMargins(ofReading.right(), ofReading.top(), ofReading.left(), ofReading.bottom())
                               : ofReading;
    };
    m_inset->setContentsMargins(mirrored({inset, 0, rail ? 0 : inset, 0}));
    m_foot->setContentsMargins(inset, space::small, inset, space::medium);
    m_list->setVerticalScrollBarPolicy(rail ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    m_list->doItemsLayout();
    m_name->setVisible(!rail);
    const int start = rail ? bar : space::large + space::tight;
    m_head->setContentsMargins(mirrored({start, space::medium, rail ? bar : space::medium, space::small}));
    const QString fold = rail ? tr("Expand the navigation") : tr("Collapse the navigation");
    m_toggle->setAccessibleName(fold);
    m_toggle->setToolTip(plainToolTip(fold));
    for (QPushButton* thing : std::as_const(m_things)) {
        const QString words = thing->accessibleName();
        thing->setText(rail ? QString() : words);
        thing->setToolTip(plainToolTip(words));
    }
    const int railWidth = qMax(m_toggle->sizeHint().width(), iconSize() + 2 * space::small) + 2 * bar + 1;
    const int wanted = rail ? railWidth : scaled(Width);
    if (wanted == maximumWidth())
        return;
    setFixedWidth(wanted);
    Q_EMIT widthChanged();
}

void NavColumn::askFilterName()
{
    askName(this,
            {u"askFilterName"_s, tr("Save this filter"), tr("Name of the filter"),
             m_saved.canKeepWords() ? tr("Search words are saved with it, encrypted like the requests.")
                                    : tr("Search words are not saved with it, because they may name people."),
             tr("Save")},
            [this, words = m_words](const QString& name) {
                m_saved.put({name, m_model->current(), words});
                m_model->setSaved(m_saved.all());
            });
}

void NavColumn::askRemoval(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || m_model->kind(index.row()) != NavModel::Kind::OwnFilter)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Remove this filter")), &QAction::triggered, this,
            [this, key = QPersistentModelIndex(index)] {
                if (key.isValid())
                    removeFilter(key.row());
            });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void NavColumn::removeFilter(int row)
{
    if (m_model->kind(row) != NavModel::Kind::OwnFilter)
        return;
    const QString name = m_model->index(row).data().toString();
    m_removed = {name, m_model->choice(row), m_model->words(row)};
    m_saved.remove(name);
    m_model->setSaved(m_saved.all());
    Q_EMIT filterRemoved(name);
}

void NavColumn::keepWidth() const
{
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(foldedKey(), m_isFolded);
}

} // namespace rfi::ui
