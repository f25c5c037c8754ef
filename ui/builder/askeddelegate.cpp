#include "ui/builder/askeddelegate.h"

#include "ui/builder/askedmodel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int IconSize = 14;

int lineHeight(TextRole role) { return QFontMetrics(font(role)).height() + 2; }

void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line, const QString& words,
               TextRole role, Colour ink)
{
    painter.setFont(font(role));
    painter.setPen(themeColour(ink));
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, line),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     shown);
}

} // namespace

void AskedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, box, radius::control, themeColour(Colour::Selected));
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, box, radius::control, themeColour(Colour::Hover));
    const auto focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & focused) == focused)
        paintFocusRing(*painter, box, radius::control);
    QRect line = option.rect.adjusted(space::medium, space::small, -space::medium, 0);
    line.setHeight(lineHeight(TextRole::Body));
    const bool hasPlace = index.data(AskedModel::HasPlaceRole).toBool();
    if (!hasPlace) {
        const QRect mark(line.left(), line.center().y() - IconSize / 2, IconSize, IconSize);
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, mark), u"triangle-alert"_s,
                  themeColour(Colour::Warning));
        line.setLeft(line.left() + IconSize + space::tight);
    }
    paintLine(*painter, option, line, index.data().toString(), TextRole::Body, Colour::Text);
    line = QRect(option.rect.left() + space::medium, line.bottom() + 1, option.rect.width() - 2 * space::medium,
                 lineHeight(TextRole::Caption));
    paintLine(*painter, option, line, index.data(AskedModel::DetailRole).toString(), TextRole::Caption,
              hasPlace ? Colour::TextMuted : Colour::Warning);
    painter->restore();
}

QSize AskedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, 2 * space::small + lineHeight(TextRole::Body) + lineHeight(TextRole::Caption)};
}

} // namespace rfi::ui
