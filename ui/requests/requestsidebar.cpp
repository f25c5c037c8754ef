#include "ui/requests/requestsidebar.h"

#include "models/submission/caselist.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestfilter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
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
    : QWidget(parent), m_cases(cases), m_filter(new RequestFilter(cases, clock, this)), m_search(new QLineEdit),
      m_list(makeList()), m_stack(new QStackedWidget)
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RequestDelegate(clock, this));
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeQuietPage(tr("No request is open.")));
    m_stack->addWidget(makeQuietPage(tr("No request has these words.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(menu));
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_search, &QLineEdit::textChanged, m_filter, &RequestFilter::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_filter->index(0, 0));
        m_list->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT caseChosen(m_filter->caseRow(index));
    });
    for (const auto change : {&RequestFilter::rowsInserted, &RequestFilter::rowsRemoved})
        connect(m_filter, change, this, &RequestSidebar::showWhatThereIs);
    connect(m_filter, &RequestFilter::modelReset, this, &RequestSidebar::showWhatThereIs);
    showWhatThereIs();
}

void RequestSidebar::setCurrent(Case* chosen)
{
    const QModelIndex index = m_filter->indexOf(chosen);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
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
    return head;
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
    m_stack->setCurrentIndex(!isEmpty ? 0 : isSearching ? 2 : 1);
}

} // namespace rfi::ui
