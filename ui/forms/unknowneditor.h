#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;

namespace rfi::ui {

/// Something asked that has no place in the answer: shown as it came, and stopping the answer until the officer
/// leaves it out on purpose.
class UnknownEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit UnknownEditor(const EditorContext& context, QWidget* parent = nullptr);
    bool isWide() const override { return true; }

protected:
    void showAnswer() override;

private:
    QCheckBox* m_leaveOut;
};

} // namespace rfi::ui
