#pragma once

#include "ui/forms/fieldeditor.h"

namespace rfi::ui {

class FileSlot;

/// The documents of a field.
class FileEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FileEditor(const EditorContext& context, QWidget* parent = nullptr);
    bool isWide() const override { return true; }
    void takeFocus() override;
    void setReadOnly(bool isReadOnly) override;
    FileSlot* slot() const { return m_slot; }

protected:
    void showAnswer() override {} // the slot follows the state by itself

private:
    FileSlot* m_slot;
};

} // namespace rfi::ui
