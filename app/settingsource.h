#pragma once

#include "ui/palette/source.h"

#include <memory>

namespace rfi::ui {
class SettingsWindow;
}

namespace rfi::app {

/// Finds each setting for the palette. `window` gives the window of the settings, shown or not; `show` shows it.
std::unique_ptr<ui::PaletteSource> settingSource(const std::function<ui::SettingsWindow*()>& window,
                                                 const std::function<void()>& show);

} // namespace rfi::app
