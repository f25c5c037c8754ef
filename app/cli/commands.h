#pragma once

#include "models/settings/policy.h"

#include <QStringList>

namespace rfi::cli {

/// The whole program: finds the command that the arguments name, and keeps to the policy. Gives the exit code.
int run(const QStringList& arguments, const settings::PolicyPlace& policyPlace);

/// One function for each command. They take all arguments of the program, say everything that is to be said, and
/// give the exit code.
int runProviders(const QStringList& arguments, const settings::Policy& policy);
int runFields(const QStringList& arguments, const settings::Policy& policy);
int runAnswer(const QStringList& arguments, const settings::Policy& policy);
int runSandbox(const QStringList& arguments, const settings::Policy& policy);
int runLog(const QStringList& arguments, const settings::Policy& policy);

} // namespace rfi::cli
