#include "ui/evidence/reporttext.h"

#include "ui/texts/outsidetext.h"

#include <QFont>
#include <QGuiApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BodySize = 9.5;
constexpr qreal SmallSize = 8.5;
/// With it the 64 digits of a hash fit into three fifths of a line.
constexpr qreal CodeSize = 7;
constexpr QRgb Ink = 0xff1a1f29;
constexpr QRgb Muted = 0xff5b6472;
constexpr QRgb Accent = 0xff1f4e8c;
constexpr QRgb Line = 0xffc9ced6;
constexpr QRgb Band = 0xffeef1f5;
constexpr qsizetype LongestText = 4000;

QTextCharFormat charFormat(qreal size, QRgb colour, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setForeground(QColor::fromRgb(colour));
    format.setFontWeight(weight);
    return format;
}

QTextCharFormat formatOf(ReportCell::Look look)
{
    switch (look) {
    case ReportCell::Look::Strong: return charFormat(BodySize, Ink, QFont::DemiBold);
    case ReportCell::Look::Muted: return charFormat(BodySize, Muted);
    case ReportCell::Look::Code: {
        QTextCharFormat format = charFormat(CodeSize, Ink);
        format.setFontFamilies(
            QStringList{u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Menlo"_s, u"Consolas"_s, u"monospace"_s});
        format.setFontFixedPitch(true);
        return format;
    }
    case ReportCell::Look::Normal: break;
    }
    return charFormat(BodySize, Ink);
}

/// Tables know no direction, so those of a right-to-left report are filled from the other side.
int placeOf(int column, int count)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? count - 1 - column : column;
}

QTextTableFormat tableFormat(const QList<int>& percents)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(8);
    QList<QTextLength> widths;
    for (int column = 0; column < percents.size(); ++column) {
        const int percent = percents.at(placeOf(column, int(percents.size())));
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

/// In a right-to-left report, hashes and paths keep their own direction and stand where everything else begins.
QTextBlockFormat blockFormat(bool isCode = false)
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    QTextBlockFormat format;
    format.setLayoutDirection(isCode ? Qt::LeftToRight : direction);
    if (isCode && direction == Qt::RightToLeft)
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    return format;
}

void rule(QTextTableCell cell, bool isBand = false)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setPadding(4);
    format.setLeftPadding(isBand ? 5 : 4);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor::fromRgb(Line));
    if (isBand)
        format.setBackground(QColor::fromRgb(Band));
    cell.setFormat(format);
}

} // namespace

QString isolated(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString kept = text.size() > LongestText ? text.left(LongestText) + u" […]"_s : text;
    return QChar(0x2068) + visibleMarks(kept) + QChar(0x2069);
}

ReportText::ReportText(QTextDocument& document) : m_cursor(&document)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Liberation Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(BodySize);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

void ReportText::block(const QString& text, const QTextCharFormat& look, const Place& place)
{
    QTextBlockFormat format = blockFormat(place.isCode);
    format.setTopMargin(place.above);
    format.setBottomMargin(place.below);
    format.setHeadingLevel(place.headingLevel);
    format.setNonBreakableLines(place.isCode);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    m_cursor.movePosition(QTextCursor::End);
    const bool isFirst = m_cursor.block().text().isEmpty() && !m_cursor.currentList();
    if (isFirst)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, look);
    m_cursor.insertText(text, look);
}

void ReportText::title(const QString& above, const QString& text, const QString& below)
{
    block(above, charFormat(SmallSize, Accent, QFont::DemiBold), {0, 4});
    block(text, charFormat(20, Ink, QFont::DemiBold), {0, 2, 1});
    block(below, charFormat(12, Muted), {0, 10});
}

void ReportText::heading(const QString& text) { block(text, charFormat(13, Accent, QFont::DemiBold), {16, 4, 2}); }

void ReportText::subheading(const QString& text) { block(text, formatOf(ReportCell::Look::Strong), {8, 2, 3}); }

void ReportText::paragraph(const QString& text) { block(text, formatOf(ReportCell::Look::Normal), {2, 4}); }

void ReportText::code(const QString& text) { block(text, formatOf(ReportCell::Look::Code), {2, 6, 0, true}); }

void ReportText::bullet(const QString& text)
{
    block(u"\u2022\u2002"_s + text, formatOf(ReportCell::Look::Normal), {1, 1});
}

void ReportText::facts(const QList<Fact>& facts)
{
    QList<Fact> told;
    std::copy_if(facts.cbegin(), facts.cend(), std::back_inserter(told),
                 [](const Fact& fact) { return !fact.value.text.isEmpty(); });
    if (told.isEmpty())
        return;
    m_cursor.movePosition(QTextCursor::End);
    QTextTable* table = m_cursor.insertTable(int(told.size()), 2, tableFormat({26, 74}));
    for (int row = 0; row < told.size(); ++row) {
        fill(table->cellAt(row, placeOf(0, 2)), {told.at(row).name, ReportCell::Look::Muted});
        fill(table->cellAt(row, placeOf(1, 2)), told.at(row).value);
        rule(table->cellAt(row, 0));
        rule(table->cellAt(row, 1));
    }
}

void ReportText::table(const QList<Column>& columns, const QList<Row>& rows)
{
    QList<int> percents;
    for (const Column& column : columns)
        percents.append(column.percent);
    QTextTableFormat format = tableFormat(percents);
    format.setHeaderRowCount(1);
    m_cursor.movePosition(QTextCursor::End);
    const int count = int(columns.size());
    QTextTable* table = m_cursor.insertTable(int(rows.size()) + 1, count, format);
    for (int column = 0; column < count; ++column) {
        const QTextTableCell cell = table->cellAt(0, placeOf(column, count));
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(blockFormat());
        cursor.insertText(columns.at(column).title, charFormat(SmallSize, Muted, QFont::DemiBold));
        rule(cell, true);
    }
    for (int row = 0; row < rows.size(); ++row) {
        const Row& cells = rows.at(row);
        if (cells.size() == 1)
            table->mergeCells(row + 1, 0, 1, count);
        for (int column = 0; column < cells.size(); ++column) {
            const QTextTableCell cell = table->cellAt(row + 1, cells.size() == 1 ? 0 : placeOf(column, count));
            fill(cell, cells.at(column));
            rule(cell);
        }
    }
}

void ReportText::fill(const QTextTableCell& cell, const ReportCell& content)
{
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setBlockFormat(blockFormat(content.look == ReportCell::Look::Code));
    cursor.insertText(content.text, formatOf(content.look));
}

} // namespace rfi::ui
