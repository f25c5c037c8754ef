#include "ui/forms/dateeditor.h"

#include "ui/common/datefield.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QEvent>

namespace rfi::ui {

DateEditor::DateEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_date(new DateField)
{
    setInput(m_date);
    connect(m_date, &DateField::wireTextEdited, this, [this](const QString& wire) {
        give(wire.isEmpty() ? core::Json() : core::Json(wire));
        showReading();
    });
}

void DateEditor::showAnswer()
{
    m_date->setWireText(answer().value.toString());
    showReading();
}

bool DateEditor::isAsking() const { return m_date->reading().kind == DateReading::Kind::Ambiguous; }

void DateEditor::showReading()
{
    const DateReading read = m_date->reading();
    switch (read.kind) {
    case DateReading::Kind::Ambiguous:
        return setHint(sentence(tr("%1 or %2? Write the month as a word, or the year first."),
                                {dateText(read.date), dateText(read.alternative)}),
                       true);
    case DateReading::Kind::NoSuchDay: return setHint(tr("There is no such day."), true);
    case DateReading::Kind::Understood: {
        const QString words = dateText(read.date);
        return setHint(m_date->hasFocus() && words != m_date->text() ? words : QString());
    }
    case DateReading::Kind::Empty:
    case DateReading::Kind::NoDate: return setHint({});
    }
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = FieldEditor::eventFilter(watched, event);
    if (watched == m_date && event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &DateEditor::showReading, Qt::QueuedConnection);
    return isDone;
}

} // namespace rfi::ui
