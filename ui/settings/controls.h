#pragma once

#include "ui/settings/settingrow.h"

#include <functional>

namespace rfi::ui {

/// Rows whose control shows a setting and changes it at once. The control's objectName is the setting's name. The
/// settings outlive the row.

SettingRow* makeSwitchRow(settings::Settings& settings, settings::Key<bool> key, const SettingWords& words);

/// A word of the rule and what it is called here.
using WordChoice = std::pair<QString, QString>;
SettingRow* makeChoiceRow(settings::Settings& settings, settings::Id id, const SettingWords& words,
                          const QList<WordChoice>& choices);

/// Offers these numbers, and the present one when it is another.
SettingRow* makeNumberRow(settings::Settings& settings, settings::Key<int> key, const SettingWords& words,
                          const QList<int>& offered, const std::function<QString(int)>& text);

/// A line of text or a number; what the rule does not accept is marked, said, and not set.
SettingRow* makeLineRow(settings::Settings& settings, settings::Id id, const SettingWords& words,
                        const QString& placeholder = {});

} // namespace rfi::ui
