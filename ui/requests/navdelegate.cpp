#include "ui/requests/navdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/requests/navmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace rfi::ui {

namespace {

constexpr int Padding = 10;

NavModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<NavModel::Kind>(index.data(NavModel::KindRole).toInt());
}

/// Nobody knows what came of these, so they are not one number among others.
bool isAlarming(const QModelIndex& index)
{
    return index.data(NavModel::KeyRole) == QStringLiteral("inbox/unknown")
        && index.data(NavModel::CountRole).toInt() > 0;
}

/// Draws one row, from the start of reading to its end, whichever side that is.
class RowPainter
{
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter), m_option(option), m_index(index), m_box(option.rect.adjusted(0, 1, 0, -1)),
          m_isChosen(option.state.testFlag(QStyle::State_Selected))
    {
    }

    void ground(bool isRail) const
    {
        const bool isContrast = currentTheme().kind() == Theme::Kind::HighContrast;
        if (m_isChosen)
            paintBox(m_painter, m_box, radius::control, themeColour(Colour::Selected),
                     isContrast ? themeColour(Colour::Accent) : QColor());
        else if (m_option.state.testFlag(QStyle::State_MouseOver))
            paintBox(m_painter, m_box, radius::control, themeColour(Colour::Hover));
        if (m_isChosen && isRail && !isContrast)
            paintSelectionMark(m_painter, m_box, m_option.direction);
        const bool isByKeyboard = m_option.state.testFlag(QStyle::State_KeyboardFocusChange);
        if (m_option.state.testFlag(QStyle::State_HasFocus) && isByKeyboard)
            paintFocusRing(m_painter, m_box, radius::control);
    }

    /// Gives where it ends.
    int sign(bool isRail) const
    {
        const int side = iconSize();
        const int start = isRail ? m_box.center().x() - side / 2 : m_box.left() + Padding;
        const QRect place(start, m_box.center().y() - side / 2, side, side);
        const QString name = m_index.data(NavModel::IconRole).toString();
        const Colour ink = isAlarming(m_index) ? Colour::Warning : m_isChosen ? Colour::Accent : Colour::TextMuted;
        if (name.isEmpty())
            initial(mirrored(place.adjusted(-1, -1, 1, 1)), ink);
        else
            paintIcon(m_painter, mirrored(place), name, themeColour(ink));
        return place.right() + 1 + Padding;
    }

    void words(int start) const
    {
        const QString counted = count();
        QFont small = font(TextRole::Caption);
        if (m_isChosen || isAlarming(m_index))
            small.setWeight(QFont::DemiBold);
        const int room = counted.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(counted) + 1;
        const int gap = room > 0 ? space::small : 0;
        const int end = m_box.right() + 1 - Padding;
        const Colour ink = m_isChosen ? Colour::Accent : Colour::Text;
        const bool isQuiet = kindOf(m_index) == NavModel::Kind::Save;
        text(QRect(start, m_box.top(), end - room - gap - start, m_box.height()), m_index.data().toString(),
             font(m_isChosen ? TextRole::Strong : TextRole::Body), isQuiet ? Colour::TextMuted : ink, Qt::AlignLeading);
        text(QRect(end - room, m_box.top(), room, m_box.height()), counted, small,
             isAlarming(m_index) ? Colour::Warning
                 : m_isChosen    ? Colour::Accent
                                 : Colour::TextMuted,
             Qt::AlignTrailing);
    }

    void heading(bool isRail) const
    {
        if (isRail) {
            const QRect line(m_box.left() + Padding, m_box.center().y(), m_box.width() - 2 * Padding, 1);
            return m_painter.fillRect(line, themeColour(Colour::Border));
        }
        QFont small = font(TextRole::Caption);
        small.setWeight(QFont::DemiBold);
        text(m_box.adjusted(Padding, 0, -Padding, -space::tight), m_index.data().toString(), small, Colour::TextMuted,
             Qt::AlignLeading | Qt::AlignBottom);
    }

private:
    QRect mirrored(const QRect& rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    QString count() const
    {
        const int number = m_index.data(NavModel::CountRole).toInt();
        return number == 0 ? QString() : QLocale().toString(number);
    }

    /// Providers have no picture of their own here.
    void initial(const QRect& place, Colour ink) const
    {
        paintBox(m_painter, place, radius::small, themeColour(Colour::Surface), themeColour(Colour::Border));
        QFont letter = font(TextRole::Strong);
        letter.setPixelSize(qMax(9, place.height() * 11 / 18));
        m_painter.setFont(letter);
        m_painter.setPen(themeColour(ink));
        m_painter.drawText(place, Qt::AlignCenter, m_index.data().toString().left(1).toUpper());
    }

    void text(const QRect& rect, const QString& words, const QFont& textFont, Colour colour,
              Qt::Alignment alignment) const
    {
        const bool isPlaced = alignment.testFlag(Qt::AlignBottom);
        m_painter.setFont(textFont);
        m_painter.setPen(themeColour(colour));
        const QString shown = elidedText(m_painter.fontMetrics(), words, Qt::ElideRight, rect.width());
        const Qt::Alignment whole = isPlaced ? alignment : alignment | Qt::AlignVCenter;
        m_painter.drawText(mirrored(rect), int(QStyle::visualAlignment(m_option.direction, whole)) | Qt::TextSingleLine,
                           shown);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QRect m_box;
    bool m_isChosen;
};

} // namespace

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // A sign without its words says nothing when half of it is cut off.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (m_isRail && view && (option.rect.top() < 0 || option.rect.bottom() >= view->viewport()->height()))
        return;
    painter->save();
    const RowPainter row(*painter, option, index);
    if (kindOf(index) == NavModel::Kind::Heading) {
        row.heading(m_isRail);
    } else {
        row.ground(m_isRail);
        const int start = row.sign(m_isRail);
        if (!m_isRail)
            row.words(start);
    }
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isHeading = kindOf(index) == NavModel::Kind::Heading;
    if (isHeading && m_isRail)
        return {0, space::large};
    const QFontMetrics metrics(font(isHeading ? TextRole::Caption : TextRole::Body));
    return {0, metrics.height() + (isHeading ? space::huge : space::medium + space::tight)};
}

bool NavDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const int wanted = QFontMetrics(font(TextRole::Strong)).horizontalAdvance(index.data().toString());
    const bool isCut = m_isRail || wanted > option.rect.width() - iconSize() - 5 * Padding;
    if (event->type() != QEvent::ToolTip || !isCut || kindOf(index) == NavModel::Kind::Heading)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace rfi::ui
