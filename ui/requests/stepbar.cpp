#include "ui/requests/stepbar.h"

namespace rfi::ui {

StepBar::StepBar(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setDrawBase(false);
    setExpanding(false);
    int number = 0;
    for (const QString& name : {tr("Answer"), tr("Review"), tr("Results")})
        addTab(tr("%1  %2", "number and name of a step").arg(++number).arg(name));
    addTab(tr("Rounds"));
    setRoundsVisible(false);
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT stepChosen(step()); });
}

void StepBar::setRoundsVisible(bool isVisible)
{
    setTabVisible(static_cast<int>(Step::Rounds), isVisible);
    updateGeometry();
}

} // namespace rfi::ui
