#include "models/forms/source.h"

#include "models/core/pointer.h"
#include "models/schema/schemas.h"

using namespace Qt::StringLiterals;

namespace rfi::forms {

using core::Json;
using core::Pointer;

namespace {

QString namedBy(const Json& schema) { return schema.value(u"x-source"_s).toString(); }

/// Of an entry before the list that holds it.
QString namedAt(const Json& root, const Json& schema)
{
    const QString ofEntry = namedBy(schema::resolved(root, schema.value(u"items"_s)));
    return ofEntry.isEmpty() ? namedBy(schema) : ofEntry;
}

} // namespace

QString sourceOf(const Form& form, const Field& field)
{
    const Json& root = form.description.root;
    const Json type = form.description.schemaFor(form.request.customerType, field.identity.party);
    Pointer place = Pointer::fromText(field.identity.pointer);
    if (!place.isValid())
        place = Pointer();
    QString named;
    for (; named.isEmpty() && !place.isRoot(); place = place.parent())
        named = namedAt(root, schema::schemaAt(root, type, place).value_or(Json()));
    return named.isEmpty() ? namedAt(root, type) : named;
}

} // namespace rfi::forms
