#include "app/cli/output.h"

#include "models/core/jsonwriter.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <cstdio>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

void write(const QByteArray& text, std::FILE* stream)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& line) { write(line.toUtf8(), stdout); }

void printJson(const core::Json& json) { write(core::writeJson(json, core::JsonStyle::Indented), stdout); }

void tell(const QString& line) { write(line.toUtf8(), stderr); }

QString faultText(const core::Error& error, const QString& file)
{
    QString place = shown(file);
    if (error.position.isValid())
        place += u":%1:%2"_s.arg(error.position.line).arg(error.position.column);
    if (!error.pointer.isEmpty())
        place += u": "_s + shown(error.pointer);
    core::Error fact = error;
    fact.subject.clear();
    return place + u": "_s + ui::errorText(fact);
}

QString shown(const QString& text) { return ui::visibleMarks(text); }

} // namespace rfi::cli
