#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace rfi::ui {

/// One thing that the window can be told by menu and keyboard. An empty text draws a line in the menu.
struct WindowCommand
{
    QString text = {};
    QList<QKeySequence> keys = {};
    std::function<void()> run = {};
    QMenu* menu = nullptr; ///< opens beside, in place of all the rest
    QString name = {};     ///< objectName of the action
    QString group = {};    ///< of a line: what the commands below it are about
    QString button = {};   ///< objectName of the button that does the same; its tooltip tells the keys
};

/// Puts the commands on `window` and into `menu`. A key that is held down counts once.
void addCommands(QWidget& window, QMenu& menu, const QList<WindowCommand>& commands);

/// What a command of addCommands() is about: a heading for lists of commands.
QString commandGroup(const QAction& command);

/// Lets the buttons in `window` that do the same as its commands tell the keys of those.
void tellButtonKeys(QWidget& window);

/// Shows all commands of the window that have keys, by group.
void showShortcuts(QWidget& window);

} // namespace rfi::ui
