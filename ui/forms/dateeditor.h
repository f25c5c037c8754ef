#pragma once

#include "ui/forms/fieldeditor.h"

namespace rfi::ui {

class DateField;

/// A date; ISO 8601 on the wire. Says what it understood while one types, and asks where a text could mean two
/// days.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateEditor(const EditorContext& context, QWidget* parent = nullptr);

protected:
    void showAnswer() override;
    bool isAsking() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showReading();

    DateField* m_date;
};

} // namespace rfi::ui
