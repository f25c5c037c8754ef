#include "ui/requests/requestsidebar.h"

#include "models/submission/caselist.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/followselection.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchline.h"
#include "ui/requests/bulkmenu.h"
#include "ui/requests/elsewhereline.h"
#include "ui/requests/listexport.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilter.h"
#include "ui/requests/selectionbar.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;

namespace {

QListView* makeList()
{
    auto* list = new QListView;
    list->setObjectName(u"requests"_s);
    list->setAccessibleName(RequestSidebar::tr("Requests"));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setResizeMode(QListView::Adjust);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

} // namespace

RequestSidebar::RequestSidebar(submission::CaseList& cases, const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_cases(cases), m_clock(clock), m_filter(new RequestFilter(cases, clock, this)),
      m_bulkMenu(new BulkMenu(cases, clock, this)), m_inbox(new ElidedLabel({}, TextRole::Heading)),
      m_count(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_search(new QLineEdit), m_list(makeList()),
      m_stack(new QStackedWidget), m_elsewhere(new ElsewhereLine)
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RequestDelegate(clock, this));
    addStates();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto* selected = new SelectionBar(*m_list->selectionModel(), *m_bulkMenu);
    column->addWidget(selected);
    column->addWidget(new Divider);
    column->addWidget(m_stack, 1);
    column->addWidget(m_elsewhere); // below, so that no row is another one by the time it is clicked
    connect(m_elsewhere, &ElsewhereLine::showClicked, this, &RequestSidebar::showChosen);
    connect(m_search, &QLineEdit::textChanged, m_filter, &RequestFilter::search);
    connect(m_search, &QLineEdit::textChanged, this, &RequestSidebar::wordsChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        makeCurrent(m_filter->index(0));
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestSidebar::choose);
    connect(selected, &SelectionBar::clearClicked, this, &RequestSidebar::clearSelection);
    connect(selected, &SelectionBar::counted, this, [this](int requests) {
        if (requests > 1)
            fillBulkMenu();
        Q_EMIT selectionCounted(requests);
    });
    followSelection(*m_list);
    for (const auto change : {&RequestFilter::rowsInserted, &RequestFilter::rowsRemoved})
        connect(m_filter, change, this, &RequestSidebar::showWhatThereIs);
    connect(m_filter, &RequestFilter::layoutChanged, this, &RequestSidebar::returnToChosen);
    connect(m_filter, &RequestFilter::layoutChanged, this, &RequestSidebar::showWhatThereIs);
    connect(m_filter, &RequestFilter::dataChanged, this, &RequestSidebar::showWhatThereIs);
    connect(m_filter, &RequestFilter::modelReset, this, &RequestSidebar::showWhatThereIs);
    connect(m_bulkMenu, &BulkMenu::aboutToShow, this, &RequestSidebar::fillBulkMenu);
    connect(m_bulkMenu, &BulkMenu::exportClicked, this, &RequestSidebar::exportList);
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_bulkMenu->popup(m_list->viewport()->mapToGlobal(at)); });
    setFilter({Inbox::Work, {}});
}

void RequestSidebar::setUser(const QString& user)
{
    m_filter->setUser(user);
    m_bulkMenu->setUser(user);
}

/// A case that is out of the list stays the chosen one, for when it comes back.
void RequestSidebar::setCurrent(Case* chosen)
{
    m_chosen = chosen->id();
    m_filter->setChosen(m_chosen);
    const QModelIndex index = m_filter->indexOf(chosen);
    tellElsewhere();
    // No other request may look as if it were the one on screen.
    if (!index.isValid())
        return m_list->selectionModel()->clear();
    makeCurrent(index);
    m_list->scrollTo(index);
}

const std::vector<int>& RequestSidebar::order() const { return m_filter->order(); }

/// Of those in the list; when that shows no other, of all that wait for an answer.
int RequestSidebar::nextOpen(int by) const
{
    const auto isOpen = [this](int row) { return m_cases.summary(row).state == Case::State::Open; };
    if (const int next = nextOf(m_filter->shown(), by, isOpen); next >= 0)
        return next;
    return nextOf(order(), by, [this, isOpen, now = m_clock.now()](int row) {
        return isOpen(row) && !isSnoozed(m_cases.summary(row), now);
    });
}

/// The nearest one, going around; looks at no more of them than it has to.
int RequestSidebar::nextOf(const std::vector<int>& among, int by, const std::function<bool(int)>& isSuch) const
{
    const int count = int(among.size());
    const auto at = std::find(among.cbegin(), among.cend(), m_cases.rowOf(m_chosen));
    const int current = at == among.cend() ? -1 : int(at - among.cbegin());
    const int from = current < 0 && by < 0 ? 0 : current;
    for (int step = 1; step <= count; ++step) {
        const int place = (from + by * step + count) % count;
        const int row = among[size_t(place)];
        if (place != current && isSuch(row))
            return row;
    }
    return -1;
}

void RequestSidebar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestSidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Colour::Surface));
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), themeColour(Colour::Border));
}

QWidget* RequestSidebar::makeHead()
{
    auto* open = makeIconButton(tr("Open request"), u"folder-open"_s);
    open->setObjectName(u"openRequest"_s);
    connect(open, &QPushButton::clicked, this, &RequestSidebar::openClicked);
    auto* create = makeIconButton(tr("New request"), u"plus"_s);
    create->setObjectName(u"newRequest"_s);
    connect(create, &QPushButton::clicked, this, &RequestSidebar::newClicked);
    m_inbox->setObjectName(u"inbox"_s);
    m_count->setObjectName(u"inboxCount"_s);
    m_search->setObjectName(u"search"_s);
    dressSearch(*m_search, tr("Search customers and IDs"));
    auto* head = new QWidget;
    // The name of the view comes first; the buttons go below it where it is long.
    m_inbox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_count->setWordWrap(false);
    auto* acts = new QWidget;
    auto* buttons = new QHBoxLayout(acts);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::tight);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(create);
    auto* first = new FlowLayout(space::small);
    first->addWidget(m_inbox);
    first->addWidget(m_count);
    first->addGrowing(acts);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(first);
    column->addWidget(m_search);
    return head;
}

void RequestSidebar::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = m_filter->caseRow(index);
    m_chosen = m_cases.summary(row).id;
    m_filter->setChosen(m_chosen);
    tellElsewhere();
    Q_EMIT caseChosen(row);
}

void RequestSidebar::tellElsewhere()
{
    const int row = m_cases.rowOf(m_chosen);
    const bool isHere = row < 0 || m_filter->mapFromSource(m_cases.index(row)).isValid();
    m_elsewhere->setCustomer(isHere ? QString() : m_cases.summary(row).customer());
}

/// Among all, where it is for sure.
void RequestSidebar::showChosen()
{
    const QString chosen = m_chosen;
    m_search->clear();
    setFilter({Inbox::All, {}});
    const QModelIndex index = m_filter->mapFromSource(m_cases.index(m_cases.rowOf(chosen)));
    if (!index.isValid())
        return;
    makeCurrent(index);
    m_list->scrollTo(index);
    m_list->setFocus();
}

const InboxFilter& RequestSidebar::filter() const { return m_filter->filter(); }

void RequestSidebar::setIsOpening(bool isOpening)
{
    m_isOpening = isOpening;
    showWhatThereIs();
}

void RequestSidebar::setWords(const QString& words) { m_search->setText(words); }

void RequestSidebar::setFilter(const InboxFilter& filter)
{
    m_filter->setFilter(filter);
    showWhatThereIs();
    Q_EMIT filterChanged(filter);
}

void RequestSidebar::returnToChosen()
{
    const int row = m_cases.rowOf(m_chosen);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_cases.index(row));
    if (!m_list->currentIndex().isValid() && index.isValid())
        makeCurrent(index);
}

/// Whatever keys are held down.
void RequestSidebar::makeCurrent(const QModelIndex& index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RequestSidebar::clearSelection()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        makeCurrent(current);
    else
        m_list->clearSelection();
    m_list->setFocus();
}

/// In the order of the list.
QList<int> RequestSidebar::selectedRows() const
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<int> rows;
    for (const QModelIndex& index : std::as_const(selected))
        rows += m_filter->caseRow(index);
    return rows;
}

void RequestSidebar::fillBulkMenu()
{
    QStringList ids;
    for (const int row : selectedRows())
        ids += m_cases.summary(row).id;
    m_bulkMenu->setSelection(ids);
}

/// Who selected one request only to look at it means them all.
void RequestSidebar::exportList()
{
    QList<int> rows = selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int shown = 0; shown < m_filter->rowCount(); ++shown)
            rows += m_filter->caseRow(m_filter->index(shown));
    }
    Q_EMIT exportRequested(tr("requests") + u".csv"_s, listAsCsv(m_cases, rows));
}

} // namespace rfi::ui
