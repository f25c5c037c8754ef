#include "ui/forms/originmark.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

namespace rfi::ui {

namespace {

constexpr int Target = 24;

} // namespace

OriginMark::OriginMark(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize OriginMark::sizeHint() const { return {scaled(Target), scaled(Target)}; }

void OriginMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isMeant = underMouse() || isDown();
    if (isMeant)
        paintBox(painter, rect(), radius::small, themeColour(Colour::Hover));
    QRectF place(0, 0, ui::iconSize(), ui::iconSize());
    place.moveCenter(QRectF(rect()).center());
    paintIcon(painter, place, QStringLiteral("info"), themeColour(isMeant ? Colour::Text : Colour::TextMuted));
}

} // namespace rfi::ui
