#pragma once

#include <QDialog>

namespace rfi::ui {

/// What this program is: its version, what it stands on, where it keeps things, and what it did not let the environment
/// decide.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ignored` are names of variables.
    AboutDialog(const QString& dataFolder, const QStringList& ignored, QWidget* parent = nullptr);
};

} // namespace rfi::ui
