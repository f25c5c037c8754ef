#pragma once

#include "app/cli/commandline.h"
#include "models/providers/requestreader.h"

namespace rfi::cli {

/// --rfi, --provider and --type, as `fields` and `answer` have them.
void addRequestOptions(CommandLine& line);

/// Bytes of a JSON file of the user; nothing when it cannot be read, which is told.
std::optional<QByteArray> readUserFile(const QString& path);

struct LoadedRequest
{
    std::optional<forms::Request> request;
    /// Why not: the file could be read, but breaks the provider's rules (an id, the type of customer).
    std::optional<core::Error> offence;
};

/// The request of --rfi. Nothing at all when the file or the usage is wrong, which is told.
std::optional<LoadedRequest> loadRequest(const CommandLine& line, const providers::Registry& registry);

} // namespace rfi::cli
