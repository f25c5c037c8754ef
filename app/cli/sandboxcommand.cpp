#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/leavesignals.h"
#include "models/core/jsonwriter.h"
#include "models/simulator/simulator.h"
#include "models/simulator/training.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
};

void tellCredentials()
{
    for (const simulator::TrainingAccount& account : simulator::trainingAccounts())
        tell(Words::tr("It takes these credentials (%1): %2")
                 .arg(account.provider, QString::fromUtf8(core::writeJson(account.credentials))));
}

} // namespace

int runSandbox(const QStringList& arguments, const settings::Policy&)
{
    CommandLine line(u"sandbox"_s,
                     Words::tr("Plays the providers on 127.0.0.1 with customers for training, until it is stopped. "
                               "Prints one line when it is ready, and tells on stderr which credentials it takes."));
    line.addValue(u"port"_s, Words::tr("The port to listen on; 0 (default) picks a free one."), u"N"_s);
    if (const auto code = line.parse(arguments))
        return *code;
    bool isNumber = true;
    const quint16 port = line.isSet(u"port"_s) ? line.value(u"port"_s).toUShort(&isNumber) : quint16(0);
    if (!isNumber)
        return line.refuse(Words::tr("--port takes a number from 0 to 65535."));

    simulator::Simulator simulator;
    const app::LeaveSignals leave;
    QObject::connect(&leave, &app::LeaveSignals::received, QCoreApplication::instance(), &QCoreApplication::quit);
    const auto started = simulator.start(port);
    if (!started) {
        tell(ui::errorText(started.error()) + u' ' + ui::errorAdvice(started.error().code));
        return UsageExit;
    }
    print(u"listening on http://127.0.0.1:%1"_s.arg(*started));
    tellCredentials();
    return QCoreApplication::exec();
}

} // namespace rfi::cli
