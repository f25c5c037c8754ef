#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::ui {

/// The pages that need nothing but the settings, which outlive them.
SettingsPage* makeAppearancePage(settings::Settings& settings);
SettingsPage* makeLockSettings(settings::Settings& settings);
SettingsPage* makeNotificationsPage(settings::Settings& settings);

} // namespace rfi::ui
