#include "ui/requests/psppanel.h"

#include "models/submission/report.h"
#include "ui/common/buttons.h"
#include "ui/common/clipboard.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/menubutton.h"
#include "ui/common/searchline.h"
#include "ui/requests/pspfilter.h"
#include "ui/requests/pspmodel.h"
#include "ui/requests/psptable.h"
#include "ui/requests/pspwords.h"
#include "ui/texts/sentence.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::PspState;

namespace {

constexpr int ColumnRole = Qt::UserRole;
constexpr int OrderRole = Qt::UserRole + 1;
constexpr int LeastSearch = 160;

/// What is chosen says enough on screen; a screen reader takes the name of a combo box from a label beside it.
void addNamed(QLayout& row, QComboBox& choice, const QString& name)
{
    auto* label = new PlainLabel(name);
    label->setLabelledField(&choice);
    label->hide();
    choice.setAccessibleName(name);
    row.addWidget(label);
    row.addWidget(&choice);
}

} // namespace

PspPanel::PspPanel(QWidget* parent)
    : Card(parent), m_model(new PspModel(this)), m_filter(new PspFilter(this)), m_search(new QLineEdit),
      m_states(new QComboBox), m_orders(new QComboBox), m_found(new PlainLabel({}, TextRole::Caption, Tone::Muted)),
      m_nothing(makeNothingFound()), m_foot(makeFoot())
{
    setObjectName(u"psps"_s);
    m_filter->setSourceModel(m_model);
    m_table = new PspTable(m_filter);
    body()->addLayout(makeHead());
    body()->addLayout(makeTools());
    body()->addWidget(m_table);
    body()->addWidget(m_nothing);
    body()->addWidget(m_foot);
    connect(m_table, &PspTable::copyRequested, this, &PspPanel::copySelected);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PspPanel::showOrder);
    hide();
}

// Lets go of the rows while everybody who hears of it is still there.
PspPanel::~PspPanel() { m_table->setModel(nullptr); }

void PspPanel::showReports(const QList<submission::Report>& reports, const QString& providerName,
                           const forms::Form* form)
{
    m_model->setReports(reports, providerName, form);
    setVisible(m_model->rowCount() > 0);
    showFound();
}

void PspPanel::setCanTryAgain(bool canTryAgain) { m_foot->setVisible(canTryAgain); }

QLayout* PspPanel::makeHead()
{
    QPushButton* copy = makeButton(tr("Copy table"), ButtonLook::Quiet, u"copy"_s);
    copy->setObjectName(u"copyPsps"_s);
    connect(copy, &QPushButton::clicked, this, &PspPanel::copyTable);
    QPushButton* save = makeButton(tr("Export CSV"), ButtonLook::Quiet, u"download"_s);
    save->setObjectName(u"exportPsps"_s);
    auto* menu = new QMenu(save);
    menu->addAction(tr("For Excel (with a byte order mark)…"), this, [this] { exportAs(core::ByteOrderMark::Utf8); });
    menu->addAction(tr("For other programs (UTF-8)…"), this, [this] { exportAs(core::ByteOrderMark::None); });
    openMenuBy(*save, *menu);
    auto* row = new FlowLayout(space::small);
    row->addGrowing(new PlainLabel(tr("Payment providers"), TextRole::Heading));
    row->addWidget(copy);
    row->addWidget(save);
    return row;
}

QLayout* PspPanel::makeTools()
{
    m_search->setObjectName(u"searchPsps"_s);
    dressSearch(*m_search, tr("Search results"));
    m_search->setMinimumWidth(scaled(LeastSearch));
    m_states->setObjectName(u"pspState"_s);
    m_states->addItem(tr("All results"));
    for (const PspState state :
         {PspState::Accepted, PspState::Sent, PspState::Refused, PspState::NotSupported, PspState::Unknown})
        m_states->addItem(icon(pspWords(state).iconName, textColour(pspWords(state).tone)), pspWords(state).word,
                          int(state));
    m_orders->setObjectName(u"pspOrder"_s);
    fillOrders();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->search(text);
        showFound();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_filter->setState(chosen > 0 ? std::optional(static_cast<PspState>(m_states->currentData().toInt()))
                                      : std::nullopt);
        showFound();
    });
    connect(m_orders, &QComboBox::activated, this, &PspPanel::sortBy);
    auto* row = new FlowLayout(space::small);
    row->addGrowing(m_search);
    addNamed(*row, *m_states, tr("Shown results"));
    addNamed(*row, *m_orders, tr("Order"));
    row->addWidget(m_found);
    m_found->setWordWrap(false);
    m_found->setObjectName(u"pspsFound"_s);
    return row;
}

QWidget* PspPanel::makeNothingFound()
{
    auto* nothing = new QWidget;
    nothing->setObjectName(u"noPspFound"_s);
    QPushButton* all = makeButton(tr("Show all results"), ButtonLook::Link);
    all->setObjectName(u"showAllPsps"_s);
    connect(all, &QPushButton::clicked, this, &PspPanel::showAll);
    auto* row = new FlowLayout(space::small);
    nothing->setLayout(row);
    row->addWidget(new PlainLabel(tr("No result fits this search."), TextRole::Body, Tone::Muted));
    row->addWidget(all);
    return nothing;
}

QWidget* PspPanel::makeFoot()
{
    auto* foot = new QWidget;
    QPushButton* again = makeButton(tr("Try failed ones again"), ButtonLook::Secondary, u"rotate-ccw"_s);
    again->setObjectName(u"tryAgain"_s);
    const QString words = tr("Back to the form, with your answers. Nothing is sent before you send it.");
    again->setAccessibleDescription(words);
    connect(again, &QPushButton::clicked, this, &PspPanel::tryAgainClicked);
    auto* row = new FlowLayout;
    foot->setLayout(row);
    row->addWidget(again);
    row->addGrowing(new PlainLabel(words, TextRole::Caption, Tone::Muted));
    foot->hide();
    return foot;
}

void PspPanel::fillOrders()
{
    m_orders->addItem(tr("Newest first"));
    m_orders->setItemData(0, -1, ColumnRole);
    for (int column = 0; column < PspModel::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_orders->addItem(order == Qt::AscendingOrder ? sentence(tr("%1, ascending"), {head})
                                                          : sentence(tr("%1, descending"), {head}));
            m_orders->setItemData(m_orders->count() - 1, column, ColumnRole);
            m_orders->setItemData(m_orders->count() - 1, int(order), OrderRole);
        }
    }
}

void PspPanel::sortBy(int order)
{
    m_table->sortByColumn(m_orders->itemData(order, ColumnRole).toInt(),
                          static_cast<Qt::SortOrder>(m_orders->itemData(order, OrderRole).toInt()));
}

void PspPanel::showOrder(int column, Qt::SortOrder order)
{
    for (int item = 0; item < m_orders->count(); ++item) {
        const bool isColumn = m_orders->itemData(item, ColumnRole).toInt() == column;
        if (isColumn && (column < 0 || m_orders->itemData(item, OrderRole).toInt() == int(order)))
            return m_orders->setCurrentIndex(item);
    }
}

void PspPanel::showFound()
{
    const int found = m_filter->rowCount();
    m_table->setVisible(found > 0);
    m_nothing->setVisible(found == 0);
    m_found->setPlainText(tr("%1 of %2").arg(found).arg(m_model->rowCount()));
    m_found->setVisible(m_filter->isFiltering());
}

void PspPanel::showAll()
{
    m_search->clear();
    m_states->setCurrentIndex(0);
    m_search->setFocus();
}

void PspPanel::copyTable() { Clipboard::ofProgram().copy(core::tabSeparated(records())); }

void PspPanel::copySelected()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return copyTable();
    std::sort(chosen.begin(), chosen.end());
    QList<QStringList> rows;
    for (const QModelIndex& index : std::as_const(chosen))
        rows.append(recordAt(index.row()));
    Clipboard::ofProgram().copy(core::tabSeparated(rows));
}

void PspPanel::exportAs(core::ByteOrderMark mark)
{
    Q_EMIT exportRequested(u"psp-results.csv"_s, core::writeCsv(records(), mark));
}

QStringList PspPanel::recordAt(int row) const
{
    return m_model->record(m_filter->mapToSource(m_filter->index(row, 0)).row());
}

QList<QStringList> PspPanel::records() const
{
    QList<QStringList> rows{PspModel::recordHeads()};
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(recordAt(row));
    return rows;
}

} // namespace rfi::ui
