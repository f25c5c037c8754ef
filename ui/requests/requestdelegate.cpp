#include "ui/requests/requestdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/thinprogress.h"
#include "ui/requests/requestline.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rfi::ui {

namespace {

int smallIcon() { return scaled(14); }

constexpr int MarkWidth = 3;
constexpr int BarHeight = 4;

/// Draws into one row, from the start of reading to its end, whichever side that is.
class RowPainter
{
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, bool isCurrent)
        : m_painter(painter), m_option(option), m_isCurrent(isCurrent),
          m_inner(option.rect.adjusted(space::large, space::medium, -space::large, -space::medium))
    {
    }

    void background() const
    {
        const bool isSelected = m_option.state & QStyle::State_Selected;
        const bool isHovered = m_option.state & QStyle::State_MouseOver;
        const Colour fill = isSelected ? Colour::Selected : isHovered ? Colour::Hover : Colour::Surface;
        m_painter.fillRect(m_option.rect, themeColour(fill));
        m_painter.fillRect(QRect(m_option.rect.bottomLeft(), QSize(m_option.rect.width(), 1)),
                           themeColour(Colour::Border));
        if (isSelected && m_isCurrent)
            m_painter.fillRect(mirrored(QRect(m_option.rect.topLeft(), QSize(MarkWidth, m_option.rect.height()))),
                               themeColour(Colour::Accent));
    }

    void firstLine(const RequestLine& line) const
    {
        const QSize chip = chipSize(line.provider, {});
        const int height = lineHeight(TextRole::Strong);
        const QRect place(m_inner.right() + 1 - chip.width(), m_inner.top() + (height - chip.height()) / 2,
                          chip.width(), chip.height());
        paintChip(m_painter, mirrored(place), line.provider, Tone::Muted, {}, m_option.direction);
        text(QRect(m_inner.left(), m_inner.top(), m_inner.width() - chip.width() - space::small, height), line.customer,
             TextRole::Strong, Colour::Text, Qt::AlignLeading);
    }

    void secondLine(const RequestLine& line) const
    {
        const int top = m_inner.top() + lineHeight(TextRole::Strong) + space::tight;
        const int height = lineHeight(TextRole::Caption);
        const int words = QFontMetrics(font(TextRole::Caption)).horizontalAdvance(line.notice) + 1;
        const int sign = line.noticeIcon.isEmpty() ? 0 : smallIcon() + space::tight;
        const int start = m_inner.right() + 1 - words;
        text(QRect(start, top, words, height), line.notice, TextRole::Caption, textColour(line.noticeTone),
             Qt::AlignTrailing);
        if (sign > 0)
            paintIcon(m_painter,
                      mirrored(QRect(start - sign, top + (height - smallIcon()) / 2, smallIcon(), smallIcon())),
                      line.noticeIcon, themeColour(textColour(line.noticeTone)));
        const int room = m_inner.width() - words - sign - space::small;
        text(QRect(m_inner.left(), top, room, height), line.detailIn(room, QFontMetrics(font(TextRole::Caption))),
             TextRole::Caption, Colour::TextMuted, Qt::AlignLeading);
    }

    void bar(const RequestLine& line) const
    {
        const QRect track(m_inner.left(), m_inner.bottom() + 1 - BarHeight, m_inner.width(), BarHeight);
        paintProgress(m_painter, track, line.total > 0 ? double(line.done) / line.total : 0, m_option.direction);
    }

    void focus() const
    {
        if (m_option.state & QStyle::State_HasFocus && m_option.state & QStyle::State_KeyboardFocusChange)
            paintFocusRing(m_painter, m_option.rect.adjusted(2, 2, -2, -2), radius::small);
    }

    static int lineHeight(TextRole role) { return QFontMetrics(font(role)).height() + 2; }

private:
    QRect mirrored(const QRect& rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void text(const QRect& rect, const QString& words, TextRole role, Colour colour, Qt::Alignment alignment) const
    {
        m_painter.setFont(font(role));
        m_painter.setPen(themeColour(colour));
        const QString shown = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
        m_painter.drawText(
            mirrored(rect),
            int(QStyle::visualAlignment(m_option.direction, alignment | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    bool m_isCurrent; ///< among the selected
    QRect m_inner;
};

} // namespace

RequestDelegate::RequestDelegate(const core::Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{
}

void RequestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RequestLine line = requestLine(index, m_clock.now());
    painter->save();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const RowPainter row(*painter, option, !view || view->currentIndex() == index);
    row.background();
    row.firstLine(line);
    row.secondLine(line);
    row.bar(line);
    row.focus();
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = 2 * space::medium + RowPainter::lineHeight(TextRole::Strong) + space::tight
        + RowPainter::lineHeight(TextRole::Caption) + space::small + BarHeight;
    return {option.rect.width(), height};
}

} // namespace rfi::ui
