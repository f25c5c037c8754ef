#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace rfi::ui {

/// What stands around the text of each page.
struct PageFrame
{
    QString title;      ///< of the PDF
    QString caption;    ///< beside the number of the page
    QString footer;     ///< below the caption
    QString pageNumber; ///< "Page %1 of %2"
};

/// The document on A4 pages (see pagesOf). Lays it out anew.
QByteArray printedPdf(QTextDocument& document, const PageFrame& frame);

} // namespace rfi::ui
