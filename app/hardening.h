#pragma once

#include <QStringList>

namespace rfi::app {

/// The first statement of main, before Qt reads the environment: files of this process are private, it leaves no
/// core, a closed pipe or a full disk is an error instead of a death, and nobody's environment picks our plugins,
/// our keychain or an unprotected protocol. Release builds also refuse debuggers of the same user, and debug output
/// that somebody else switched on.
void harden();

/// A part of harden(): what Qt keeps for the user by itself, such as the names of files that its dialogs showed, finds
/// no place on the disk. Settings of our own name their file.
void keepNothingOfQt();

/// The variables of the environment that harden() found and dropped.
QStringList ignoredVariables();

} // namespace rfi::app
