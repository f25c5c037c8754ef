#pragma once

#include <QDialog>

class QVBoxLayout;

namespace rfi::updates {
struct Release;
}

namespace rfi::ui {

/// What is new in a version, and what to compare its files with. Opens and fetches nothing itself.
class UpdateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `system` is the list's word for this one.
    UpdateDialog(const updates::Release& release, const QString& installed, const QString& system,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void pageRequested();
    /// Nobody wants to be told of this version again.
    void putOff();

private:
    void addParts(QVBoxLayout& column, const updates::Release& release, const QString& installed,
                  const QString& system);
    QWidget* makeButtons();
};

} // namespace rfi::ui
