#include "app/cli/answerinput.h"

#include "app/cli/credentialsinput.h"
#include "app/cli/output.h"
#include "app/cli/requestfile.h"
#include "models/network/address.h"
#include "models/secrets/accountstore.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rfi::cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerInput)
};

/// Fills an AnswerInput step by step; a step that returns false has said why.
class Loader
{
public:
    Loader(const CommandLine& line, AnswerInput& input) : m_line(line), m_input(input) {}

    bool loadAnswers()
    {
        const QString file = m_line.value(u"answers"_s);
        if (file.isEmpty())
            return refuse(Words::tr("--answers is missing."));
        const auto bytes = readUserFile(file);
        if (!bytes)
            return false;
        const auto lines = drafts::readAnswers(*bytes);
        if (!lines) {
            const Error& fault = lines.error();
            const bool isOther = fault.code == ErrorCode::FormatUnknown;
            const QString expected =
                Words::tr(" An answers file has \"format\": \"%1\".").arg(fault.arguments.value(0));
            tell(faultText(fault, file) + (isOther ? expected : QString()));
            return false;
        }
        m_input.lines = *lines;
        m_input.folder = QFileInfo(file).absoluteDir();
        return true;
    }

    bool loadPlace()
    {
        secrets::Account& account = m_input.account;
        account.provider = m_input.description.id;
        account.environment = m_line.isSet(u"environment"_s) ? m_line.value(u"environment"_s) : u"sandbox"_s;
        const providers::Environment* environment = m_input.description.environment(account.environment);
        if (!environment)
            return refuse(ui::errorText({.code = ErrorCode::EnvironmentUnknown, .arguments = {account.environment}}));
        const QString& asked = m_input.request.environment;
        if (!asked.isEmpty() && asked != account.environment)
            tell(Words::tr("The request is of the environment “%1”, the answer goes to “%2”.")
                     .arg(shown(asked), account.environment));
        account.baseUrl = m_line.value(u"base-url"_s);
        return true;
    }

    bool loadCredentials()
    {
        if (m_input.isDryRun) {
            takeSettings();
            return true;
        }
        const bool isChosen = m_line.isSet(u"credentials-stdin"_s) ? takeFromInput() : chooseAccount();
        return isChosen && (m_input.accountFault || hasAddress());
    }

    bool applySettings()
    {
        QMap<QString, QString>& settings = m_input.account.settings;
        for (const QString& given : m_line.values(u"setting"_s)) {
            const QString name = given.section(u'=', 0, 0);
            const QString value = given.section(u'=', 1);
            const auto known = m_input.description.settings;
            const auto setting = std::find_if(
                known.begin(), known.end(), [&](const providers::Setting& candidate) { return candidate.id == name; });
            if (setting == known.end() || !given.contains(u'='))
                return refuse(Words::tr("“%1” is no setting of %2, given as NAME=VALUE.")
                                  .arg(shown(name), shown(m_input.description.name)));
            if (!setting->accepts(value))
                return refuse(Words::tr("The setting “%1” cannot be “%2”.").arg(name, shown(value)));
            settings.insert(name, value);
        }
        m_input.description = providers::withSettings(m_input.description, settings);
        return true;
    }

private:
    bool refuse(const QString& reason) const
    {
        m_line.refuse(reason);
        return false;
    }

    bool takeFromInput()
    {
        m_input.credentials = readCredentials(m_input.description);
        if (!m_input.credentials)
            return false;
        const QStringList missing =
            missingCredentials(m_input.description, m_input.account.environment, *m_input.credentials);
        if (!missing.isEmpty())
            m_input.accountFault = Error{.code = ErrorCode::CredentialsMissing, .subject = missing.join(u", "_s)};
        return true;
    }

    QList<secrets::Account> fittingAccounts(const secrets::AccountStore& store) const
    {
        const QString name = m_line.value(u"account"_s);
        QList<secrets::Account> fitting;
        for (const secrets::Account& account : store.accounts()) {
            if (account.provider == m_input.account.provider && account.environment == m_input.account.environment
                && (name.isEmpty() || account.name == name || account.id == name))
                fitting += account;
        }
        return fitting;
    }

    /// A dry run shows what the account would send, where it is clear which one that is.
    void takeSettings()
    {
        secrets::AccountStore store(m_line.dataFolder());
        if (m_input.description.settings.isEmpty() || m_line.isSet(u"credentials-stdin"_s) || !store.load())
            return;
        if (const QList<secrets::Account> fitting = fittingAccounts(store); fitting.size() == 1)
            m_input.account.settings = fitting.constFirst().settings;
    }

    bool chooseAccount()
    {
        secrets::AccountStore store(m_line.dataFolder());
        if (const auto loaded = store.load(); !loaded) {
            m_input.accountFault = loaded.error();
            return true;
        }
        const QString name = m_line.value(u"account"_s);
        const QList<secrets::Account> fitting = fittingAccounts(store);
        if (fitting.size() > 1)
            return refuse(Words::tr("There are several accounts for this; --account says which one."));
        if (fitting.isEmpty()) {
            m_input.accountFault = Error{.code = ErrorCode::CredentialsMissing, .subject = name};
            return true;
        }
        const QString givenUrl = m_input.account.baseUrl;
        m_input.account = fitting.constFirst();
        if (!givenUrl.isEmpty())
            m_input.account.baseUrl = givenUrl;
        return true;
    }

    bool hasAddress() const
    {
        const providers::Environment* environment = m_input.description.environment(m_input.account.environment);
        if (!m_input.account.baseUrl.isEmpty() || (environment && !environment->baseUrl.isEmpty()))
            return true;
        return refuse(Words::tr("This provider has no address of its own; --base-url says where it is."));
    }

    const CommandLine& m_line;
    AnswerInput& m_input;
};

bool hasGoodBaseUrl(const CommandLine& line)
{
    if (!line.isSet(u"base-url"_s))
        return true;
    const auto url = network::parseBaseUrl(line.value(u"base-url"_s));
    if (url)
        return true;
    line.refuse(u"--base-url: "_s + ui::errorText(url.error()) + u' ' + ui::errorAdvice(url.error().code));
    return false;
}

} // namespace

void addAnswerOptions(CommandLine& line)
{
    addRequestOptions(line);
    line.addValue(u"answers"_s, Words::tr("The answers file; paths of documents start at its folder."), u"FILE"_s);
    line.addValue(u"environment"_s, Words::tr("The provider's environment: sandbox (default) or production."), u"ID"_s);
    line.addValue(u"base-url"_s,
                  Words::tr("Where the provider is, instead of its own address. https; http on this computer only."),
                  u"URL"_s);
    line.addFlag(u"credentials-stdin"_s,
                 Words::tr("Read the credentials from stdin instead of the keychain: one JSON object of the provider's "
                           "credential fields, a one-time code among them where the provider wants one, for instance "
                           "{\"clientId\": \"...\", \"clientSecret\": \"...\"}."));
    line.addValue(u"account"_s, Words::tr("The account of the keychain, when there are several."), u"NAME"_s);
    line.addList(u"setting"_s,
                 Words::tr("Set what is guessed of the provider or differs by account, instead of the account's own "
                           "setting or the default. May be given more than once."),
                 u"NAME=VALUE"_s);
    line.addFlag(u"dry-run"_s, Words::tr("Check and show what would be sent; nothing is sent."));
    line.addFlag(u"json"_s, Words::tr("Print one JSON document."));
}

std::optional<LoadedAnswer> loadAnswer(const CommandLine& line, const providers::Registry& registry,
                                       const settings::Policy& policy)
{
    if (!hasGoodBaseUrl(line))
        return std::nullopt;
    const auto loaded = loadRequest(line, registry);
    if (!loaded)
        return std::nullopt;
    if (!loaded->request)
        return LoadedAnswer{std::nullopt, loaded->offence};
    AnswerInput input;
    input.request = *loaded->request;
    input.description = *registry.find(input.request.provider);
    input.hints = {input.request.provider, line.value(u"type"_s)};
    input.isDryRun = line.isSet(u"dry-run"_s);
    input.dataFolder = line.dataFolder();
    input.policy = policy;
    Loader loader(line, input);
    if (!loader.loadAnswers() || !loader.loadPlace() || !loader.loadCredentials() || !loader.applySettings())
        return std::nullopt;
    return LoadedAnswer{std::move(input), std::nullopt};
}

} // namespace rfi::cli
