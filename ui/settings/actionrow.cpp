#include "ui/settings/actionrow.h"

#include "ui/common/buttons.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

SettingRow* makeActionRow(const SettingAct& act)
{
    QPushButton* button = makeButton(act.button);
    button->setObjectName(act.name);
    QObject::connect(button, &QPushButton::clicked, button, [run = act.run] { run(); });
    auto* row = new SettingRow(act.words, button);
    button->setAccessibleName(act.words.label + u": "_s + act.button);
    return row;
}

} // namespace rfi::ui
