#include "ui/evidence/reportprinter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
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
    const QRectF text = area.adjusted(0, area.height() / 3, 0, 0);
    const qreal numberWidth = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(number);
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, number);
    painter.drawText(text.adjusted(0, 0, -numberWidth - area.height(), 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, frame.footer);
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

    const QRectF page(0, 0, writer.width(), writer.height());
    const qreal footerHeight = Resolution / 3.0;
    const QRectF body = page.adjusted(0, 0, 0, -footerHeight);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(body.size());

    QPainter painter(&writer);
    QFont footerFont = document.defaultFont();
    footerFont.setPointSizeF(FooterPointSize);
    const int pages = document.pageCount();
    for (int index = 0; index < pages; ++index) {
        if (index > 0)
            writer.newPage();
        const QRectF shown = body.translated(0, index * body.height());
        painter.save();
        painter.translate(0, -shown.top());
        document.drawContents(&painter, shown);
        painter.restore();
        painter.setFont(footerFont);
        drawFooter(painter, QRectF(0, body.bottom() + footerHeight / 3, page.width(), footerHeight * 2 / 3), frame,
                   frame.pageNumber.arg(index + 1).arg(pages));
    }
    painter.end();
    return buffer.data();
}

} // namespace rfi::ui
