#include "ui/forms/fileeditor.h"

#include "ui/documents/fileslot.h"

namespace rfi::ui {

FileEditor::FileEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_slot(new FileSlot(context.state, context.field, *context.picker))
{
    setInput(m_slot->input(), m_slot);
    connect(m_slot, &FileSlot::documentChosen, this, &FieldEditor::documentChosen);
    connect(m_slot, &FileSlot::filled, this, &FieldEditor::filled);
    connect(m_slot, &FileSlot::typing, this, &FileEditor::setTyping);
}

} // namespace rfi::ui
