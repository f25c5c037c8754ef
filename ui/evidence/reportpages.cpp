#include "ui/evidence/reportpages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace rfi::ui {

namespace {

/// Paragraphs up to this stay whole.
constexpr int FewLines = 6;

struct Span
{
    qreal top = 0;
    qreal bottom = 0;
};

/// What is not cut as long as it fits on a page.
struct Piece
{
    Span span;
    bool staysWithNext = false;
    Span head = {};         ///< of its table, unless it is the head itself
    QList<Span> lines = {}; ///< in it, of all columns
};

class Collector
{
public:
    explicit Collector(const QTextDocument& document) : m_document(document), m_layout(*document.documentLayout()) {}

    QList<Piece> collect()
    {
        for (auto part = m_document.rootFrame()->begin(); !part.atEnd(); ++part) {
            if (const auto* table = qobject_cast<const QTextTable*>(part.currentFrame()))
                addTable(*table);
            else if (part.currentBlock().isValid() && part.currentBlock().length() > 1)
                addBlock(part.currentBlock(), isLead(part));
        }
        // The space that a table keeps below it reaches into what follows.
        for (qsizetype i = 0; i + 1 < m_pieces.size(); ++i)
            m_pieces[i].span.bottom = std::min(m_pieces.at(i).span.bottom, m_pieces.at(i + 1).span.top);
        return m_pieces;
    }

private:
    /// What says something about the table or the commands below it.
    static bool isLead(QTextFrame::iterator part)
    {
        ++part;
        return !part.atEnd() && (part.currentFrame() || part.currentBlock().blockFormat().nonBreakableLines());
    }

    QList<Span> linesOf(const QTextBlock& block) const
    {
        const qreal top = m_layout.blockBoundingRect(block).top();
        QList<Span> lines;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            lines.append({top + line.top(), top + line.bottom()});
        }
        return lines;
    }

    void addBlock(const QTextBlock& block, bool isLead)
    {
        const bool staysWithNext = isLead || block.blockFormat().headingLevel() > 0;
        const QRectF all = m_layout.blockBoundingRect(block);
        const QList<Span> lines = linesOf(block);
        if (lines.size() <= FewLines) {
            m_pieces.append({{all.top(), all.bottom()}, staysWithNext, {}, lines});
            return;
        }
        for (const Span& line : lines)
            m_pieces.append({line, false, {}, {line}});
    }

    QList<Span> linesOfRow(const QTextTable& table, int row) const
    {
        QList<Span> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto part = cell.begin(); !part.atEnd(); ++part)
                lines += linesOf(part.currentBlock());
        }
        return lines;
    }

    void addTable(const QTextTable& table)
    {
        const QRectF all = m_layout.frameBoundingRect(const_cast<QTextTable*>(&table));
        const bool hasHead = table.format().headerRowCount() > 0;
        const qsizetype first = m_pieces.size();
        for (int row = 0; row < table.rows(); ++row) {
            const QTextTableCell cell = table.cellAt(row, 0);
            const bool isHead = hasHead && row == 0;
            const bool isHeadingOfRows = cell.columnSpan() > 1;
            // Facts without heads are about one thing.
            const bool isOneOfFew = !hasHead && row + 1 < table.rows();
            m_pieces.append({{}, isHead || isHeadingOfRows || isOneOfFew, {}, linesOfRow(table, row)});
        }
        // A row ends half way between its last line and the first of the next one, where its rule is.
        qreal top = all.top();
        for (qsizetype row = first; row < m_pieces.size(); ++row) {
            const bool isLast = row + 1 == m_pieces.size();
            const qreal bottom = isLast ? all.bottom() : (bottomOf(m_pieces.at(row)) + topOf(m_pieces.at(row + 1))) / 2;
            m_pieces[row].span = {top, bottom};
            if (hasHead && row > first)
                m_pieces[row].head = m_pieces.at(first).span;
            top = bottom;
        }
    }

    static qreal topOf(const Piece& row)
    {
        return std::min_element(row.lines.cbegin(), row.lines.cend(),
                                [](const Span& one, const Span& other) { return one.top < other.top; })
            ->top;
    }
    static qreal bottomOf(const Piece& row)
    {
        return std::max_element(row.lines.cbegin(), row.lines.cend(),
                                [](const Span& one, const Span& other) { return one.bottom < other.bottom; })
            ->bottom;
    }

    const QTextDocument& m_document;
    const QAbstractTextDocumentLayout& m_layout;
    QList<Piece> m_pieces;
};

/// The lowest place down to `limit` that cuts through no line.
qreal cutIn(const Piece& piece, qreal limit)
{
    qreal best = piece.span.top;
    for (const Span& line : piece.lines) {
        const bool isFree = std::none_of(piece.lines.cbegin(), piece.lines.cend(), [&line](const Span& other) {
            return other.top < line.bottom && line.bottom < other.bottom;
        });
        if (isFree && line.bottom <= limit)
            best = std::max(best, line.bottom);
    }
    return best > piece.span.top ? best : limit;
}

/// The end of what fits on a page that begins with a piece: the last place where it may end.
qsizetype endOfPage(const QList<Piece>& pieces, qsizetype first, qreal room)
{
    qsizetype end = first;
    qsizetype next = first;
    while (next < pieces.size() && pieces.at(next).span.bottom - pieces.at(first).span.top <= room) {
        ++next;
        if (next == pieces.size() || !pieces.at(next - 1).staysWithNext)
            end = next;
    }
    // What stays together is longer than a page.
    return end == first ? next : end;
}

} // namespace

QList<ReportPage> pagesOf(QTextDocument& document, const QSizeF& page)
{
    document.setTextWidth(page.width());
    QList<Piece> pieces = Collector(document).collect();
    QList<ReportPage> pages;
    for (qsizetype first = 0; first < pieces.size();) {
        Piece& piece = pieces[first];
        const Span head = piece.head;
        const qreal room = page.height() - (head.bottom - head.top);
        const qsizetype end = endOfPage(pieces, first, room);
        const qreal top = piece.span.top;
        if (end == first)
            piece.span.top = cutIn(piece, top + room);
        const qreal bottom = end == first ? piece.span.top : pieces.at(end - 1).span.bottom;
        pages.append({top, bottom, head.top, head.bottom});
        first = end;
    }
    return pages;
}

} // namespace rfi::ui
