#include "ui/insights/environmentchoice.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/requests/requestwords.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rfi::ui {

EnvironmentChoice::EnvironmentChoice(QWidget* parent)
    : QWidget(parent), m_choices(new QHBoxLayout), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(new PlainLabel(tr("Count requests in"), TextRole::Body, Tone::Muted));
    m_choices->setSpacing(space::tight);
    row->addLayout(m_choices);
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int at) { Q_EMIT chosen(m_environments.at(at)); });
    hide();
}

void EnvironmentChoice::setEnvironments(const QStringList& environments, const QString& chosen)
{
    if (std::exchange(m_environments, environments) != environments) {
        qDeleteAll(m_group->buttons());
        for (int at = 0; at < environments.size(); ++at) {
            const QString title = visibleMarks(environmentTitle(environments.at(at)));
            QPushButton* choice = makeButton(withoutShortcut(title));
            choice->setObjectName(u"count-"_s + environments.at(at));
            choice->setAccessibleName(sentence(tr("Count requests in %1"), {title}));
            choice->setCheckable(true);
            m_group->addButton(choice, at);
            m_choices->addWidget(choice);
        }
    }
    if (QAbstractButton* choice = m_group->button(int(environments.indexOf(chosen))))
        choice->setChecked(true);
    setVisible(environments.size() > 1);
}

} // namespace rfi::ui
