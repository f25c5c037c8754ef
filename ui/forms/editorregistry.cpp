#include "ui/forms/editorregistry.h"

#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/fileeditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/unknowneditor.h"

namespace rfi::ui {

namespace {

/// More than this is searched rather than looked through.
constexpr qsizetype optionsInACombo = 20;

const forms::Field& askedIn(const EditorContext& context) { return context.state->form().fields.at(context.field); }

template <typename Editor>
FieldEditor* make(const EditorContext& context)
{
    return new Editor(context);
}

FieldEditor* makeText(const EditorContext& context)
{
    // Options of a text are offered, but it may be another.
    if (!askedIn(context).options.isEmpty())
        return make<SearchEditor>(context);
    return ParagraphEditor::fits(askedIn(context)) ? make<ParagraphEditor>(context) : make<LineEditor>(context);
}

FieldEditor* makeChoice(const EditorContext& context)
{
    const bool isLong = askedIn(context).options.size() > optionsInACombo;
    return isLong ? make<SearchEditor>(context) : make<ChoiceEditor>(context);
}

} // namespace

EditorRegistry EditorRegistry::standard()
{
    EditorRegistry registry;
    registry.add(forms::ItemKind::Text, makeText);
    registry.add(forms::ItemKind::Date, rfi::ui::make<DateEditor>);
    registry.add(forms::ItemKind::Choice, makeChoice);
    registry.add(forms::ItemKind::Choices, rfi::ui::make<ChoicesEditor>);
    registry.add(forms::ItemKind::Country, rfi::ui::make<SearchEditor>);
    registry.add(forms::ItemKind::Boolean, rfi::ui::make<BooleanEditor>);
    registry.add(forms::ItemKind::Number, rfi::ui::make<NumberEditor>);
    registry.add(forms::ItemKind::File, rfi::ui::make<FileEditor>);
    registry.add(forms::ItemKind::Unknown, rfi::ui::make<UnknownEditor>);
    return registry;
}

FieldEditor* EditorRegistry::make(const EditorContext& context) const
{
    const forms::Field& field = askedIn(context);
    const Factory factory = field.isPartyUnclear ? Factory() : m_factories.value(field.kind);
    return factory ? factory(context) : new UnknownEditor(context);
}

} // namespace rfi::ui
