#include "ui/requests/elsewhereline.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

ElsewhereLine::ElsewhereLine(QWidget* parent)
    : QWidget(parent), m_words(new PlainLabel({}, TextRole::Caption, Tone::Muted))
{
    setObjectName(u"elsewhere"_s);
    QPushButton* show = makeButton(tr("Show it in the list"), ButtonLook::Link);
    show->setObjectName(u"showElsewhere"_s);
    connect(show, &QPushButton::clicked, this, &ElsewhereLine::showClicked);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(space::large, space::small, space::large, space::small);
    lines->setSpacing(space::tight);
    lines->addWidget(m_words);
    lines->addWidget(show, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Divider);
    column->addLayout(lines);
    hide();
}

void ElsewhereLine::setCustomer(const QString& name)
{
    m_words->setPlainText(name.isEmpty() ? QString()
                                         : sentence(tr("%1 is open, but not in this list."), {visibleMarks(name)}));
    setVisible(!name.isEmpty());
}

} // namespace rfi::ui
