#include "ui/documents/page.h"

#include "ui/documents/pageformat.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <cstring>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Beat = 50;
constexpr quint32 MostPages = 100'000;
constexpr quint32 LongestSide = 100'000;
constexpr qsizetype HeaderSize = sizeof(PageHeader);
constexpr qsizetype PixelSize = sizeof(QRgb);

/// Nothing of ours but what programs need to find their libraries.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    for (const QString& name : {u"SystemRoot"_s, u"LD_LIBRARY_PATH"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            bare.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    return bare;
}

PageFault faultOf(PageAnswer answer)
{
    switch (answer) {
    case PageAnswer::Shown: return PageFault::None;
    case PageAnswer::Unreadable: return PageFault::Unreadable;
    case PageAnswer::Locked: return PageFault::Locked;
    case PageAnswer::NotBuilt: return PageFault::NotBuilt;
    }
    return PageFault::Stopped;
}

/// A fault of its own where the output contradicts itself or the wish.
Page pageOf(const QByteArray& output, const PageWish& wish)
{
    const Page broken{PageFault::Stopped, 0, {}, {}};
    PageHeader header;
    if (output.size() < HeaderSize)
        return broken;
    std::memcpy(&header, output.constData(), size_t(HeaderSize));
    if (header.mark != PageHeader::Mark || header.pages > MostPages || header.originalWidth > LongestSide
        || header.originalHeight > LongestSide)
        return broken;
    Page page{faultOf(header.answer), int(header.pages), {int(header.originalWidth), int(header.originalHeight)}, {}};
    if (page.fault != PageFault::None)
        return page;
    const bool isInBox = header.width >= 1 && header.width <= quint32(wish.box.width()) && header.height >= 1
        && header.height <= quint32(wish.box.height());
    if (!isInBox || wish.page >= page.count
        || output.size() != HeaderSize + qsizetype(header.width) * header.height * PixelSize)
        return broken;
    page.image = QImage(int(header.width), int(header.height), QImage::Format_RGB32);
    if (page.image.isNull())
        return broken;
    const qsizetype line = qsizetype(header.width) * PixelSize;
    for (int y = 0; y < page.image.height(); ++y)
        std::memcpy(page.image.scanLine(y), output.constData() + HeaderSize + y * line, size_t(line));
    return page;
}

} // namespace

bool hasPages(const QString& mimeType)
{
    return mimeType == u"application/pdf" || mimeType == u"image/jpeg" || mimeType == u"image/png";
}

Page drawPage(const QString& program, const PageWish& wish, std::chrono::milliseconds limit,
              const std::atomic_bool& isUnwanted)
{
    if (!hasPages(wish.document.mimeType))
        return {PageFault::NotBuilt, 0, {}, {}};
    const auto bytes = forms::bytesOf(wish.document);
    if (!bytes)
        return {PageFault::Gone, 0, {}, {}};
    QProcess helper;
    helper.setProcessEnvironment(bareEnvironment());
    helper.setStandardErrorFile(QProcess::nullDevice());
    if (!program.isEmpty())
        helper.start(program,
                     {wish.document.mimeType, QString::number(wish.page), QString::number(wish.box.width()),
                      QString::number(wish.box.height())});
    if (program.isEmpty() || !helper.waitForStarted())
        return {PageFault::Missing, 0, {}, {}};
    helper.write(*bytes);
    helper.closeWriteChannel();
    const qsizetype most = HeaderSize + qsizetype(wish.box.width()) * wish.box.height() * PixelSize;
    const QDeadlineTimer deadline(limit);
    QByteArray output;
    while (helper.state() != QProcess::NotRunning && !deadline.hasExpired() && !isUnwanted && output.size() <= most) {
        helper.waitForReadyRead(Beat);
        output += helper.readAllStandardOutput();
    }
    const bool hasEnded = helper.state() == QProcess::NotRunning;
    if (!hasEnded) {
        helper.kill();
        helper.waitForFinished();
    }
    const bool isSound = hasEnded && helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    return isSound ? pageOf(output, wish) : Page{PageFault::Stopped, 0, {}, {}};
}

} // namespace rfi::ui
