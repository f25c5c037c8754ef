#include "app/pages/confinement.h"
#include "app/pages/pagedrawing.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_WINDOWS
#include <fcntl.h>
#include <io.h>
#endif

namespace {

constexpr int LargestBox = 8000;

/// TYPE PAGE WIDTH HEIGHT
std::optional<rfi::app::PageQuestion> questionOf(const QStringList& words)
{
    if (words.size() != 4)
        return {};
    const rfi::app::PageQuestion question{words.at(0), words.at(1).toInt(), {words.at(2).toInt(), words.at(3).toInt()}};
    const bool isBox = !question.box.isEmpty() && qMax(question.box.width(), question.box.height()) <= LargestBox;
    return isBox && question.page >= 0 ? std::optional(question) : std::nullopt;
}

QByteArray readInput()
{
    QByteArray bytes;
    std::array<char, 65536> part{};
    while (const size_t count = std::fread(part.data(), 1, part.size(), stdin))
        bytes.append(part.data(), qsizetype(count));
    return bytes;
}

bool writeOutput(const rfi::app::PageDrawing& drawing)
{
    bool isWritten = std::fwrite(&drawing.header, sizeof drawing.header, 1, stdout) == 1;
    const size_t line = size_t(drawing.image.width()) * sizeof(QRgb);
    for (int y = 0; isWritten && y < drawing.image.height(); ++y)
        isWritten = std::fwrite(drawing.image.constScanLine(y), 1, line, stdout) == line;
    return isWritten && std::fflush(stdout) == 0;
}

int run(const QStringList& words)
{
    const auto question = questionOf(words);
    if (!question)
        return 2;
    rfi::app::prepareDrawing(question->mimeType);
    if (!rfi::app::confine())
        return 3;
    return writeOutput(rfi::app::drawPage(readInput(), *question)) ? 0 : 1;
}

} // namespace

/// Reads a document from its input and writes a PageHeader and the pixels of one page to its output.
int main(int argc, char* argv[])
{
#ifdef Q_OS_WINDOWS
    ::_setmode(::_fileno(stdin), _O_BINARY);
    ::_setmode(::_fileno(stdout), _O_BINARY);
#endif
    const QCoreApplication application(argc, argv);
    // Qt scales large pictures in threads of this pool, but not for a thread that is one: none can begin any more.
    // It ends at once: what has read hostile bytes does not get to clean up.
    QThreadPool::globalInstance()->start([] { std::_Exit(run(QCoreApplication::arguments().mid(1))); });
    QThreadPool::globalInstance()->waitForDone();
    return 1;
}
