#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

constexpr int UsageExitCode = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr("Answers requests for information from payment providers."));
    parser.addOptions({
        {u"sandbox"_s, Words::tr("Start with training requests and the built-in simulator; no account is needed.")},
        {u"tour"_s, Words::tr("Walk through the main job without a user, print the results, and leave.")},
        {u"shots"_s, Words::tr("With --tour: save pictures of the window in FOLDER."), Words::tr("FOLDER")},
        {u"data-dir"_s, Words::tr("Keep everything that is stored in FOLDER."), Words::tr("FOLDER")},
        {u"providers"_s, Words::tr("Add the provider descriptions of FOLDER. May be given more than once."),
         Words::tr("FOLDER")},
    });
    parser.addPositionalArgument(u"FILE"_s, Words::tr("Request files or payloads of a provider to open."),
                                 u"[FILE...]"_s);
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return {{}, parser.errorText() + u'\n', UsageExitCode};
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, u"rfi-desk "_s + QCoreApplication::applicationVersion() + u'\n', 0};
    if (parser.isSet(u"shots"_s) && !parser.isSet(u"tour"_s))
        return {{}, Words::tr("--shots needs --tour.") + u'\n', UsageExitCode};

    Options options;
    options.files = parser.positionalArguments();
    options.isTour = parser.isSet(u"tour"_s);
    options.isSandbox = options.isTour || parser.isSet(u"sandbox"_s);
    options.shotsFolder = parser.value(u"shots"_s);
    options.dataFolder = parser.value(u"data-dir"_s);
    options.providerFolders = parser.values(u"providers"_s);
    return {options, {}, 0};
}

} // namespace rfi::app
