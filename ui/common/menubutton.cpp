#include "ui/common/menubutton.h"

#include <QMenu>
#include <QPushButton>
#include <QScreen>

namespace rfi::ui {

namespace {

/// Below the button, or above it where there is no room, beginning where the button does.
QPoint placeOf(const QPushButton& button, const QSize& menu)
{
    const bool isMirrored = button.layoutDirection() == Qt::RightToLeft;
    const QRect desk = button.screen()->availableGeometry();
    QPoint place = button.mapToGlobal(QPoint(isMirrored ? button.width() - menu.width() : 0, button.height()));
    if (place.y() + menu.height() > desk.bottom())
        place.setY(button.mapToGlobal(QPoint()).y() - menu.height());
    return place;
}

} // namespace

void openMenuBy(QPushButton& button, QMenu& menu)
{
    QObject::connect(&button, &QPushButton::clicked, &menu,
                     [&button, &menu] { menu.popup(placeOf(button, menu.sizeHint())); });
}

} // namespace rfi::ui
