#include "ui/requests/windowcommands.h"

#include "ui/common/keytip.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

namespace rfi::ui {

namespace {

constexpr const char* GroupProperty = "commandGroup";
constexpr const char* ButtonProperty = "commandButton";

} // namespace

void addCommands(QWidget& window, QMenu& menu, const QList<WindowCommand>& commands)
{
    QString group = menu.title();
    for (const WindowCommand& command : commands) {
        if (command.menu) {
            menu.addMenu(command.menu);
            continue;
        }
        if (command.text.isEmpty()) {
            menu.addSeparator();
            group = command.group.isEmpty() ? group : command.group;
            continue;
        }
        auto* action = new QAction(command.text, &window);
        action->setObjectName(command.name);
        action->setProperty(GroupProperty, group);
        action->setProperty(ButtonProperty, command.button);
        action->setShortcuts(command.keys);
        action->setAutoRepeat(false);
        QObject::connect(action, &QAction::triggered, &window, [run = command.run] { run(); });
        window.addAction(action);
        menu.addAction(action);
    }
}

void tellButtonKeys(QWidget& window)
{
    for (const QAction* command : window.actions()) {
        const QString name = command->property(ButtonProperty).toString();
        auto* button = name.isEmpty() ? nullptr : window.findChild<QAbstractButton*>(name);
        if (button)
            tellKeys(*button, command->shortcut());
    }
}

QString commandGroup(const QAction& command) { return command.property(GroupProperty).toString(); }

} // namespace rfi::ui
