#pragma once

#include "models/cases/logcheck.h"
#include "models/core/moments.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rfi::ui {
class FileSaver;
class LogDialog;
} // namespace rfi::ui

namespace rfi::app {

class ActLog;
class StoreDesk;

/// Shows the log of the store: reads it off the window's thread, and hands its head and its entries out.
class LogDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LogDesk(StoreDesk& records, ActLog& acts, const core::Clock& clock, ui::FileSaver& saver,
            QObject* parent = nullptr);

    /// Only while the store is open.
    void show(QWidget* parent);
    void check();

Q_SIGNALS:
    /// Something was written to `path`, or could not be.
    void saved(const QString& path, const rfi::core::Outcome& outcome);

private:
    void take(const cases::LogCheck& check);
    QByteArray headText() const;
    void copyHead() const;
    void saveHead();
    void exportLog();
    void save(const QString& title, const QString& suggestedName, const std::function<void(const QString&)>& write);

    StoreDesk& m_records;
    ActLog& m_acts;
    const core::Clock& m_clock;
    ui::FileSaver& m_saver;
    QPointer<ui::LogDialog> m_dialog;
    audit::Head m_head; ///< that was found whole last: the log has to pass through it from then on
    bool m_isChecking = false;
};

} // namespace rfi::app
