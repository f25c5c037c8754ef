#pragma once

#include "models/providers/signinstrategy.h"

#include <optional>

namespace rfi::cli {

/// The credentials of --credentials-stdin: one JSON object of the provider's credential fields. Nothing when the
/// input is wrong, which is told without its content.
std::optional<providers::Credentials> readCredentials(const providers::Description& description);

/// The fields that an environment needs and that are not there or empty.
QStringList missingCredentials(const providers::Description& description, const QString& environment,
                               const providers::Credentials& credentials);

/// The first line of stdin, which is a secret; the end of the line is not part of it.
core::Secret readSecretLine();

} // namespace rfi::cli
