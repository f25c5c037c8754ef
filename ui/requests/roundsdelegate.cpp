#include "ui/requests/roundsdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"
#include "ui/requests/roundsmodel.h"

#include <QPainter>

namespace rfi::ui {

namespace {

/// As much of one thing as stands in a cell; the tooltip and every copy have all of it.
constexpr int MostLetters = 400;

struct Block
{
    QString text;
    TextRole role = TextRole::Body;
    Tone tone = Tone::Normal;
};

const RoundCell& cellOf(const QModelIndex& index)
{
    return static_cast<const RoundsModel*>(index.model())->cell(index);
}

QString shortened(const QString& text)
{
    return text.size() > MostLetters ? text.left(MostLetters) + QChar(0x2026) : text;
}

QList<Block> blocksOf(const RoundCell& cell)
{
    QList<Block> blocks;
    if (!cell.answer.isEmpty())
        blocks += Block{shortened(cell.answer)};
    for (const RoundCell::Line& line : cell.lines)
        blocks += Block{shortened(line.text), TextRole::Caption, line.tone};
    return blocks;
}

QRect innerOf(const QRect& rect) { return rect.adjusted(space::medium, space::medium, -space::medium, -space::medium); }

} // namespace

void RoundsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state &= ~QStyle::State_HasFocus;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), themeColour(Colour::Border));
    const RoundCell& cell = cellOf(index);
    const QRect room = innerOf(option.rect);
    int top = room.top();
    if (!cell.word.isEmpty()) {
        const QRect line(room.left(), top, room.width(), chipSize(cell.word, cell.iconName, cell.tone).height());
        paintChip(*painter, line, cell.word, cell.tone, cell.iconName, option.direction);
        top = line.bottom() + 1 + space::tight;
    }
    for (const Block& block : blocksOf(cell)) {
        painter->setFont(font(block.role));
        painter->setPen(themeColour(textColour(block.tone)));
        const int height = wrappedHeight(block.text, painter->font(), room.width());
        paintWrapped(*painter, QRect(room.left(), top, room.width(), height), block.text, option.direction);
        top += height + space::tight;
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), radius::small);
    painter->restore();
}

QSize RoundsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RoundCell& cell = cellOf(index);
    const int width = innerOf(option.rect).width();
    int height = 2 * space::medium;
    if (!cell.word.isEmpty())
        height += chipSize(cell.word, cell.iconName, cell.tone).height() + space::tight;
    for (const Block& block : blocksOf(cell))
        height += wrappedHeight(block.text, font(block.role), width) + space::tight;
    return {option.rect.width(), height};
}

} // namespace rfi::ui
