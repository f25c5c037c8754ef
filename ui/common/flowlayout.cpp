#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rfi::ui {

namespace {

bool isGrowing(const QLayoutItem& item) { return item.expandingDirections().testFlag(Qt::Horizontal); }

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int lineHeight(const auto& line)
{
    int height = 0;
    for (const auto& [item, width] : line)
        height = qMax(height, heightOf(*item, width));
    return height;
}

} // namespace

FlowLayout::FlowLayout(int spacing)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addGrowing(QWidget* widget, int least)
{
    QSizePolicy policy = widget->sizePolicy(); // which also tells that a label wraps
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    widget->setSizePolicy(policy);
    addWidget(widget);
    m_items.back().least = least;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back({std::unique_ptr<QLayoutItem>(item)}); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item.get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[size_t(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    const bool isAny = std::any_of(m_items.cbegin(), m_items.cend(),
                                   [](const Item& one) { return !one.item->isEmpty() && isGrowing(*one.item); });
    return isAny ? Qt::Orientations(Qt::Horizontal) : Qt::Orientations();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = 0;
    for (const Line& line : lines(width - around.left() - around.right()))
        height += lineHeight(line) + (height > 0 ? spacing() : 0);
    return height + around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const auto& [item, wish] : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint().expandedTo({wish, 0});
        all = QSize(all.width() + one.width() + (all.width() > 0 ? spacing() : 0), qMax(all.height(), one.height()));
    }
    return all.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto& [item, wish] : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line& line : lines(room.width()))
        room.setTop(room.top() + placeLine(line, room) + spacing());
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> all;
    int used = 0;
    for (const auto& [item, wish] : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = qMax(item->minimumSize().width(), qMin(qMax(wish, item->sizeHint().width()), width));
        if (all.empty() || used + spacing() + wanted > width) {
            all.emplace_back();
            used = -spacing();
        }
        all.back().push_back({item.get(), wanted});
        used += spacing() + wanted;
    }
    for (Line& line : all)
        grow(line, width);
    return all;
}

void FlowLayout::grow(Line& line, int width) const
{
    int rest = width - int(line.size() - 1) * spacing();
    int growing = 0;
    for (const Place& place : line) {
        rest -= place.width;
        growing += isGrowing(*place.item) ? 1 : 0;
    }
    for (Place& place : line) {
        if (!isGrowing(*place.item) || rest <= 0)
            continue;
        const int share = qMin(rest / growing, place.item->maximumSize().width() - place.width);
        place.width += share;
        rest -= share;
        --growing;
    }
}

/// Gives the height that it took.
int FlowLayout::placeLine(const Line& line, const QRect& room) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int height = lineHeight(line);
    int used = int(line.size() - 1) * spacing();
    for (const Place& place : line)
        used += place.width;
    const int rest = alignment().testFlag(Qt::AlignHCenter) ? (room.width() - used) / 2
        : alignment().testFlag(Qt::AlignTrailing)           ? room.width() - used
                                                            : 0;
    int start = room.left() + qMax(0, rest);
    for (const auto& [item, width] : line) {
        const int own = qMin(height, heightOf(*item, width));
        const QRect place(start, room.top() + (height - own) / 2, width, own);
        item->setGeometry(QStyle::visualRect(direction, room, place));
        start += width + spacing();
    }
    return height;
}

} // namespace rfi::ui
