#include "ui/forms/fileeditor.h"

#include "ui/documents/fileslot.h"

namespace rfi::ui {

FileEditor::FileEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_slot(new FileSlot(context.state, context.field, *context.picker))
{
    setInput(m_slot->input(), m_slot);
    connect(m_slot, &FileSlot::documentChosen, this, &FieldEditor::documentChosen);
    connect(m_slot, &FileSlot::viewWanted, this, &FieldEditor::viewWanted);
    connect(m_slot, &FileSlot::manyGiven, this, &FieldEditor::manyGiven);
    connect(m_slot, &FileSlot::typing, this, &FileEditor::setTyping);
}

void FileEditor::setReadOnly(bool isReadOnly)
{
    FieldEditor::setReadOnly(isReadOnly);
    m_slot->setReadOnly(isReadOnly);
}

/// To what a document still needs, before another document.
void FileEditor::takeFocus()
{
    if (!m_slot->focusOpen())
        FieldEditor::takeFocus();
}

} // namespace rfi::ui
