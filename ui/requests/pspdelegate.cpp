#include "ui/requests/pspdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"
#include "ui/requests/pspmodel.h"
#include "ui/requests/pspwords.h"
#include "ui/texts/sentence.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int RowPadding = space::medium;
/// What is kept free behind the text of a cell.
constexpr int TrailingRoom = space::large;
/// As much of a PSP's words as stands in a row; the tooltip and every copy have all of it.
constexpr int MostLetters = 400;

int leadOf(const QStyleOptionViewItem& option)
{
    return option.widget->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, option.widget);
}

/// What a cell holds, from top to bottom.
struct CellText
{
    QString text;
    QFont textFont;
    Colour textInk = Colour::Text;
    QString quote = {};
};

CellText cellText(const QModelIndex& index)
{
    CellText cell{index.data().toString(), font(TextRole::Body)};
    if (index.column() == PspModel::NameColumn)
        cell.textFont = font(TextRole::Strong);
    if (index.column() == PspModel::TimeColumn || index.column() == PspModel::RoundColumn)
        cell.textInk = Colour::TextMuted;
    if (index.column() == PspModel::WordsColumn) {
        QString words = index.data(PspModel::OriginalRole).toString();
        if (words.size() > MostLetters)
            words = words.left(MostLetters) + u'…';
        cell.quote = words.isEmpty() ? QString() : sentence(PspModel::tr("“%1”"), {words});
    }
    return cell;
}

QSize chipRoom(const QModelIndex& index)
{
    const PspWords words = pspWords(static_cast<submission::PspState>(index.data(PspModel::StateRole).toInt()));
    return chipSize(words.word, words.iconName, words.tone);
}

void paintState(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const PspWords words = pspWords(static_cast<submission::PspState>(index.data(PspModel::StateRole).toInt()));
    const QRect line(room.left(), room.top(), room.width(), chipRoom(index).height());
    paintChip(painter, line, words.word, words.tone, words.iconName, direction);
}

void paintCell(QPainter& painter, const QRect& room, const CellText& cell, Qt::LayoutDirection direction)
{
    painter.setFont(cell.textFont);
    painter.setPen(themeColour(cell.textInk));
    const int height = wrappedHeight(cell.text, cell.textFont, room.width());
    paintWrapped(painter, QRect(room.left(), room.top(), room.width(), height), cell.text, direction);
    if (cell.quote.isEmpty())
        return;
    painter.setFont(font(TextRole::Caption));
    painter.setPen(themeColour(Colour::TextMuted));
    paintWrapped(painter, room.adjusted(0, height + 2, 0, 0), cell.quote, direction);
}

} // namespace

void PspDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state &= ~QStyle::State_HasFocus;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), themeColour(Colour::Border));
    const int lead = leadOf(option);
    const QRect room = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(lead, RowPadding, -TrailingRoom, -RowPadding));
    if (index.column() == PspModel::StateColumn)
        paintState(*painter, room, index, option.direction);
    else
        paintCell(*painter, room, cellText(index), option.direction);
    const auto focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & focused) == focused)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), radius::small);
    painter->restore();
}

QSize PspDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int margins = leadOf(option) + TrailingRoom;
    if (index.column() == PspModel::StateColumn)
        return chipRoom(index) + QSize(margins, 2 * RowPadding + 1);
    const CellText cell = cellText(index);
    const int advance = QFontMetrics(cell.textFont).horizontalAdvance(cell.text) + margins + 1;
    const int width = option.rect.width() > 0 ? option.rect.width() : advance;
    int height = wrappedHeight(cell.text, cell.textFont, width - margins) + 2 * RowPadding + 1;
    if (!cell.quote.isEmpty())
        height += wrappedHeight(cell.quote, font(TextRole::Caption), width - margins) + 2;
    return {advance, height};
}

} // namespace rfi::ui
