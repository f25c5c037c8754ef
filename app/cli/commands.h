#pragma once

#include <QStringList>

namespace rfi::cli {

/// One function for each command. They take all arguments of the program, say everything that is to be said, and
/// give the exit code.
int runProviders(const QStringList& arguments);
int runFields(const QStringList& arguments);
int runAnswer(const QStringList& arguments);
int runSandbox(const QStringList& arguments);
int runLog(const QStringList& arguments);

} // namespace rfi::cli
