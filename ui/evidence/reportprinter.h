#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace rfi::ui {

/// What stands around the text of each page.
struct PageFrame
{
    QString title;      ///< of the PDF
    QString footer;     ///< beside the number of the page
    QString pageNumber; ///< "Page %1 of %2"
};

/// The document on A4 pages. Lays it out anew.
QByteArray printedPdf(QTextDocument& document, const PageFrame& frame);

} // namespace rfi::ui
