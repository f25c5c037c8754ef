#pragma once

#include "ui/settings/settingrow.h"

#include <functional>

class QPushButton;

namespace rfi::ui {

/// Something that can be done from the settings.
struct SettingAct
{
    QString name; ///< objectName of the button
    SettingWords words;
    QString button; ///< its words
    std::function<void()> run;
};

SettingRow* makeActionRow(const SettingAct& act);

} // namespace rfi::ui
