#include "ui/common/followselection.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

namespace rfi::ui {

/// Afterwards: keys and mouse select first, and make the same row current at once.
void followSelection(QAbstractItemView& view)
{
    QItemSelectionModel* selection = view.selectionModel();
    const auto follow = [selection](const QPersistentModelIndex& row) {
        if (row.isValid() && row != selection->currentIndex() && selection->isSelected(row))
            selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    };
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view,
                     [selection, follow](const QItemSelection& selected) {
                         const QModelIndexList added = selected.indexes();
                         if (added.size() == 1)
                             QMetaObject::invokeMethod(
                                 selection, [follow, row = QPersistentModelIndex(added.constFirst())] { follow(row); },
                                 Qt::QueuedConnection);
                     });
}

} // namespace rfi::ui
