#pragma once

#include "models/providers/registry.h"

namespace rfi::app {

/// Gives the application its name and version, by which the system finds its folders, and its words.
void nameApplication();

/// Where everything is kept: `chosen` (--data-dir), or the user's own folder when that is empty.
QString dataFolder(const QString& chosen);

/// The file of what the user chose about the window.
QString windowSettings(const QString& chosen);

/// The built-in descriptions, those in `providers` of the data folder, and those of the added folders.
providers::Registry loadRegistry(const QString& dataFolder, const QStringList& addedFolders);

} // namespace rfi::app
