#include "ui/documents/picturepane.h"

#include "ui/documents/pictureview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace rfi::ui {

namespace {
constexpr std::array Steps{1.0, 1.5, 2.0, 3.0};
}

PicturePane::PicturePane(QWidget* parent) : QScrollArea(parent), m_view(new PictureView)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the picture in it takes the keys
    viewport()->setAutoFillBackground(false);
    setWidget(m_view);
}

void PicturePane::setImage(const QImage& image)
{
    m_view->setImage(image);
    fit();
    Q_EMIT zoomed();
    verticalScrollBar()->setValue(0);
}

void PicturePane::setIconName(const QString& iconName)
{
    m_view->setIconName(iconName);
    zoom(0);
}

void PicturePane::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    fit();
}

bool PicturePane::canZoom(int by) const
{
    return !m_view->image().isNull() && m_step + by >= 0 && m_step + by < int(Steps.size());
}

void PicturePane::zoom(int by)
{
    if (by != 0 && !canZoom(by))
        return;
    m_step = by == 0 ? 0 : m_step + by;
    fit();
    Q_EMIT zoomed();
}

void PicturePane::fit()
{
    const QSizeF before = m_view->size();
    const QPointF middle(horizontalScrollBar()->value() + viewport()->width() / 2.0,
                         verticalScrollBar()->value() + viewport()->height() / 2.0);
    const double size = Steps.at(size_t(m_step));
    const bool isTall = !m_isWhole && m_view->heightForWidth(int(width() * size)) > height();
    const int bar = isTall ? verticalScrollBar()->sizeHint().width() : 0;
    const int wide = int((width() - bar) * size);
    const int high = m_view->heightForWidth(wide);
    setHorizontalScrollBarPolicy(m_step > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setMinimumHeight(m_isWhole ? high : 0);
    setMaximumHeight(high);
    m_view->setFixedSize(wide, high);
    // What was in the middle stays there.
    horizontalScrollBar()->setValue(int(middle.x() * wide / before.width() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(middle.y() * high / before.height() - viewport()->height() / 2.0));
}

void PicturePane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PicturePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus)
        return zoom(1);
    if (event->key() == Qt::Key_Minus)
        return zoom(-1);
    const QScrollBar* bar = verticalScrollBar();
    const bool isAtEnd = (event->key() == Qt::Key_PageDown && bar->value() == bar->maximum())
        || (event->key() == Qt::Key_PageUp && bar->value() == bar->minimum());
    if (isAtEnd)
        return event->ignore();
    QScrollArea::keyPressEvent(event);
}

} // namespace rfi::ui
