#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogCommand)
};

} // namespace

int runLog(const QStringList& arguments)
{
    CommandLine line(u"log"_s, Words::tr("With “verify”, checks that nobody changed the log."));
    line.addOperand(u"verify"_s, Words::tr("Check the log."), u"verify"_s);
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.operands() != QStringList{u"verify"_s})
        return line.refuse(Words::tr("The log can only be verified: “log verify”."));
    print(Words::tr("There is no log yet."));
    return 0;
}

} // namespace rfi::cli
