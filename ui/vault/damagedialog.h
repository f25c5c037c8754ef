#pragma once

#include "models/store/backups.h"
#include "ui/vault/keydialog.h"

class QListWidget;
class QPushButton;

namespace rfi::ui {

class PlainLabel;

/// Says that the store is damaged and was not opened, where the damaged files are kept, and offers the backups.
class DamageDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// `damage` is StoreDamaged; the newest backup comes first, and is chosen.
    DamageDialog(const core::Error& damage, const QList<store::Backup>& backups, QWidget* parent = nullptr);

    /// The backup is damaged as well, so it cannot be chosen any more.
    void refuseBackup(const QString& path);

Q_SIGNALS:
    /// The owner opens it, and then closes this or refuses.
    void chosen(const QString& path);
    void quitRequested();

private:
    void addFacts(const core::Error& damage);
    void addBackups(const QList<store::Backup>& backups);
    void choose();
    void refresh();

    QListWidget* m_backups;
    PlainLabel* m_loss;
    QPushButton* m_open = nullptr; ///< null when there is no backup
};

} // namespace rfi::ui
