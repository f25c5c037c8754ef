#pragma once

#include "models/core/error.h"
#include "models/store/backups.h"

#include <QObject>
#include <QPointer>

namespace rfi::ui {
class KeyDialog;
class MainWindow;
} // namespace rfi::ui

namespace rfi::app {

class Lock;
class StoreDesk;

/// Helps over a store that cannot be opened as it is: offers the backups of one that is damaged, and to keep others
/// out of one that they can reach. Knows what may be missing since, until somebody has read it.
class Repair : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Repair(StoreDesk& records, Lock& lock, ui::MainWindow& window, QObject* parent = nullptr);

    static bool isFor(const core::Error& problem);
    /// What the button beside the problem says.
    static QString actionText(const core::Error& problem);
    /// Shows the dialog, unless it is there.
    void offer(const core::Error& problem);

    /// Empty when nothing is missing.
    const QString& loss() const { return m_loss; }
    void forgetLoss();

Q_SIGNALS:
    void lossChanged();
    /// It is mended, and has to be opened by somebody with the key.
    void keyWanted();
    void quitRequested();

private:
    bool isUnderWay() const;
    void findBackups(const core::Error& damage);
    void offerBackups(const core::Error& damage, const QList<store::Backup>& backups);
    void offerPrivacy(const core::Error& exposure);
    void show(ui::KeyDialog* dialog);
    void end(const core::Outcome& outcome);
    void setLoss(const QString& loss);

    StoreDesk& m_records;
    Lock& m_lock;
    ui::MainWindow& m_window;
    QPointer<ui::KeyDialog> m_dialog;
    QString m_loss;
};

} // namespace rfi::app
