#include "ui/requests/keysdelegate.h"

#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QWidget>

namespace rfi::ui {

namespace {

constexpr int CapPadding = 7;
constexpr int Gap = 3;

/// The keys of a shortcut; a plus between others is one itself.
QStringList capsOf(const QString& keys)
{
    QStringList caps = keys.split(u'+');
    if (keys.endsWith(u'+') && caps.size() > 1) {
        caps.removeLast();
        caps.last() = u'+';
    }
    return caps;
}

int capWidth(const QFontMetrics& metrics, const QString& cap)
{
    return qMax(metrics.horizontalAdvance(cap), metrics.averageCharWidth()) + 2 * CapPadding;
}

int wordWidth(const QFontMetrics& metrics) { return metrics.horizontalAdvance(KeysDelegate::tr("or")) + 2 * Gap; }

void paintCap(QPainter& painter, const QRect& place, const QString& cap)
{
    paintBox(painter, place, radius::small, themeColour(Colour::Canvas), themeColour(Colour::ControlBorder));
    painter.setPen(themeColour(Colour::Text));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, cap);
}

} // namespace

int KeysDelegate::widthOf(const QStringList& shortcuts)
{
    const QFontMetrics metrics(font(TextRole::Caption));
    int width = 0;
    for (const QString& keys : shortcuts) {
        for (const QString& cap : capsOf(keys))
            width += capWidth(metrics, cap) + Gap;
    }
    return width + wordWidth(metrics) * qMax(0, static_cast<int>(shortcuts.size()) - 1);
}

void KeysDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state &= ~QStyle::State_HasFocus;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    painter->setFont(font(TextRole::Caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const QStringList shortcuts = index.data(KeysRole).toStringList();
    const int height = metrics.height() + 2 * Gap;
    const int width = widthOf(shortcuts);
    const QRect block(option.rect.right() + 1 - width, option.rect.center().y() - height / 2, width, height);
    int left = QStyle::visualRect(option.direction, option.rect, block).left();
    for (int number = 0; number < shortcuts.size(); ++number) {
        if (number > 0) {
            painter->setPen(themeColour(Colour::TextMuted));
            painter->drawText(QRect(left, block.top(), wordWidth(metrics), height), Qt::AlignCenter, tr("or"));
            left += wordWidth(metrics);
        }
        for (const QString& cap : capsOf(shortcuts.at(number))) {
            const QRect place(left, block.top(), capWidth(metrics, cap), height);
            paintCap(*painter, place, cap);
            left = place.right() + 1 + Gap;
        }
    }
    painter->restore();
}

QSize KeysDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    // Nor less than the plain words behind them take, by which the table counts the lines of its rows.
    const QStringList shortcuts = index.data(KeysRole).toStringList();
    const int words = QFontMetrics(font(TextRole::Body)).horizontalAdvance(index.data().toString()) + space::huge;
    return {qMax(widthOf(shortcuts), words), QFontMetrics(font(TextRole::Caption)).height() + 2 * Gap};
}

} // namespace rfi::ui
