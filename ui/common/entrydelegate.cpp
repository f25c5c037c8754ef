#include "ui/common/entrydelegate.h"

#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

namespace rfi::ui {

namespace {

constexpr int PaddingX = 12;
constexpr int PaddingY = 8;

int lineHeight(TextRole role) { return QFontMetrics(font(role)).height(); }

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isContrast = currentTheme().kind() == Theme::Kind::HighContrast;
    if (isSelected)
        paintBox(painter, option.rect, radius::control, themeColour(Colour::Selected),
                 isContrast ? themeColour(Colour::Accent) : QColor());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect, radius::control, themeColour(Colour::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect, radius::control);
}

} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    QRect line = option.rect.adjusted(PaddingX, PaddingY, -PaddingX, 0);
    TextRole role = TextRole::Strong;
    Colour ink = Colour::Text;
    for (const QString& words : index.data().toString().split(u'\n')) {
        line.setHeight(lineHeight(role));
        painter->setFont(font(role));
        painter->setPen(themeColour(ink));
        painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
        role = TextRole::Caption;
        ink = Colour::TextMuted;
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto others = static_cast<int>(index.data().toString().count(u'\n'));
    return {0, 2 * PaddingY + lineHeight(TextRole::Strong) + others * lineHeight(TextRole::Caption)};
}

} // namespace rfi::ui
