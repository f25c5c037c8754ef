#include "ui/common/pressablerows.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QKeyEvent>
#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QModelIndex indexAt(const QListView& list, int row)
{
    return list.model() ? list.model()->index(row, list.modelColumn(), list.rootIndex()) : QModelIndex();
}

/// The keys of a list that drops down go to it before they go to the field that it belongs to.
void choose(QListView& list)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&list, &press);
}

void press(QListView& list, const QModelIndex& index)
{
    const bool isSelecting = list.selectionMode() != QAbstractItemView::NoSelection;
    list.selectionModel()->setCurrentIndex(
        index, isSelecting ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
    if (list.window()->windowType() == Qt::Popup)
        choose(list);
    else
        Q_EMIT list.clicked(index);
}

void toggle(QListView& list, const QModelIndex& index)
{
    QItemSelectionModel* selection = list.selectionModel();
    if (selection->isSelected(index))
        selection->select(index, QItemSelectionModel::Deselect);
    else if (list.selectionMode() == QAbstractItemView::SingleSelection)
        selection->select(index, QItemSelectionModel::ClearAndSelect);
    else
        selection->select(index, QItemSelectionModel::Select);
}

class Row final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Row(QListView* list, const QModelIndex& index) : m_list(list), m_index(index) {}

    QModelIndex index() const { return m_index; }

    bool isValid() const override { return m_list && m_index.isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_list); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QListView> m_list;
    QPersistentModelIndex m_index;
};

QString Row::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? m_index.data(Qt::DisplayRole).toString().replace(u'\n', u", "_s) : spoken;
}

QRect Row::rect() const
{
    if (!isValid())
        return {};
    const QRect shown = m_list->visualRect(m_index);
    return {m_list->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

/// The keys of a list that never has the focus are those of a field that writes into it.
QAccessible::State Row::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const Qt::ItemFlags flags = m_index.flags();
    const bool isOnScreen = m_list->viewport()->rect().intersects(m_list->visualRect(m_index));
    const bool isMulti = m_list->selectionMode() != QAbstractItemView::SingleSelection;
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = state.selectable;
    state.selected = m_list->selectionModel()->isSelected(m_index);
    state.focused = m_list->currentIndex() == m_index && (m_list->hasFocus() || m_list->focusPolicy() == Qt::NoFocus);
    state.multiSelectable = state.selectable && isMulti;
    state.invisible = !m_list->isVisible() || m_list->isRowHidden(m_index.row());
    state.offscreen = !isOnScreen;
    const QVariant check = m_index.data(Qt::CheckStateRole);
    state.checkable = check.isValid();
    state.checked = check.toInt() == Qt::Checked;
    return state;
}

void* Row::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList Row::actionNames() const
{
    if (!isValid() || !m_index.flags().testFlag(Qt::ItemIsSelectable))
        return {};
    const bool isSelecting = m_list->selectionMode() != QAbstractItemView::NoSelection;
    return isSelecting ? QStringList{pressAction(), toggleAction()} : QStringList{pressAction()};
}

/// Afterwards: what comes of it may take the row away, and with it what is asked right now.
void Row::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    const auto act = name == pressAction() ? press : toggle;
    QMetaObject::invokeMethod(
        m_list,
        [list = m_list.data(), index = m_index, act] {
            if (index.isValid())
                act(*list, index);
        },
        Qt::QueuedConnection);
}

/// A list whose children are its rows.
class List final : public QAccessibleWidget
{
public:
    explicit List(QListView* list) : QAccessibleWidget(list, QAccessible::List) {}
    ~List() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return list().model() ? list().model()->rowCount(list().rootIndex()) : 0; }
    QAccessibleInterface* child(int row) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;

private:
    QListView& list() const { return *static_cast<QListView*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* List::child(int row) const
{
    const QModelIndex index = indexAt(list(), row);
    if (!index.isValid())
        return nullptr;
    if (const auto known = m_rows.constFind(row); known != m_rows.cend()) {
        QAccessibleInterface* found = QAccessible::accessibleInterface(*known);
        if (found && static_cast<Row*>(found)->index() == index)
            return found;
        QAccessible::deleteAccessibleInterface(*known);
    }
    auto* made = new Row(&list(), index);
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* List::childAt(int x, int y) const
{
    const QModelIndex index = list().indexAt(list().viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface* List::focusChild() const
{
    return list().hasFocus() && list().currentIndex().isValid() ? child(list().currentIndex().row()) : nullptr;
}

int List::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const Row*>(child);
    return row && row->isValid() ? row->index().row() : -1;
}

/// One that drops down is called like its field.
QString List::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    const QWidget* box = list().window()->parentWidget();
    return own.isEmpty() && qobject_cast<const QComboBox*>(box) && kind == QAccessible::Name ? box->accessibleName()
                                                                                             : own;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* list = qobject_cast<QListView*>(object);
    return list ? new List(list) : nullptr;
}

} // namespace

void letRowsBePressed() { QAccessible::installFactory(makeInterface); }

} // namespace rfi::ui
