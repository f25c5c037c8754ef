#pragma once

#include "app/cli/commandline.h"
#include "models/drafts/answersfile.h"
#include "models/providers/requestreader.h"
#include "models/providers/signinstrategy.h"
#include "models/secrets/account.h"

namespace rfi::cli {

/// Everything that `answer` was given, read and understood, before anything is checked or sent.
struct AnswerInput
{
    providers::Description description;
    providers::RequestHints hints;
    forms::Request request;
    QList<drafts::AnswerLine> lines;
    QDir folder;        ///< where the paths of the answers file start
    QString dataFolder; ///< where the store is, if there is one
    bool isDryRun = false;
    secrets::Account account; ///< with an id when its credentials are in the keychain
    std::optional<providers::Credentials> credentials;
    std::optional<core::Error> accountFault; ///< why there are no credentials to be had
    settings::Policy policy;
};

void addAnswerOptions(CommandLine& line);

/// Reads all files and the credentials. Either an input, or an offence of the request against the provider's
/// rules, or nothing after saying what is wrong with files or usage.
struct LoadedAnswer
{
    std::optional<AnswerInput> input;
    std::optional<core::Error> offence;
};
std::optional<LoadedAnswer> loadAnswer(const CommandLine& line, const providers::Registry& registry,
                                       const settings::Policy& policy);

} // namespace rfi::cli
