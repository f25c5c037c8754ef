#include "ui/forms/unknowneditor.h"

#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace rfi::ui {

UnknownEditor::UnknownEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_leaveOut(new QCheckBox(tr("Leave this out of the answer")))
{
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    const QString why = asked().isPartyUnclear
        ? tr("The provider did not say whose this is, so there is nowhere to put an answer yet.")
        : sentence(tr("%1 asks for this, but has no field for the answer, so nothing can be sent from here. Leave it "
                      "out, and tell %1 in the way you usually write to it, such as by e-mail or in its dashboard."),
                   {context.providerName});
    column->addWidget(new PlainLabel(why, TextRole::Body, Tone::Muted));
    const QString place = sentence(tr("Asked as %1"), {visibleMarks(asked().identity.pointer)});
    column->addWidget(new PlainLabel(place, TextRole::Caption, Tone::Muted));
    column->addWidget(m_leaveOut);
    setInput(m_leaveOut, sheet);
    connect(m_leaveOut, &QCheckBox::clicked, this,
            [this](bool isChecked) { this->context().state->setLeftOut(field(), isChecked); });
}

void UnknownEditor::showAnswer() { m_leaveOut->setChecked(answer().isLeftOut); }

} // namespace rfi::ui
