#include "ui/common/entrydelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"

#include <QIcon>
#include <QPainter>

namespace rfi::ui {

namespace {

constexpr int PaddingX = 12;
constexpr int PaddingY = 8;

/// A name that has nothing below it needs no weight to be told from that.
TextRole titleRole(qsizetype lines) { return lines > 1 ? TextRole::Strong : TextRole::Body; }

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        paintBox(painter, option.rect, radius::small, themeColour(Colour::Selected));
        paintSelectionMark(painter, option.rect, option.direction);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(painter, option.rect, radius::small, themeColour(Colour::Hover));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, radius::control);
}

} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    QRect line = option.rect.adjusted(PaddingX, PaddingY, -PaddingX, 0);
    if (const auto sign = qvariant_cast<QIcon>(index.data(Qt::DecorationRole)); !sign.isNull()) {
        const QRect place(line.left(), option.rect.center().y() - iconSize() / 2, iconSize(), iconSize());
        sign.paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        line.setLeft(place.right() + 1 + space::medium);
        line = QStyle::visualRect(option.direction, option.rect, line);
    }
    const QStringList lines = index.data().toString().split(u'\n');
    TextRole role = titleRole(lines.size());
    Colour ink = Colour::Text;
    for (const QString& words : lines) {
        line.setHeight(lineHeight(words, font(role)));
        painter->setFont(font(role));
        painter->setPen(themeColour(ink));
        painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                          elidedText(painter->fontMetrics(), words, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
        role = TextRole::Caption;
        ink = Colour::TextMuted;
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QStringList lines = index.data().toString().split(u'\n');
    TextRole role = titleRole(lines.size());
    int height = 2 * PaddingY;
    for (const QString& words : lines) {
        height += lineHeight(words, font(role));
        role = TextRole::Caption;
    }
    return {0, height};
}

} // namespace rfi::ui
