#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "models/core/files.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProvidersCommand)
};

constexpr qint64 LargestFile = 8 * 1024 * 1024;

Json listJson(const providers::Registry& registry)
{
    Json list = Json::array();
    for (const providers::Description& description : registry.descriptions()) {
        list.append(Json::object({{u"id"_s, Json(description.id)},
                                  {u"name"_s, Json(description.name)},
                                  {u"from"_s, Json(description.from)}}));
    }
    return Json::object({{u"providers"_s, list}});
}

int list(const CommandLine& line, const settings::Policy& policy)
{
    const auto registry = line.registry(policy);
    if (!registry)
        return UsageExit;
    if (line.isSet(u"json"_s)) {
        printJson(listJson(*registry));
        return 0;
    }
    for (const providers::Description& description : registry->descriptions()) {
        const QString from =
            u"%1\t%2\t%3"_s.arg(shown(description.id), shown(description.name), shown(description.from));
        print(description.isUntried ? from + u'\t' + Words::tr("untried") : from);
    }
    return 0;
}

bool isFaultless(const QString& file)
{
    const auto bytes = core::readFile(file, LargestFile);
    if (!bytes) {
        tell(faultText(bytes.error(), file));
        return false;
    }
    const providers::LoadedDescription loaded = providers::loadDescription(*bytes, file);
    for (const core::Error& fault : loaded.faults)
        tell(faultText(fault, file));
    return loaded.description.has_value();
}

int check(const CommandLine& line)
{
    const QStringList files = line.operands().mid(1);
    if (files.isEmpty())
        return line.refuse(Words::tr("“check” needs the files to check."));
    bool areFaultless = true;
    for (const QString& file : files)
        areFaultless = isFaultless(file) && areFaultless;
    return areFaultless ? 0 : UsageExit;
}

} // namespace

int runProviders(const QStringList& arguments, const settings::Policy& policy)
{
    CommandLine line(u"providers"_s,
                     Words::tr("Lists the descriptions of providers that are in use, and where they came from. With "
                               "“check”, checks descriptions: one line for each fault, exit code 0 or 1."));
    line.addFlag(u"json"_s, Words::tr("Print one JSON document."));
    line.addOperand(u"check FILE..."_s, Words::tr("The descriptions to check."), u"[check FILE...]"_s);
    if (const auto code = line.parse(arguments))
        return *code;
    const QString act = line.operands().value(0);
    if (act == u"check")
        return check(line);
    return act.isEmpty() ? list(line, policy) : line.refuse(Words::tr("What is “%1” for?").arg(shown(act)));
}

} // namespace rfi::cli
