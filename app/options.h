#pragma once

#include "app/updatesource.h"
#include "models/settings/policy.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rfi::app {

/// What the user asked for on the command line of the window program.
struct Options
{
    QStringList files;
    bool isSandbox = false;
    bool isTour = false;
    QString shotsFolder;
    QString dataFolder; ///< empty: the user's own
    QStringList providerFolders;
    settings::PolicyPlace policyPlace = settings::systemPolicyPlace(); ///< no argument changes it
    updates::Source updateSource = builtInUpdateSource();              ///< nor this
};

/// Either options to run with, or a text to print and the code to leave with.
struct ParsedOptions
{
    std::optional<Options> options;
    QString text;
    int exitCode = 0;
};

ParsedOptions parseOptions(const QStringList& arguments);

} // namespace rfi::app
