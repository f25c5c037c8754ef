#include "ui/common/dialogs.h"

#include "ui/common/theme.h"

#include <QDialog>
#include <QLayout>

namespace rfi::ui {

void fitDialog(QDialog& dialog, int comfortableWidth)
{
    dialog.ensurePolished();
    QLayout* layout = dialog.layout();
    layout->activate();
    const int width = qMax(scaled(comfortableWidth), layout->totalMinimumSize().width());
    const bool isWrapping = layout->hasHeightForWidth();
    dialog.setMinimumWidth(width);
    dialog.resize(width, isWrapping ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
}

} // namespace rfi::ui
