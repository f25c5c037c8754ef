#include "ui/help/guidedtour.h"

#include "ui/common/theme.h"
#include "ui/help/tourcard.h"

#include <QEvent>
#include <QMainWindow>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

/// Above the line with the next step.
constexpr int EdgeBelow = 88;

/// Where the card does not cover the part: after it, before it, below or above; else in the corner.
QRect placeFor(const QSize& card, const QRect& part, const QRect& room, Qt::LayoutDirection direction)
{
    const int gap = space::medium;
    const QRect inside = room.adjusted(gap, gap, -gap, -gap);
    QRect corner(QPoint(0, 0), card);
    corner.moveBottom(room.bottom() - scaled(EdgeBelow));
    corner.moveRight(inside.right());
    if (direction == Qt::RightToLeft)
        corner.moveLeft(inside.left());
    if (part.isEmpty())
        return corner;
    const int middle = qBound(inside.top(), part.center().y() - card.height() / 2,
                              qMax(inside.top(), inside.bottom() - card.height()));
    const int side =
        qBound(inside.left(), part.center().x() - card.width() / 2, qMax(inside.left(), inside.right() - card.width()));
    QRect right(QPoint(part.right() + gap, middle), card);
    QRect left(QPoint(part.left() - gap - card.width(), middle), card);
    if (direction == Qt::RightToLeft)
        std::swap(right, left);
    const QRect below(QPoint(side, part.bottom() + gap), card);
    const QRect above(QPoint(side, part.top() - gap - card.height()), card);
    for (const QRect& wanted : {right, left, below, above}) {
        if (inside.contains(wanted))
            return wanted;
    }
    return corner;
}

/// The place in `central` of as much of the part as can be seen; nothing when none of it can.
QRect shownOf(const QWidget* part, const QWidget* central)
{
    if (!part || !part->isVisibleTo(central))
        return {};
    QRect shown = part->rect();
    for (const QWidget* at = part; at && at != central; at = at->parentWidget())
        shown = shown.intersected(at->rect()).translated(at->pos());
    return shown.intersected(central->rect());
}

} // namespace

GuidedTour::GuidedTour(QMainWindow& window, QObject* parent)
    : QObject(parent), m_window(window), m_ring(new TourRing(window.centralWidget())),
      m_card(new TourCard(window.centralWidget())), m_escape(new QShortcut(Qt::Key_Escape, &window))
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &GuidedTour::end);
    connect(m_card, &TourCard::nextClicked, this, &GuidedTour::goOn);
    connect(m_card, &TourCard::backClicked, this, [this] { showStop(m_stop - 1); });
    connect(m_card, &TourCard::endClicked, this, &GuidedTour::end);
}

GuidedTour::~GuidedTour()
{
    follow(nullptr);
    delete m_card;
    delete m_ring;
}

void GuidedTour::offer()
{
    if (isRunning())
        return;
    follow(nullptr);
    m_card->showOffer();
    place();
    m_window.centralWidget()->installEventFilter(this);
}

void GuidedTour::start(const QList<TourStop>& stops)
{
    // Somebody who went to work in between comes back to where the tour was.
    if (isRunning())
        return m_card->takeFocus();
    m_focus = m_window.focusWidget();
    m_stops = stops;
    m_escape->setEnabled(true);
    showStop(0);
}

void GuidedTour::goOn()
{
    if (!isRunning())
        Q_EMIT wanted();
    else if (m_stop + 1 < m_stops.size())
        showStop(m_stop + 1);
    else
        end();
}

void GuidedTour::end()
{
    m_stop = -1;
    m_escape->setEnabled(false);
    follow(nullptr);
    const bool hadFocus = m_card->isAncestorOf(m_window.focusWidget());
    m_card->hide();
    m_ring->hide();
    if (hadFocus && m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

void GuidedTour::showStop(int number)
{
    m_stop = number;
    const TourStop& stop = m_stops.at(number);
    if (stop.prepare)
        stop.prepare();
    follow(m_window.centralWidget()->findChild<QWidget*>(stop.part));
    m_card->showStop(stop.title, stop.words, number, static_cast<int>(m_stops.size()));
    place();
    m_card->takeFocus();
}

/// Whatever moves the part moves the card.
void GuidedTour::follow(QWidget* part)
{
    for (const QPointer<QWidget>& one : std::exchange(m_followed, {})) {
        if (one)
            one->removeEventFilter(this);
    }
    m_part = part;
    QWidget* central = m_window.centralWidget();
    for (QWidget* one = part; one && one != central; one = one->parentWidget())
        m_followed += one;
    m_followed += central;
    for (const QPointer<QWidget>& one : std::as_const(m_followed))
        one->installEventFilter(this);
}

void GuidedTour::place()
{
    m_isPlacing = false;
    if (!m_card || m_card->isHidden())
        return;
    const QWidget* central = m_window.centralWidget();
    QRect around = shownOf(m_part, central);
    if (!around.isEmpty())
        around = around.adjusted(-space::tight, -space::tight, space::tight, space::tight).intersected(central->rect());
    m_ring->setVisible(!around.isEmpty());
    m_ring->setGeometry(central->rect());
    m_ring->setPart(around);
    m_ring->raise();
    m_card->setGeometry(placeFor(m_card->size(), around, central->rect(), m_window.layoutDirection()));
    m_card->raise();
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (!std::exchange(m_isPlacing, true))
            QMetaObject::invokeMethod(this, &GuidedTour::place, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rfi::ui
