#include "ui/common/thinprogress.h"

#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

namespace rfi::ui {

namespace {
constexpr int steps = 1000;
constexpr int edge = 1;

int thickness() { return scaled(4); }
} // namespace

ThinProgress::ThinProgress(const QString& name, QWidget* parent) : QProgressBar(parent)
{
    setAccessibleName(name);
    setTextVisible(false);
    setRange(0, steps);
    setFixedHeight(thickness() + 2 * edge);
}

void ThinProgress::setProgress(qint64 done, qint64 total)
{
    setValue(total <= 0 ? 0 : static_cast<int>(qBound(qint64(0), done, total) * steps / total));
}

void paintProgress(QPainter& painter, const QRect& place, double share, Qt::LayoutDirection direction)
{
    QRect line(place.left(), place.center().y() - thickness() / 2 + 1, place.width(), thickness());
    // Two shades of a dark colour do not tell there how long all of it is.
    if (currentTheme().kind() == Theme::Kind::HighContrast) {
        line.adjust(0, -edge, 0, edge);
        paintBox(painter, line, line.height() / 2.0, themeColour(Colour::Surface), themeColour(Colour::Text));
    } else {
        paintBox(painter, line, line.height() / 2.0, themeColour(Colour::Track));
    }
    QRect done = line;
    done.setWidth(static_cast<int>(line.width() * qBound(0.0, share, 1.0)));
    if (done.width() > 0)
        paintBox(painter, QStyle::visualRect(direction, line, done), line.height() / 2.0, themeColour(Colour::Accent));
}

} // namespace rfi::ui
