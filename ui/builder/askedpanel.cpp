#include "ui/builder/askedpanel.h"

#include "models/providers/requestdraft.h"
#include "ui/builder/askeddelegate.h"
#include "ui/builder/askedmodel.h"
#include "ui/builder/itemdetails.h"
#include "ui/common/plainlabel.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

AskedPanel::AskedPanel(providers::RequestDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_model(new AskedModel(draft, this)),
      m_title(new PlainLabel({}, TextRole::Heading)),
      m_empty(new PlainLabel(tr("Nothing yet. Tick items in the list of what can be asked. Then you can say here why "
                                "each of them is asked."),
                             TextRole::Body, Tone::Muted)),
      m_list(new QListView), m_details(new ItemDetails(draft))
{
    m_title->setObjectName(u"askedCount"_s);
    m_list->setObjectName(u"askedItems"_s);
    m_list->setAccessibleName(tr("Asked items"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AskedDelegate(this));
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AskedPanel::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AskedPanel::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AskedPanel::chooseNew);
    connect(m_details, &ItemDetails::removeClicked, this, &AskedPanel::removeChosen);
    chooseNew();
}

void AskedPanel::showCount()
{
    m_title->setPlainText(m_rows == 0 ? tr("Asked items") : tr("Asked items: %1").arg(m_rows));
    m_empty->setVisible(m_rows == 0);
    m_list->setVisible(m_rows > 0);
    m_details->setVisible(m_rows > 0);
}

void AskedPanel::showChosen()
{
    QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QList<forms::RequestItem> items;
    for (const QModelIndex& index : std::as_const(chosen)) {
        if (index.row() < m_draft.request().items.size())
            items += m_model->at(index.row());
    }
    m_details->showItems(items);
}

/// What was ticked just now is what one wants to say more about.
void AskedPanel::chooseNew()
{
    const int before = std::exchange(m_rows, m_model->rowCount());
    showCount();
    if (m_rows > before) {
        const QItemSelection fresh(m_model->index(before), m_model->index(m_rows - 1));
        m_list->selectionModel()->select(fresh, QItemSelectionModel::ClearAndSelect);
        m_list->selectionModel()->setCurrentIndex(m_model->index(before), QItemSelectionModel::NoUpdate);
        m_list->scrollTo(m_model->index(m_rows - 1));
    }
    showChosen();
}

void AskedPanel::chooseNone() { m_list->selectionModel()->clear(); }

void AskedPanel::removeChosen()
{
    QList<forms::ItemIdentity> items;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        items += m_model->at(index.row()).identity;
    m_draft.setAsked(items, false);
    m_list->setFocus();
}

} // namespace rfi::ui
