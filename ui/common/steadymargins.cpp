#include "ui/common/steadymargins.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace rfi::ui {

void keepMargins(QScrollArea& area, QLayout& sheet)
{
    const QScrollBar* bar = area.verticalScrollBar();
    const auto fit = [&area, &sheet, bar, without = sheet.contentsMargins()] {
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        QMargins margins = without;
        if (area.isRightToLeft())
            margins.setLeft(without.left() - taken);
        else
            margins.setRight(without.right() - taken);
        sheet.setContentsMargins(margins);
    };
    QObject::connect(bar, &QScrollBar::rangeChanged, &sheet, fit);
}

} // namespace rfi::ui
