#include "ui/settings/switch.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int TrackHeight = 22;
constexpr int TrackWidth = 40;
constexpr int RingRoom = 4;

} // namespace

Switch::Switch(QWidget* parent) : QCheckBox(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

QSize Switch::sizeHint() const { return {scaled(TrackWidth) + 2 * RingRoom, scaled(TrackHeight) + 2 * RingRoom}; }

/// On: filled, the knob at the end with a tick in it; off: an empty track. So that it is not told by colour alone.
void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF track = QRectF(rect()).adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom);
    const qreal round = track.height() / 2;
    const QColor fill = themeColour(!isEnabled()       ? Colour::TextDisabled
                                        : underMouse() ? Colour::AccentHover
                                                       : Colour::Accent);
    if (isChecked())
        paintBox(painter, track, round, fill);
    else
        paintBox(painter, track, round, themeColour(Colour::Surface),
                 themeColour(isEnabled() ? Colour::ControlBorder : Colour::Border), 2);
    constexpr qreal gap = 4;
    const qreal side = track.height() - 2 * gap;
    const bool isAtRight = isChecked() != isRightToLeft();
    const QRectF knob(isAtRight ? track.right() - gap - side : track.left() + gap, track.top() + gap, side, side);
    paintBox(painter, knob, side / 2, themeColour(isChecked() ? Colour::OnAccent : Colour::ControlBorder));
    if (isChecked())
        paintIcon(painter, knob.adjusted(2, 2, -2, -2), u"check"_s, fill);
    if (hasFocus())
        paintFocusRing(painter, rect(), round + RingRoom);
}

} // namespace rfi::ui
