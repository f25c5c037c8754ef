#pragma once

#include "ui/documents/pageformat.h"

#include <QImage>
#include <QString>

namespace rfi::app {

/// What the helper is asked for.
struct PageQuestion
{
    QString mimeType;
    int page = 0;
    QSize box; ///< a picture is made no larger than it is, a page fills it
};

/// A page as pixels.
struct PageDrawing
{
    ui::PageHeader header;
    QImage image;
};

/// Loads what is needed for a document of this kind, while files can still be opened.
void prepareDrawing(const QString& mimeType);

/// Decodes JPEG and PNG, and PDF where Qt's module for it was there; nothing else, whatever the bytes are.
PageDrawing drawPage(const QByteArray& bytes, const PageQuestion& question);

} // namespace rfi::app
