#pragma once

#include <QList>
#include <QSizeF>

class QTextDocument;

namespace rfi::ui {

/// What stands on one page, as a strip of the document in its own coordinates. A table that began on an earlier page
/// shows its heads above once more.
struct ReportPage
{
    qreal top = 0;
    qreal bottom = 0;
    qreal headTop = 0;
    qreal headBottom = 0; ///< as headTop when there is none

    qreal headHeight() const { return headBottom - headTop; }
};

/// Lays the document out in one strip and cuts that into pages: between the rows of tables and between lines. A heading
/// stays with what follows it. Only a row that is longer than a page is cut, between its lines.
QList<ReportPage> pagesOf(QTextDocument& document, const QSizeF& page);

} // namespace rfi::ui
