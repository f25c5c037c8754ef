#pragma once

#include "ui/settings/settingspage.h"

namespace rfi::updates {
class Updates;
}

namespace rfi::ui {

class InlineMessage;

/// Whether the program looks for new versions, and what it found.
class UpdatesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    UpdatesPage(settings::Settings& settings, updates::Updates& updates, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What is new in the version that was found is to be shown.
    void newsRequested();

private:
    void addRows(settings::Settings& settings);
    void show();
    QString stateText() const;

    updates::Updates& m_updates;
    InlineMessage* m_message = nullptr;
    SettingRow* m_last = nullptr;
};

} // namespace rfi::ui
