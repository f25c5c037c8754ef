#pragma once

#include "models/providers/registry.h"
#include "models/settings/policy.h"

namespace rfi::app {

/// Gives the application its name and version, by which the system finds its folders, and its words.
void nameApplication();

/// Where everything is kept: `chosen` (--data-dir), or the user's own folder when that is empty.
QString dataFolder(const QString& chosen);

/// The file of what the user chose about the window.
QString windowSettings(const QString& chosen);

/// The built-in descriptions, those in `providers` of the data folder, and those of the added folders; besides the
/// built-in ones only those that an organisation decided on, if it did.
providers::Registry loadRegistry(const QString& dataFolder, const QStringList& addedFolders,
                                 const settings::Policy& policy = {});

} // namespace rfi::app
