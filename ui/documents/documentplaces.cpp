#include "ui/documents/documentplaces.h"

#include "models/core/pointer.h"
#include "models/drafts/filing.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/texts.h"

#include <QFileInfo>

namespace rfi::ui {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of document that are to choose from beside it.
QStringList choicesBeside(const forms::Form& form, int field)
{
    const int number = form.fields.at(field).section;
    if (number < 0)
        return {};
    const forms::Section& section = form.sections.at(number);
    QStringList choices;
    for (const int beside : section.fields) {
        const forms::Field& asked = form.fields.at(beside);
        const bool isKind = core::Pointer::fromText(asked.identity.pointer).last() == section.discriminator;
        for (const forms::Option& option : isKind ? asked.options : QList<forms::Option>())
            choices += {option.value, option.title, providerText(form.request.provider, option.title)};
    }
    return choices;
}

/// In the provider's words and in the reader's: people name files in either.
drafts::Place placeOf(const forms::Form& form, int field)
{
    const forms::Field& asked = form.fields.at(field);
    QStringList kind{asked.label, asked.identity.documentType, asked.identity.side};
    if (asked.section >= 0)
        kind += form.sections.at(asked.section).title;
    for (const QString& text : QStringList(kind))
        kind += providerText(form.request.provider, text);
    const QString party = asked.identity.party;
    return {kind,
            party,
            party.isEmpty() ? form.request.customerName : form.request.partyName(party),
            takesMany(asked),
            asked.reason,
            choicesBeside(form, field)};
}

} // namespace

bool takesMany(const forms::Field& asked)
{
    return asked.identity.side.isEmpty() && asked.schema.value(u"type"_s).toString() == u"array";
}

QList<int> fieldsForDocuments(const forms::FormState& state)
{
    QList<int> fields = state.shownFields();
    fields.removeIf([&state](int field) {
        const forms::Field& asked = state.form().fields.at(field);
        return asked.kind != forms::ItemKind::File || (!takesMany(asked) && !state.answer(field).files.isEmpty());
    });
    return fields;
}

QList<int> guessFields(const forms::FormState& state, const QStringList& names)
{
    const QList<int> fields = fieldsForDocuments(state);
    QList<drafts::Place> places;
    for (const int field : fields)
        places += placeOf(state.form(), field);
    QList<int> guesses;
    for (const int place : drafts::guessPlaces(names, places))
        guesses += fields.value(place, -1);
    return guesses;
}

QString guessSide(const forms::DocumentRules& rules, const QString& name)
{
    QList<QStringList> sides;
    for (const QString& side : rules.sides)
        sides += {side, sideText(side)};
    return rules.sides.value(drafts::guessSide(name, sides));
}

forms::DocumentRules rulesOfAny(const forms::FormState& state, const QList<int>& fields)
{
    forms::DocumentRules any;
    for (const int field : fields) {
        const forms::DocumentRules& rules = state.form().fields.at(field).document;
        any.mimeTypes += rules.mimeTypes;
        any.suffixes += rules.suffixes;
        any.maxBytes = qMax(any.maxBytes, rules.maxBytes);
        for (const qint64 bytes : rules.maxBytesByType)
            any.maxBytes = qMax(any.maxBytes, bytes);
    }
    any.mimeTypes.removeDuplicates();
    any.suffixes.removeDuplicates();
    return any;
}

QStringList namesOf(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names += QFileInfo(path).fileName();
    return names;
}

} // namespace rfi::ui
