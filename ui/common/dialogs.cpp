#include "ui/common/dialogs.h"

#include "ui/common/theme.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

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

void sizeComfortably(QWidget& window, const QSize& comfortable)
{
    constexpr double share = 0.95;
    const QSize wanted(scaled(comfortable.width()), scaled(comfortable.height()));
    QSize room = window.screen()->availableSize();
    if (const QWidget* owner = window.parentWidget())
        room = room.expandedTo(owner->window()->size());
    const QSize size = wanted.boundedTo(room * share).expandedTo(comfortable);
    // What the frame of a window takes at its top counts too where the screen is low.
    window.resize(size.width(), qMin(size.height(), qMax(window.minimumHeight(), int(room.height() * share))));
}

} // namespace rfi::ui
