#include "ui/requests/windowcommands.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/requests/readtable.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

constexpr QSize ComfortableSize(560, 640);

QString keysText(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& keys : action.shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(Words::tr(" or "));
}

} // namespace

void addCommands(QWidget& window, QMenu& menu, const QList<WindowCommand>& commands)
{
    for (const WindowCommand& command : commands) {
        if (command.menu) {
            menu.addMenu(command.menu);
            continue;
        }
        if (command.text.isEmpty()) {
            menu.addSeparator();
            continue;
        }
        auto* action = new QAction(command.text, &window);
        action->setObjectName(command.name);
        action->setShortcuts(command.keys);
        action->setAutoRepeat(false);
        QObject::connect(action, &QAction::triggered, &window, [run = command.run] { run(); });
        window.addAction(action);
        menu.addAction(action);
    }
}

void showShortcuts(QWidget& window)
{
    auto* dialog = new QDialog(&window);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto* table = new ReadTable({Words::tr("What"), Words::tr("Keys")}, {3, 2});
    table->setAccessibleName(Words::tr("Keyboard shortcuts"));
    for (const QAction* action : window.actions()) {
        if (!action->shortcuts().isEmpty())
            table->addRow({{action->text().remove(u'&')}, {keysText(*action), Tone::Muted}});
    }
    QPushButton* close = makeButton(Words::tr("Close"), ButtonLook::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    auto* card = new Card;
    card->body()->addWidget(table);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(card);
    column->setSpacing(space::medium);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
    dialog->resize(ComfortableSize);
    dialog->open();
    close->setFocus();
}

} // namespace rfi::ui
