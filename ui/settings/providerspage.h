#pragma once

#include "ui/settings/settingspage.h"

#include <optional>

class QLineEdit;

namespace rfi::providers {
class Registry;
}

namespace rfi::ui {

class FilePicker;

/// Which descriptions of providers are in use, and where own ones lie.
class ProvidersPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Folders
    {
        QString own;
        QString startedWith;                ///< the added folder of this run
        std::optional<QStringList> decided; ///< by an organisation, in place of the others
    };

    /// The settings, the registry and the picker outlive it.
    ProvidersPage(settings::Settings& settings, const providers::Registry& registry, FilePicker& picker,
                  const Folders& folders, QWidget* parent = nullptr);

Q_SIGNALS:
    void providersRequested();
    void folderRequested(const QString& folder);
    void restartRequested();

private:
    void addOwnFolders(settings::Settings& settings, const Folders& folders);
    void addDecidedFolders(const QStringList& folders);
    void chooseFolder(QLineEdit* line);

    FilePicker& m_picker;
};

} // namespace rfi::ui
