#include "ui/forms/dateeditor.h"

#include "models/forms/rules.h"
#include "ui/common/datefield.h"
#include "ui/texts/texts.h"

#include <QEvent>

namespace rfi::ui {

using namespace Qt::StringLiterals;

DateEditor::DateEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent), m_date(new DateField)
{
    // What has to lie ahead has an example that does.
    if (!forms::ruleAbout(context.state->form(), context.field, u"future"_s).isNull())
        m_date->setExample(QDate(2036, 5, 24));
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
    case DateReading::Kind::NoSuchDay: return setHint(doubtAbout(read), true);
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
