#include "ui/palette/palettedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/ranking.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rfi::ui {

namespace {

constexpr int Padding = 12;
constexpr int TallerThanText = 16;

/// What was typed, where it begins a word.
QList<QTextLayout::FormatRange> marksIn(const QString& text, const QStringList& foldedWords)
{
    QList<QTextLayout::FormatRange> marks;
    const QString plain = folded(text);
    for (const QString& word : foldedWords) {
        const qsizetype place = plain.size() == text.size() ? placeOfWord(plain, word) : -1;
        QTextCharFormat strong;
        strong.setFontWeight(font(TextRole::Strong).weight());
        if (place >= 0)
            marks.append({int(place), int(word.size()), strong});
    }
    return marks;
}

/// Draws one row, from the start of reading to its end, whichever side that is.
class EntryPainter
{
public:
    EntryPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter), m_option(option), m_index(index), m_isChosen(option.state & QStyle::State_Selected)
    {
    }

    /// The arrow keys move the mark while the cursor stays in the field, which has the ring.
    void ground() const
    {
        const QRect box = m_option.rect.adjusted(0, 1, 0, -1);
        if (m_isChosen) {
            paintBox(m_painter, box, radius::small, themeColour(Colour::Selected));
            paintSelectionMark(m_painter, box, m_option.direction);
        } else if (m_option.state & QStyle::State_MouseOver) {
            paintBox(m_painter, box, radius::small, themeColour(Colour::Hover));
        }
    }

    void content() const
    {
        const QRect line = m_option.rect.adjusted(Padding, 0, -Padding, 0);
        int start = line.left();
        const QString sign = m_index.data(PaletteModel::IconRole).toString();
        if (!sign.isEmpty())
            paintIcon(m_painter, mirrored(QRect(start, line.center().y() - iconSize() / 2, iconSize(), iconSize())),
                      sign, themeColour(m_isChosen ? Colour::Accent : Colour::TextMuted));
        start += iconSize() + Padding;
        const QString keys = m_index.data(PaletteModel::KeysRole).toString();
        const int forKeys = words(line.right() + 1, line.right() + 1 - start, keys, TextRole::Caption,
                                  Colour::TextMuted, Qt::AlignTrailing);
        const int end = line.right() + 1 - (forKeys > 0 ? forKeys + Padding : 0);
        const int used = title(start, end - start);
        const int detail = start + used + Padding;
        words(detail, end - detail, m_index.data(PaletteModel::DetailRole).toString(), TextRole::Caption,
              Colour::TextMuted, Qt::AlignLeading);
    }

private:
    QRect mirrored(const QRect& rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    /// With what was typed in strong letters; gives the width that it took.
    int title(int edge, int room) const
    {
        if (room <= 0)
            return 0;
        const QFont plain = font(TextRole::Body);
        const QString text =
            QFontMetrics(font(TextRole::Strong)).elidedText(m_index.data().toString(), Qt::ElideRight, room);
        QTextLayout layout(text, plain);
        layout.setFormats(marksIn(text, m_index.data(PaletteModel::WordsRole).toStringList()));
        QTextOption option;
        option.setTextDirection(m_option.direction);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room);
        const int width = qMin(room, int(std::ceil(line.naturalTextWidth())));
        line.setLineWidth(width);
        layout.endLayout();
        const int top = m_option.rect.top() + (m_option.rect.height() - int(line.height())) / 2;
        m_painter.setPen(themeColour(Colour::Text));
        layout.draw(&m_painter, mirrored(QRect(edge, top, width, int(line.height()))).topLeft());
        return width;
    }

    /// From `edge` on, or up to it; gives the width that it took.
    int words(int edge, int room, const QString& text, TextRole role, Colour ink, Qt::Alignment side) const
    {
        if (text.isEmpty() || room <= 0)
            return 0;
        m_painter.setFont(font(role));
        m_painter.setPen(themeColour(ink));
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int width = qMin(room, metrics.horizontalAdvance(text) + 1);
        const int left = side == Qt::AlignTrailing ? edge - width : edge;
        m_painter.drawText(mirrored(QRect(left, m_option.rect.top(), width, m_option.rect.height())),
                           int(Qt::AlignVCenter | QStyle::visualAlignment(m_option.direction, side))
                               | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, width));
        return width;
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    bool m_isChosen;
};

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const EntryPainter entry(*painter, option, index);
    entry.ground();
    entry.content();
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, QFontMetrics(font(TextRole::Body)).height() + TallerThanText};
}

} // namespace rfi::ui
