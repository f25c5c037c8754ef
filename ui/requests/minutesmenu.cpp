#include "ui/requests/minutesmenu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace rfi::ui {

MinutesMenu::MinutesMenu(const QString& name, const QString& title, const QList<Choice>& choices, QWidget* parent)
    : QMenu(title, parent)
{
    setObjectName(name);
    auto* group = new QActionGroup(this);
    for (const Choice& choice : choices) {
        QAction* action = addAction(choice.words);
        action->setCheckable(true);
        action->setData(choice.minutes);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT minutesChosen(action->data().toInt()); });
}

void MinutesMenu::setMinutes(int minutes)
{
    for (QAction* action : actions())
        action->setChecked(action->data().toInt() == minutes);
}

MinutesMenu* makeCheckMenu(QWidget* parent)
{
    return new MinutesMenu(u"checkMenu"_s, MinutesMenu::tr("Check by itself"),
                           {{0, MinutesMenu::tr("Never")},
                            {15, MinutesMenu::tr("Every 15 minutes")},
                            {60, MinutesMenu::tr("Every hour")},
                            {240, MinutesMenu::tr("Every 4 hours")}},
                           parent);
}

MinutesMenu* makeLockMenu(QWidget* parent)
{
    return new MinutesMenu(u"lockMenu"_s, MinutesMenu::tr("Lock by itself"),
                           {{0, MinutesMenu::tr("Never")},
                            {1, MinutesMenu::tr("After a minute")},
                            {5, MinutesMenu::tr("After 5 minutes")},
                            {15, MinutesMenu::tr("After 15 minutes")},
                            {30, MinutesMenu::tr("After 30 minutes")}},
                           parent);
}

} // namespace rfi::ui
