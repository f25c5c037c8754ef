#include "app/cli/commandline.h"

#include "app/cli/output.h"
#include "app/startup.h"
#include "models/settings/settings.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine::CommandLine(const QString& command, const QString& summary) : m_command(command)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addPositionalArgument(command, Words::tr("This command."), command);
    m_parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this text.")});
    addValue(u"data-dir"_s, Words::tr("Keep everything that is stored in DIR."), u"DIR"_s);
    addList(u"providers"_s, Words::tr("Add the provider descriptions in DIR. May be given more than once."), u"DIR"_s);
}

void CommandLine::addFlag(const QString& name, const QString& meaning) { m_parser.addOption({name, meaning}); }

void CommandLine::addValue(const QString& name, const QString& meaning, const QString& valueName)
{
    m_parser.addOption({name, meaning, valueName});
    m_values += name;
}

void CommandLine::addList(const QString& name, const QString& meaning, const QString& valueName)
{
    m_parser.addOption({name, meaning, valueName});
}

void CommandLine::addOperand(const QString& name, const QString& meaning, const QString& syntax)
{
    m_parser.addPositionalArgument(name, meaning, syntax);
    m_hasOperands = true;
}

std::optional<int> CommandLine::parse(const QStringList& arguments)
{
    const bool isUnderstood = m_parser.parse(arguments);
    if (isUnderstood && isSet(u"help"_s)) {
        print(m_parser.helpText().trimmed());
        return 0;
    }
    if (!isUnderstood)
        return refuse(m_parser.errorText());
    if (const auto repeated = findRepeated())
        return refuse(Words::tr("--%1 may be given only once.").arg(*repeated));
    if (!m_hasOperands && !operands().isEmpty())
        return refuse(Words::tr("What is “%1” for?").arg(shown(operands().constFirst())));
    return std::nullopt;
}

int CommandLine::refuse(const QString& reason) const
{
    tell(u"rfi-desk-cli %1: %2"_s.arg(m_command, reason));
    tell(Words::tr("“rfi-desk-cli %1 --help” shows how it is used.").arg(m_command));
    return UsageExit;
}

QString CommandLine::dataFolder() const { return app::dataFolder(value(u"data-dir"_s)); }

bool CommandLine::hasGoodFolders(const settings::Policy& policy) const
{
    const QStringList folders = m_parser.values(u"providers"_s);
    if (policy.providerFolders && !folders.isEmpty()) {
        const core::Error error{.code = core::ErrorCode::PolicyForbids, .arguments = {u"--providers"_s}};
        tell(ui::errorText(error) + u' ' + ui::errorAdvice(error.code));
        return false;
    }
    for (const QString& folder : folders) {
        if (!QDir(folder).exists()) {
            tell(faultText({.code = core::ErrorCode::FileMissing}, folder));
            return false;
        }
    }
    return true;
}

std::optional<providers::Registry> CommandLine::registry(const settings::Policy& policy) const
{
    if (const core::Outcome known = policy.isKnown(); !known) {
        tell(faultText(*policy.fault, policy.fault->subject));
        tell(ui::errorText(known.error()) + u' ' + ui::errorAdvice(known.error().code));
        return std::nullopt;
    }
    if (!hasGoodFolders(policy))
        return std::nullopt;
    QStringList folders = m_parser.values(u"providers"_s);
    const settings::Settings settings(app::windowSettings(dataFolder()), policy.pinned);
    if (const QString added = settings.value(settings::key::ProviderFolder); !added.isEmpty())
        folders += added;
    providers::Registry registry = app::loadRegistry(dataFolder(), folders, policy);
    for (const core::Error& fault : registry.faults())
        tell(faultText(fault, fault.subject));
    return registry;
}

std::optional<QString> CommandLine::findRepeated() const
{
    for (const QString& name : m_values) {
        if (m_parser.values(name).size() > 1)
            return name;
    }
    return std::nullopt;
}

} // namespace rfi::cli
