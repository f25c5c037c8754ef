#include "models/reuse/meaning.h"

#include "models/schema/schemas.h"

namespace rfi::reuse {

using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

namespace {

/// Deeper places than this are none of the customer's own.
constexpr int Depth = 4;

void addPlaces(const Json& root, const Json& schema, const Pointer& at, const QStringList& above,
               QHash<QString, Pointer>& places)
{
    const Json here = schema::resolved(root, schema);
    QStringList words = above;
    if (here.contains(u"x-meaning"_s))
        words += here.value(u"x-meaning"_s).toString();
    if (here.value(u"type"_s).toString() != u"object"_s) {
        if (here.contains(u"x-meaning"_s) && !here.contains(u"x-document"_s))
            places.insert(words.join(u'.'), at);
        return;
    }
    if (at.tokens().size() == Depth)
        return;
    for (const auto& [name, inner] : here.value(u"properties"_s).members())
        addPlaces(root, inner, at.child(name), words, places);
}

} // namespace

Meaning meaningAt(const Json& root, const Json& schema, const Pointer& place)
{
    QStringList words;
    bool isNamed = false;
    for (qsizetype depth = 1; depth <= place.tokens().size(); ++depth) {
        const auto here = schema::schemaAt(root, schema, Pointer(place.tokens().first(depth)));
        isNamed = here && here->contains(u"x-meaning"_s);
        if (isNamed)
            words += here->value(u"x-meaning"_s).toString().split(u'.');
    }
    if (!isNamed)
        return {};
    const QString word = words.takeLast();
    return {words.join(u'.'), word};
}

Meaning meaningOf(const forms::Form& form, const forms::Field& field)
{
    const Json schema = form.description.schemaFor(form.request.customerType, field.identity.party);
    return meaningAt(form.description.root, schema, Pointer::fromText(field.identity.pointer));
}

QHash<QString, Pointer> placesByMeaning(const forms::Description& description, const QString& customerType)
{
    QHash<QString, Pointer> places;
    addPlaces(description.root, description.schemaFor(customerType, {}), {}, {}, places);
    return places;
}

} // namespace rfi::reuse
