#include "app/cli/output.h"

#include "models/core/jsonwriter.h"
#include "ui/texts/outsidetext.h"

#include <QCoreApplication>

#include <cstdio>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

bool write(const QByteArray& text, std::FILE* stream)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    return std::fflush(stream) == 0 && std::ferror(stream) == 0;
}

void writeResult(const QByteArray& text)
{
    if (!write(text, stdout))
        tell(Words::tr("The result could not be written to the standard output."));
}

} // namespace

void print(const QString& line) { writeResult(line.toUtf8()); }

void printJson(const core::Json& json) { writeResult(core::writeJson(json, core::JsonStyle::Indented)); }

void tell(const QString& line) { write(line.toUtf8(), stderr); }

QString shown(const QString& text) { return ui::visibleMarks(text); }

} // namespace rfi::cli
