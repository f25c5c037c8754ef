#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace rfi::app {

/// Turns SIGTERM and SIGINT into a Qt signal, so that the window closes as if the user had asked. One at a time
/// in a process; does nothing where there are no such signals.
class LeaveSignals : public QObject
{
    Q_OBJECT

public:
    explicit LeaveSignals(QObject* parent = nullptr);
    ~LeaveSignals() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rfi::app
