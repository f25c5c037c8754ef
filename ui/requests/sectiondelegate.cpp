#include "ui/requests/sectiondelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"
#include "ui/common/wrappedtext.h"
#include "ui/requests/sectionmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int SmallestTarget = 24; // whatever the font (WCAG 2.2, 2.5.8)
constexpr int MostLines = 3;
constexpr int MostGroupLines = 3;
constexpr QChar BreakHere(0x200B);

int smallIcon() { return scaled(14); }

struct Mark
{
    QString text;
    QString iconName;
    Colour colour;
};

QString countedText(int done, int total) { return SectionDelegate::tr("%1 of %2").arg(done).arg(total); }

Mark markOf(const QModelIndex& index)
{
    const int done = index.data(SectionModel::DoneRole).toInt();
    const int total = index.data(SectionModel::TotalRole).toInt();
    const QString counted = countedText(done, total);
    if (index.data(SectionModel::HasProblemRole).toBool())
        return {counted, u"triangle-alert"_s, Colour::Danger};
    if (done == total)
        return {{}, u"check"_s, Colour::Success};
    return {counted, {}, Colour::TextMuted};
}

/// What the count takes beside the name, even where a check stands in its place.
int roomForCount(const QModelIndex& index)
{
    const int total = index.data(SectionModel::TotalRole).toInt();
    QFont words = font(TextRole::Caption);
    words.setWeight(QFont::DemiBold);
    return QFontMetrics(words).horizontalAdvance(countedText(total, total)) + 1 + space::small;
}

/// As few lines as it takes; what is too much for the last one is cut when that is painted.
QStringList nameLines(const QString& name, const QFont& textFont, int width, int most,
                      QTextOption::WrapMode wrap = QTextOption::WordWrap)
{
    QTextLayout layout(name, textFont);
    QTextOption option;
    option.setWrapMode(wrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(qMax(1, width));
    layout.endLayout();
    QStringList lines;
    for (int number = 0; number < qMin(most, layout.lineCount()); ++number) {
        const QTextLine line = layout.lineAt(number);
        const bool isLast = number + 1 == most;
        lines += name.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
    }
    return lines;
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& words,
               const QFont& textFont, Colour colour, Qt::Alignment alignment, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(textFont);
    painter.setPen(themeColour(colour));
    const QString shown = elidedText(painter.fontMetrics(), words, elide, rect.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                     int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine, shown);
}

QFont groupFont()
{
    QFont small = font(TextRole::Caption);
    small.setWeight(QFont::DemiBold);
    return small;
}

QRect groupRoom(const QRect& rect)
{
    const int side = space::small + space::tight + 1;
    return rect.adjusted(side - 1, 0, -side, -space::tight);
}

/// Of the name of a group: an address goes on in the next line behind its "@", or behind a dot where that is not
/// enough.
QStringList groupLines(const QModelIndex& index, int width)
{
    QString name = index.data().toString();
    const QFontMetrics metrics(groupFont());
    const int room = width - roomForCount(index);
    QStringList lines;
    for (const QString& mark : {u"@"_s, u"."_s}) {
        name.replace(mark, mark + BreakHere);
        lines = nameLines(name, groupFont(), room, MostGroupLines);
        const bool isWhole = std::all_of(lines.cbegin(), lines.cend(),
                                         [&](const QString& line) { return metrics.horizontalAdvance(line) <= room; });
        if (isWhole)
            return lines;
    }
    return nameLines(name, groupFont(), room, MostGroupLines, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QFont small = groupFont();
    const QRect rect = groupRoom(option.rect);
    const int used = roomForCount(index);
    const int height = QFontMetrics(small).height();
    const QStringList lines = groupLines(index, rect.width());
    // People of one firm differ at the beginning of their addresses, documents of one customer at the end.
    for (int number = 0; number < lines.size(); ++number) {
        const int below = height * int(lines.size() - 1 - number);
        paintText(painter, option, rect.adjusted(0, 0, -used, -below), isolatedText(lines.at(number)), small,
                  Colour::TextMuted, Qt::AlignLeading | Qt::AlignBottom, Qt::ElideMiddle);
    }
    const QString counted =
        countedText(index.data(SectionModel::DoneRole).toInt(), index.data(SectionModel::TotalRole).toInt());
    paintText(painter, option, QRect(rect.right() + 1 - used, rect.top(), used, rect.height()), counted, small,
              Colour::TextMuted, Qt::AlignTrailing | Qt::AlignBottom);
}

/// At the end of the line; gives the width that it took.
int paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QRect& inner, const Mark& mark,
              bool isStrong)
{
    QFont words = font(TextRole::Caption);
    if (isStrong)
        words.setWeight(QFont::DemiBold);
    int used = 0;
    if (!mark.text.isEmpty()) {
        used = QFontMetrics(words).horizontalAdvance(mark.text) + 1;
        paintText(painter, option, QRect(inner.right() + 1 - used, inner.top(), used, inner.height()), mark.text, words,
                  mark.colour, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (!mark.iconName.isEmpty()) {
        used += smallIcon() + (used > 0 ? space::tight : 0);
        const QRect place(inner.right() + 1 - used, inner.center().y() - smallIcon() / 2 + 1, smallIcon(), smallIcon());
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), mark.iconName,
                  themeColour(mark.colour));
    }
    return used;
}

QRect innerOf(const QRect& rect)
{
    return rect.adjusted(1, 1, -1, -1).adjusted(space::small + space::tight, 0, -(space::small + space::tight), 0);
}

void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    if (isSelected)
        paintBox(painter, box, radius::control, themeColour(Colour::Surface), themeColour(Colour::Border));
    else if (option.state & QStyle::State_MouseOver)
        paintBox(painter, box, radius::control, themeColour(Colour::Hover));
    if (option.state & QStyle::State_HasFocus && isSelected)
        paintFocusRing(painter, box, radius::control);

    const QRect inner = innerOf(option.rect);
    const int used = paintMark(painter, option, inner, markOf(index), isSelected) + space::small;
    const QFont words = font(isSelected ? TextRole::Strong : TextRole::Body);
    const int width = inner.width() - qMax(used, roomForCount(index));
    const int height = lineHeight(index.data().toString(), words);
    const int most = qMax(1, (option.rect.height() - space::small) / height);
    const QStringList lines = nameLines(index.data().toString(), words, width, qMin(most, MostLines));
    QRect line(inner.left(), inner.center().y() + 1 - int(lines.size()) * height / 2, width, height);
    for (const QString& text : lines) {
        paintText(painter, option, line, text, words, Colour::Text, Qt::AlignLeading | Qt::AlignVCenter);
        line.translate(0, height);
    }
}

} // namespace

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (index.data(SectionModel::IsGroupRole).toBool())
        paintGroup(*painter, option, index);
    else
        paintSection(*painter, option, index);
    painter->restore();
}

void SectionDelegate::measure(const QAbstractItemModel& sections, int width)
{
    m_lines = 1;
    m_width = width;
    m_lineHeight = QFontMetrics(font(TextRole::Body)).height();
    for (int row = 0; row < sections.rowCount(); ++row) {
        const QModelIndex index = sections.index(row, 0);
        if (index.data(SectionModel::IsGroupRole).toBool())
            continue;
        const int room = innerOf({0, 0, width, 0}).width() - roomForCount(index);
        const QStringList lines = nameLines(index.data().toString(), font(TextRole::Strong), room, MostLines);
        m_lines = qMax(m_lines, int(lines.size()));
        m_lineHeight = qMax(m_lineHeight, lineHeight(index.data().toString(), font(TextRole::Body)));
    }
}

int SectionDelegate::wholeWidth(const QAbstractItemModel& sections)
{
    const QFontMetrics metrics(font(TextRole::Strong));
    const int around = -innerOf({0, 0, 0, 0}).width();
    int widest = 0;
    for (int row = 0; row < sections.rowCount(); ++row) {
        const QModelIndex index = sections.index(row, 0);
        if (index.data(SectionModel::IsGroupRole).toBool())
            continue;
        for (const QString& word : index.data().toString().split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word) + 1 + around + roomForCount(index));
    }
    return widest;
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isGroup = index.data(SectionModel::IsGroupRole).toBool();
    const bool isFirst = index.row() == 0;
    const int height = isGroup ? QFontMetrics(groupFont()).height() : m_lineHeight;
    const int around = m_lines > 1 ? space::medium : 2 * space::small;
    const int above = isGroup ? (isFirst ? space::tight : space::large) + space::tight : around;
    const int lines = isGroup ? int(groupLines(index, groupRoom({0, 0, m_width, 0}).width()).size()) : m_lines;
    return {option.rect.width(), qMax(SmallestTarget, lines * height + above)};
}

/// The whole name, of which the line may show the beginning only.
bool SectionDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(words), view);
    return true;
}

} // namespace rfi::ui
