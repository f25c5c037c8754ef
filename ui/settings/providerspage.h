#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::providers {
class Registry;
}

namespace rfi::ui {

/// Which descriptions of providers are in use, and where own ones lie.
class ProvidersPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `startedWith` is the added folder of this run. The others outlive it.
    ProvidersPage(settings::Settings& settings, const providers::Registry& registry, const QString& ownFolder,
                  const QString& startedWith, QWidget* parent = nullptr);

Q_SIGNALS:
    void providersRequested();
    void folderRequested(const QString& folder);
    void restartRequested();
};

} // namespace rfi::ui
