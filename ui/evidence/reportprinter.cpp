#include "ui/evidence/reportprinter.h"

#include "ui/evidence/reportpages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace rfi::ui {

namespace {

constexpr int Resolution = 600;
constexpr qreal FooterPointSize = 7.5;

void drawFooter(QPainter& painter, const QRectF& area, const PageFrame& frame, const QString& number)
{
    painter.setPen(QPen(QColor(0xc9, 0xce, 0xd6), Resolution / 150.0));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(QColor(0x5b, 0x64, 0x72));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF text = area.adjusted(0, area.height() / 6, 0, 0);
    const QRectF below = text.adjusted(0, metrics.lineSpacing() * 1.2, 0, 0);
    const qreal width = area.width() - metrics.horizontalAdvance(number) - area.height() / 2;
    const auto draw = [&](const QRectF& where, Qt::Alignment side, const QString& what) {
        painter.drawText(where, int(side | Qt::AlignTop) | Qt::TextSingleLine, what);
    };
    draw(text, Qt::AlignRight, number);
    draw(text, Qt::AlignLeft, metrics.elidedText(frame.caption, Qt::ElideRight, width));
    draw(below, Qt::AlignLeft, frame.footer);
}

/// A strip of the document, with its top at `y`.
void drawStrip(QPainter& painter, QTextDocument& document, qreal width, qreal top, qreal bottom, qreal y)
{
    // Without a height it would not be clipped.
    if (bottom <= top)
        return;
    painter.save();
    painter.translate(0, y - top);
    document.drawContents(&painter, QRectF(0, top, width, bottom - top));
    painter.restore();
}

} // namespace

QByteArray printedPdf(QTextDocument& document, const PageFrame& frame)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 18, 20, 12), QPageLayout::Millimeter);
    writer.setTitle(frame.title);

    const qreal footerHeight = Resolution / 2.5;
    const QSizeF body(writer.width(), writer.height() - footerHeight * 4 / 3);
    document.documentLayout()->setPaintDevice(&writer);
    const QList<ReportPage> pages = pagesOf(document, body);

    QPainter painter(&writer);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    QFont footerFont = document.defaultFont();
    footerFont.setPointSizeF(FooterPointSize);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (index > 0)
            writer.newPage();
        const ReportPage& page = pages.at(index);
        drawStrip(painter, document, body.width(), page.headTop, page.headBottom, 0);
        drawStrip(painter, document, body.width(), page.top, page.bottom, page.headHeight());
        painter.setFont(footerFont);
        drawFooter(painter, QRectF(0, writer.height() - footerHeight, body.width(), footerHeight), frame,
                   frame.pageNumber.arg(index + 1).arg(pages.size()));
    }
    painter.end();
    return buffer.data();
}

} // namespace rfi::ui
