#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::ui {

/// In which language the window speaks.
class LanguagePage : public SettingsPage
{
    Q_OBJECT

public:
    /// `spoken` is the choice that the program started with; the settings outlive it.
    LanguagePage(settings::Settings& settings, const QString& spoken, QWidget* parent = nullptr);

Q_SIGNALS:
    void restartRequested();
};

} // namespace rfi::ui
