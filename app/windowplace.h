#pragma once

#include <QObject>

class QWidget;

namespace rfi::app {

/// Where a window stands and how large it is: as it was left, where the screens that are there now allow it, else as
/// large as is comfortable on the screen. Made before the window shows; the window outlives it.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    WindowPlace(QWidget& window, const QString& settingsFile, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void keep() const;

    QWidget& m_window;
    QString m_settingsFile;
};

} // namespace rfi::app
