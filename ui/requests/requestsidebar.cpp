#include "ui/requests/requestsidebar.h"

#include "models/submission/caselist.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/requests/bulkmenu.h"
#include "ui/requests/inboxmenu.h"
#include "ui/requests/inputs.h"
#include "ui/requests/listexport.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
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

QWidget* makeQuietPage(const QString& words)
{
    auto* label = new PlainLabel(words, TextRole::Body, Tone::Muted);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setContentsMargins(space::large, space::vast, space::large, 0);
    return label;
}

} // namespace

RequestSidebar::RequestSidebar(submission::CaseList& cases, const core::Clock& clock, QMenu* menu, QWidget* parent)
    : QWidget(parent), m_cases(cases), m_filter(new RequestFilter(cases, clock, this)),
      m_inboxMenu(new InboxMenu(this)), m_bulkMenu(new BulkMenu(cases, clock, this)),
      m_inbox(makeButton({}, ButtonLook::Quiet, u"chevron-down"_s)),
      m_count(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_search(new QLineEdit), m_list(makeList()),
      m_stack(new QStackedWidget)
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RequestDelegate(clock, this));
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeQuietPage(tr("No request is open.")));
    m_stack->addWidget(makeQuietPage(tr("No request has these words.")));
    m_stack->addWidget(makeQuietPage(tr("There is no such request now.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(menu));
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_search, &QLineEdit::textChanged, m_filter, &RequestFilter::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        makeCurrent(m_filter->index(0));
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        const int row = m_filter->caseRow(index);
        m_chosen = m_cases.summary(row).id;
        Q_EMIT caseChosen(row);
    });
    for (const auto change : {&RequestFilter::rowsInserted, &RequestFilter::rowsRemoved})
        connect(m_filter, change, this, &RequestSidebar::showWhatThereIs);
    connect(m_filter, &RequestFilter::layoutChanged, this, &RequestSidebar::returnToChosen);
    connect(m_filter, &RequestFilter::layoutChanged, this, &RequestSidebar::showWhatThereIs);
    connect(m_inboxMenu, &InboxMenu::aboutToShow, this, &RequestSidebar::fillInboxMenu);
    connect(m_inboxMenu, &InboxMenu::filterChosen, this, &RequestSidebar::setFilter);
    connect(m_inboxMenu, &InboxMenu::saveRequested, this, &RequestSidebar::askFilterName);
    connect(m_bulkMenu, &BulkMenu::aboutToShow, this, &RequestSidebar::fillBulkMenu);
    connect(m_bulkMenu, &BulkMenu::exportClicked, this, &RequestSidebar::exportList);
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_bulkMenu->popup(m_list->viewport()->mapToGlobal(at)); });
    setFilter({});
    connect(m_filter, &RequestFilter::modelReset, this, &RequestSidebar::showWhatThereIs);
}

void RequestSidebar::setInbox(const QString& user, const QString& settingsFile)
{
    m_filter->setUser(user);
    m_bulkMenu->setUser(user);
    m_inboxMenu->setSaved(SavedFilters(settingsFile));
}

/// A case that is out of the list stays the chosen one, for when it comes back.
void RequestSidebar::setCurrent(Case* chosen)
{
    m_chosen = chosen->id();
    const QModelIndex index = m_filter->indexOf(chosen);
    if (!index.isValid())
        return;
    makeCurrent(index);
    m_list->scrollTo(index);
}

int RequestSidebar::nextOpen() const
{
    const int rows = m_filter->rowCount();
    const int current = m_list->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int shown = (qMax(current, 0) + step) % rows;
        const int candidate = m_filter->caseRow(m_filter->index(shown, 0));
        if (m_cases.summary(candidate).state == Case::State::Open && shown != current)
            return candidate;
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

QWidget* RequestSidebar::makeHead(QMenu* menu)
{
    auto* more = makeIconButton(tr("Menu"), u"ellipsis"_s);
    more->setObjectName(u"menu"_s);
    more->setMenu(menu);
    auto* create = makeIconButton(tr("New request"), u"plus"_s);
    create->setObjectName(u"newRequest"_s);
    connect(create, &QPushButton::clicked, this, &RequestSidebar::newClicked);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search customers and ids"));
    m_search->setPlaceholderText(tr("Search customers and ids"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Colour::TextMuted), QLineEdit::LeadingPosition);
    auto* head = new QWidget;
    auto* first = new QHBoxLayout;
    first->addWidget(new PlainLabel(tr("Requests"), TextRole::Heading), 1);
    first->addWidget(create);
    first->addWidget(more);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(first);
    column->addWidget(m_search);
    column->addLayout(makeInboxLine());
    return head;
}

QLayout* RequestSidebar::makeInboxLine()
{
    m_inbox->setObjectName(u"inbox"_s);
    m_inbox->setMenu(m_inboxMenu);
    m_count->setObjectName(u"inboxCount"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_inbox);
    line->addStretch();
    line->addWidget(m_count);
    return line;
}

QWidget* RequestSidebar::makeFoot()
{
    QPushButton* open = makeButton(tr("Open…"), ButtonLook::Secondary, u"folder-open"_s);
    QPushButton* accounts = makeButton(tr("Accounts"), ButtonLook::Quiet, u"key-round"_s);
    open->setObjectName(u"openRequest"_s);
    accounts->setObjectName(u"accounts"_s);
    connect(open, &QPushButton::clicked, this, &RequestSidebar::openClicked);
    connect(accounts, &QPushButton::clicked, this, &RequestSidebar::accountsClicked);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->addWidget(open, 1);
    row->addWidget(accounts);
    return foot;
}

void RequestSidebar::showWhatThereIs()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    const bool isFiltered = m_cases.rowCount() > 0;
    m_stack->setCurrentIndex(!isEmpty ? 0 : isSearching ? 2 : isFiltered ? 3 : 1);
    m_count->setPlainText(QLocale().toString(m_filter->rowCount()));
    m_count->setAccessibleName(tr("%n request(s)", nullptr, m_filter->rowCount()));
}

void RequestSidebar::setFilter(const InboxFilter& filter)
{
    m_filter->setFilter(filter);
    const QString words = InboxMenu::words(filter, m_cases.providerName(filter.provider));
    m_inbox->setText(withoutShortcut(words));
    m_inbox->setAccessibleName(tr("Shown: %1").arg(words));
    showWhatThereIs();
}

void RequestSidebar::fillInboxMenu()
{
    QMap<QString, QString> found; // by name
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const QString& id = m_cases.summary(row).provider;
        found.insert(m_cases.providerName(id), id);
    }
    QList<InboxMenu::Provider> providers;
    for (auto provider = found.cbegin(); provider != found.cend(); ++provider)
        providers.append({provider.value(), provider.key()});
    m_inboxMenu->showFilter(m_filter->filter(), providers);
}

void RequestSidebar::askFilterName()
{
    askName(this,
            {u"askFilterName"_s, tr("Save this filter"), tr("Name of the filter"),
             tr("Searched words are not kept with it, since they may name people."), tr("Save")},
            [this](const QString& name) { m_inboxMenu->save(name); });
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

/// Somebody who selected one request, only to look at it, means them all.
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
