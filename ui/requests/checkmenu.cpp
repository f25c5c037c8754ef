#include "ui/requests/checkmenu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace rfi::ui {

CheckMenu::CheckMenu(QWidget* parent) : QMenu(tr("Check by itself"), parent)
{
    setObjectName(u"checkMenu"_s);
    auto* group = new QActionGroup(this);
    const QList<std::pair<int, QString>> intervals{
        {0, tr("Never")}, {15, tr("Every 15 minutes")}, {60, tr("Every hour")}, {240, tr("Every 4 hours")}};
    for (const auto& [minutes, words] : intervals) {
        QAction* action = addAction(words);
        action->setCheckable(true);
        action->setData(minutes);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT minutesChosen(action->data().toInt()); });
}

void CheckMenu::setMinutes(int minutes)
{
    for (QAction* action : actions())
        action->setChecked(action->data().toInt() == minutes);
}

} // namespace rfi::ui
