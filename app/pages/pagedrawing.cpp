#include "app/pages/pagedrawing.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#ifdef RFI_HAS_PDF
#include <QPdfDocument>
#endif

namespace rfi::app {

using namespace Qt::StringLiterals;
using ui::PageAnswer;

namespace {

constexpr int MemoryLimitMb = 64;
constexpr int LongestSide = 30000;

QByteArray formatOf(const QString& mimeType)
{
    if (mimeType == u"image/jpeg"_s)
        return "jpeg";
    return mimeType == u"image/png"_s ? "png" : QByteArray();
}

bool isPdf(const QString& mimeType) { return mimeType == u"application/pdf"_s; }

/// On white, as paper is: whoever reads the pixels takes each as it is.
QImage onPaper(const QImage& image)
{
    if (image.isNull() || image.format() == QImage::Format_RGB32)
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return {};
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

PageDrawing drawPicture(QIODevice& file, const PageQuestion& question)
{
    QImageReader reader(&file, formatOf(question.mimeType));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(MemoryLimitMb);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.width() > LongestSide || stored.height() > LongestSide)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize limit = isTurned ? question.box.transposed() : question.box;
    if (stored.width() > limit.width() || stored.height() > limit.height())
        reader.setScaledSize(stored.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    PageDrawing drawing{.header = {}, .image = reader.read()};
    const QSize original = isTurned ? stored.transposed() : stored;
    drawing.header.pages = 1;
    drawing.header.originalWidth = quint32(original.width());
    drawing.header.originalHeight = quint32(original.height());
    return drawing;
}

#ifdef RFI_HAS_PDF
PageDrawing drawPdf(QIODevice& file, const PageQuestion& question)
{
    QPdfDocument document(nullptr);
    document.load(&file);
    PageDrawing drawing;
    const QPdfDocument::Error error = document.error();
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        drawing.header.answer = PageAnswer::Locked;
    if (document.status() != QPdfDocument::Status::Ready || question.page >= document.pageCount())
        return drawing;
    const QSizeF points = document.pagePointSize(question.page);
    if (points.isEmpty())
        return drawing;
    const QSize size = points.scaled(question.box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    drawing.header.pages = quint32(document.pageCount());
    drawing.image = document.render(question.page, size.boundedTo(question.box));
    return drawing;
}
#endif

} // namespace

void prepareDrawing(const QString& mimeType)
{
    QBuffer nothing;
    nothing.open(QIODevice::ReadOnly);
    if (const QByteArray format = formatOf(mimeType); !format.isEmpty())
        QImageReader(&nothing, format).canRead();
#ifdef RFI_HAS_PDF
    else if (isPdf(mimeType))
        QPdfDocument(nullptr).load(&nothing);
#endif
}

PageDrawing drawPage(const QByteArray& bytes, const PageQuestion& question)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    PageDrawing drawing;
    if (!formatOf(question.mimeType).isEmpty())
        drawing = drawPicture(file, question);
    else if (isPdf(question.mimeType))
#ifdef RFI_HAS_PDF
        drawing = drawPdf(file, question);
#else
        drawing.header.answer = PageAnswer::NotBuilt;
#endif
    drawing.image = onPaper(drawing.image);
    if (drawing.image.isNull())
        return drawing;
    drawing.header.answer = PageAnswer::Shown;
    drawing.header.width = quint32(drawing.image.width());
    drawing.header.height = quint32(drawing.image.height());
    return drawing;
}

} // namespace rfi::app
