#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Command
{
    QString name;
    QString summary;
    int (*run)(const QStringList&, const settings::Policy&);
};

QList<Command> commands()
{
    return {
        {u"providers"_s, Words::tr("lists the known providers, or checks descriptions of providers"), runProviders},
        {u"fields"_s, Words::tr("shows what a request asks"), runFields},
        {u"answer"_s, Words::tr("checks answers, uploads documents, sends, reports"), runAnswer},
        {u"sandbox"_s, Words::tr("plays the providers on this computer"), runSandbox},
        {u"log"_s, Words::tr("checks the log"), runLog},
    };
}

/// The first word that is neither an option nor the value of one that may stand before the command.
QString commandOf(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == u"--data-dir" || argument == u"--providers")
            ++i;
        else if (!argument.startsWith(u'-'))
            return argument;
    }
    return {};
}

QString overview()
{
    QStringList lines{Words::tr("Usage: rfi-desk-cli COMMAND [OPTIONS]"), QString(),
                      Words::tr("Answers requests for information from payment providers."), QString()};
    for (const Command& command : commands())
        lines += u"  %1  %2"_s.arg(command.name, -10).arg(command.summary);
    lines += {QString(), Words::tr("“rfi-desk-cli COMMAND --help” shows the options of a command.")};
    return lines.join(u'\n');
}

int runWithoutCommand(const QStringList& arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        print(overview());
    else if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s))
        print(u"rfi-desk-cli "_s + QCoreApplication::applicationVersion());
    else {
        tell(overview());
        return UsageExit;
    }
    return 0;
}

} // namespace

int run(const QStringList& arguments, const settings::PolicyPlace& policyPlace)
{
    const QString name = commandOf(arguments);
    if (name.isEmpty())
        return runWithoutCommand(arguments);
    const QList<Command> known = commands();
    const auto command =
        std::find_if(known.begin(), known.end(), [&](const Command& candidate) { return candidate.name == name; });
    if (command != known.end())
        return command->run(arguments, settings::loadPolicy(policyPlace));
    tell(Words::tr("rfi-desk-cli: there is no command “%1”.").arg(shown(name)));
    tell(overview());
    return UsageExit;
}

} // namespace rfi::cli
