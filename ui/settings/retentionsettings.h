#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::ui {

/// How long cases are kept.
class RetentionSettings : public SettingsPage
{
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit RetentionSettings(settings::Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What is due for deletion is to be shown.
    void dueRequested();
};

} // namespace rfi::ui
