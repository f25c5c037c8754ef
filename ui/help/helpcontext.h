#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace rfi::ui {

/// The page of the guide about what somebody is doing who has the cursor in `focused`; the first page for nothing.
QString helpPageFor(const QWidget* focused);

/// Hears the key of the help where the commands of the main window do not reach: in dialogs and other windows.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    /// The main window, which has a command of its own, outlives it.
    explicit HelpKey(const QWidget& window, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void pressed(const QWidget* at);

private:
    const QWidget& m_window;
};

/// The names of all widgets that a page is about, for tests.
QStringList helpedWidgets();

} // namespace rfi::ui
