#include "ui/requests/requestdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/thinprogress.h"
#include "ui/common/wrappedtext.h"
#include "ui/requests/requestline.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rfi::ui {

namespace {

int smallIcon() { return scaled(14); }
int barHeight() { return scaled(4); }

/// Of several that are selected, one is on screen.
constexpr int CurrentMark = 5;
/// What a name and a provider need beside each other.
constexpr int LeastWords = 185;
constexpr int NameLines = 2;

/// Draws into one row, from the start of reading to its end, whichever side that is.
class RowPainter
{
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, bool isCurrent)
        : m_painter(painter), m_option(option), m_isCurrent(isCurrent),
          m_inner(option.rect.adjusted(space::large, space::medium, -space::large, -space::medium))
    {
    }

    /// Without a bar, the words stand in the middle.
    void moveWords() { m_inner.translate(0, (space::small + barHeight()) / 2); }

    void background() const
    {
        const bool isSelected = m_option.state & QStyle::State_Selected;
        const bool isHovered = m_option.state & QStyle::State_MouseOver;
        const Colour fill = isSelected ? Colour::Selected : isHovered ? Colour::Hover : Colour::Surface;
        m_painter.fillRect(m_option.rect, themeColour(fill));
        m_painter.fillRect(QRect(m_option.rect.bottomLeft(), QSize(m_option.rect.width(), 1)),
                           themeColour(Colour::Border));
        if (isSelected)
            paintSelectionMark(m_painter, m_option.rect, m_option.direction,
                               m_isCurrent ? CurrentMark : selectionMarkWidth);
    }

    /// The name has the room that it needs before anything else.
    void words(const RequestLine& line) const
    {
        if (isNarrow(m_option.rect.width()))
            return narrowLines(line);
        const int height = lineHeight(TextRole::Strong);
        const int beside = m_inner.width() - chipSize(line.provider, {}).width() - space::small;
        const bool isBeside = QFontMetrics(font(TextRole::Strong)).horizontalAdvance(line.customer) <= beside;
        const QRect first(m_inner.left(), m_inner.top(), m_inner.width(), height);
        const int top = first.bottom() + 1 + space::tight;
        if (isBeside)
            chip(line, QRect(first.left() + beside + space::small, first.top(), first.width(), height));
        text(isBeside ? first.adjusted(0, 0, beside - first.width(), 0) : first, line.customer, TextRole::Strong,
             Colour::Text, Qt::AlignLeading);
        const int before = isBeside ? 0 : chip(line, QRect(first.left(), top, first.width(), captionHeight()));
        const int behind = notice(line, top, Qt::AlignTrailing);
        detail(line, QRect(m_inner.left() + before, top, m_inner.width() - before - behind, captionHeight()));
    }

    /// Large text in a small window: one thing below the other.
    void narrowLines(const RequestLine& line) const
    {
        const int height = lineHeight(TextRole::Strong);
        int top = m_inner.top();
        for (const QString& part : elidedLines(line.customer, font(TextRole::Strong), m_inner.width(), NameLines)) {
            text(QRect(m_inner.left(), top, m_inner.width(), height), part, TextRole::Strong, Colour::Text,
                 Qt::AlignLeading);
            top += height;
        }
        top += space::tight;
        const int before = chip(line, QRect(m_inner.left(), top, m_inner.width(), captionHeight()));
        detail(line, QRect(m_inner.left() + before, top, m_inner.width() - before, captionHeight()));
        notice(line, top + captionHeight() + space::tight, Qt::AlignLeading);
    }

    void detail(const RequestLine& line, const QRect& room) const
    {
        text(room, line.detailIn(room.width(), QFontMetrics(font(TextRole::Caption))), TextRole::Caption,
             Colour::TextMuted, Qt::AlignLeading);
    }

    /// At the start of a line; gives what it takes of it.
    int chip(const RequestLine& line, const QRect& room) const
    {
        const QSize size = chipSize(line.provider, {});
        const QRect place(room.left(), room.top() + (room.height() - size.height()) / 2, size.width(), size.height());
        paintChip(m_painter, mirrored(place), line.provider, Tone::Muted, {}, m_option.direction);
        return size.width() + space::small;
    }

    /// Gives what it takes of its line.
    int notice(const RequestLine& line, int top, Qt::Alignment side) const
    {
        const int height = captionHeight();
        const int words = QFontMetrics(font(TextRole::Caption)).horizontalAdvance(line.notice) + 1;
        const int sign = line.noticeIcon.isEmpty() ? 0 : smallIcon() + space::tight;
        const int start = side == Qt::AlignTrailing ? m_inner.right() + 1 - words : m_inner.left() + sign;
        text(QRect(start, top, words, height), line.notice, TextRole::Caption, textColour(line.noticeTone),
             Qt::AlignTrailing);
        if (sign > 0)
            paintIcon(m_painter,
                      mirrored(QRect(start - sign, top + (height - smallIcon()) / 2, smallIcon(), smallIcon())),
                      line.noticeIcon, themeColour(textColour(line.noticeTone)));
        return words + sign + space::small;
    }

    void bar(const RequestLine& line) const
    {
        const QRect track(m_inner.left(), m_inner.bottom() + 1 - barHeight(), m_inner.width(), barHeight());
        paintProgress(m_painter, track, line.total > 0 ? double(line.done) / line.total : 0, m_option.direction);
    }

    void focus() const
    {
        if (m_option.state & QStyle::State_HasFocus && m_option.state & QStyle::State_KeyboardFocusChange)
            paintFocusRing(m_painter, m_option.rect.adjusted(2, 2, -2, -2), radius::small);
    }

    static bool isNarrow(int width) { return width - 2 * space::large < scaled(LeastWords); }

    static int lineHeight(TextRole role) { return QFontMetrics(font(role)).height() + 2; }
    static int captionHeight() { return lineHeight(TextRole::Caption); }

private:
    QRect mirrored(const QRect& rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void text(const QRect& rect, const QString& words, TextRole role, Colour colour, Qt::Alignment alignment) const
    {
        m_painter.setFont(font(role));
        m_painter.setPen(themeColour(colour));
        const QString shown = elidedText(m_painter.fontMetrics(), words, Qt::ElideRight, rect.width());
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
    RowPainter row(*painter, option, !view || view->currentIndex() == index);
    row.background();
    if (line.done > 0)
        row.bar(line);
    else
        row.moveWords();
    row.words(line);
    row.focus();
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // All rows are of one height, whatever is in them.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isNarrow = view && RowPainter::isNarrow(view->viewport()->width());
    const int names = isNarrow ? NameLines : 1;
    const int others = isNarrow ? 2 : 1;
    const int height = 2 * space::medium + names * RowPainter::lineHeight(TextRole::Strong)
        + others * (space::tight + RowPainter::captionHeight()) + space::small + barHeight();
    return {option.rect.width(), height};
}

} // namespace rfi::ui
