#include "models/forms/askables.h"

#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::forms {

namespace {

using core::Json;
using core::Pointer;
using namespace Qt::StringLiterals;

constexpr int MostBranches = 8;
constexpr int MostDepth = 16;

void addMembers(const Json& root, const Json& schema, QList<Json::Member>& members, int depth)
{
    for (const Json::Member& member : schema.value(u"properties"_s).members()) {
        const bool isKnown = std::any_of(members.cbegin(), members.cend(),
                                         [&](const Json::Member& known) { return known.first == member.first; });
        if (!isKnown)
            members += Json::Member{member.first, schema::resolved(root, member.second)};
    }
    if (depth == MostBranches)
        return;
    QList<Json> branches;
    for (const QString& keyword : {u"allOf"_s, u"anyOf"_s, u"oneOf"_s})
        branches += schema.value(keyword).items();
    for (const QString& keyword : {u"then"_s, u"else"_s}) {
        if (schema.contains(keyword))
            branches += schema.value(keyword);
    }
    for (const Json& branch : std::as_const(branches))
        addMembers(root, schema::resolved(root, branch), members, depth + 1);
}

/// The members of an object's schema, also those that only a branch of it names.
QList<Json::Member> membersOf(const Json& root, const Json& schema)
{
    QList<Json::Member> members;
    addMembers(root, schema, members, 0);
    return members;
}

Json memberOf(const Json& root, const Json& schema, const QString& name)
{
    for (const Json::Member& member : membersOf(root, schema)) {
        if (member.first == name)
            return member.second;
    }
    return {};
}

/// The object at a place: of a list, one of its entries.
Json objectOf(const Json& root, const Json& schema)
{
    const bool isList = schema.value(u"type"_s).toString() == u"array"_s;
    return isList ? schema::resolved(root, schema.value(u"items"_s)) : schema;
}

/// A place for documents of many types that has words for them, but no other member that says which one it is.
bool isLabelled(const Json& schema) { return schema.contains(u"x-document"_s) && schema.contains(u"x-enum-titles"_s); }

QList<Askable> labelsOf(const Askable& place)
{
    QList<Askable> labels;
    for (const auto& [word, title] : place.schema.value(u"x-enum-titles"_s).members()) {
        ItemIdentity identity = place.identity;
        identity.documentType = word;
        labels += Askable{Askable::Kind::Field, identity, title.toString(), place.schema};
    }
    return labels;
}

QList<Askable> fieldsIn(const Description& description, const Json& object, const ItemIdentity& place,
                        const QStringList& without)
{
    QList<Askable> found;
    for (const auto& [name, schema] : membersOf(description.root, object)) {
        const bool isOurs = without.contains(name) || schema.value(u"readOnly"_s).toBool();
        if (isOurs)
            continue;
        ItemIdentity identity = place;
        identity.pointer = Pointer::fromText(place.pointer).child(name).text();
        const QString title = schema.value(u"title"_s).toString();
        if (isLabelled(schema))
            found += Askable{Askable::Kind::Group, identity, title.isEmpty() ? name : title, schema};
        else if (kindOf(schema) != ItemKind::Unknown)
            found += Askable{Askable::Kind::Field, identity, title.isEmpty() ? name : title, schema};
        else if (!membersOf(description.root, objectOf(description.root, schema)).isEmpty())
            found += Askable{Askable::Kind::Group, identity, title.isEmpty() ? name : title, schema};
    }
    return found;
}

/// One for each word that a request may use: those of the body's list, then those that stand for some of them.
QList<Askable> documentsIn(const Description& description, const Askable& group, const Json& object,
                           const QString& discriminator)
{
    const Json list = memberOf(description.root, object, discriminator);
    QStringList words;
    for (const Json& word : list.value(u"enum"_s).items())
        words += word.toString();
    for (const auto& [word, meanings] : list.value(u"x-aliases"_s).members()) {
        if (!words.contains(word))
            words += word;
    }
    QList<Askable> documents;
    for (const QString& word : std::as_const(words)) {
        ItemIdentity identity = group.identity;
        identity.documentType = word;
        const QString title = list.value(u"x-enum-titles"_s).value(word).toString();
        documents += Askable{Askable::Kind::Document, identity, title.isEmpty() ? word : title, object};
    }
    documents += Askable{Askable::Kind::Document, group.identity, {}, object};
    return documents;
}

QList<Askable> sidesOf(const Description& description, const Askable& field)
{
    QList<Askable> sides;
    const DocumentRules rules = description.documents.value(field.schema.value(u"x-document"_s).toString());
    for (const QString& word : rules.sides) {
        ItemIdentity identity = field.identity;
        identity.side = word;
        sides += Askable{Askable::Kind::Side, identity, word, field.schema};
    }
    return sides;
}

/// The one that leads to the item, by way of that type of document where there are several.
const Askable* towards(const QList<Askable>& level, const ItemIdentity& item, const QString& documentType)
{
    const auto found = std::find_if(level.cbegin(), level.cend(), [&](const Askable& candidate) {
        const ItemIdentity& place = candidate.identity;
        const bool isOnTheWay = item.pointer == place.pointer || item.pointer.startsWith(place.pointer + u'/');
        const bool isOfAnyType = candidate.kind != Askable::Kind::Document && place.documentType.isEmpty();
        const bool isItsType = isOfAnyType || place.documentType == documentType;
        return isOnTheWay && isItsType && (place.side.isEmpty() || place.side == item.side);
    });
    return found == level.cend() ? nullptr : &*found;
}

QString discriminatorOf(const Json& object) { return object.value(u"x-discriminator"_s).toString(); }

} // namespace

QList<Askable> askables(const Description& description, const QString& customerType, const QString& party)
{
    const Json schema = schema::resolved(description.root, description.schemaFor(customerType, party));
    ItemIdentity place;
    place.party = party;
    QStringList without;
    if (!party.isEmpty())
        without += description.partyIdMember;
    else if (description.hasParties())
        without += description.partyList.last();
    return fieldsIn(description, schema, place, without);
}

QList<Askable> askablesIn(const Description& description, const Askable& parent)
{
    if (parent.kind == Askable::Kind::Side)
        return {};
    if (parent.kind == Askable::Kind::Field)
        return parent.identity.side.isEmpty() ? sidesOf(description, parent) : QList<Askable>();
    if (isLabelled(parent.schema))
        return labelsOf(parent);
    const Json object = objectOf(description.root, parent.schema);
    const QString discriminator = discriminatorOf(object);
    if (parent.kind == Askable::Kind::Group && !discriminator.isEmpty())
        return documentsIn(description, parent, object, discriminator);
    const bool isTyped = !parent.identity.documentType.isEmpty();
    return fieldsIn(description, object, parent.identity, isTyped ? QStringList{discriminator} : QStringList());
}

QStringList titlesOf(const Description& description, const QString& customerType, const ItemIdentity& item)
{
    QStringList titles;
    QList<Askable> level = askables(description, customerType, item.party);
    for (int depth = 0; depth < MostDepth; ++depth) {
        const Askable* next = towards(level, item, item.documentType);
        if (!next)
            next = towards(level, item, {});
        if (!next)
            break;
        if (!next->title.isEmpty())
            titles += next->title;
        if (next->canBeAsked() && (item.side.isEmpty() || next->kind == Askable::Kind::Side))
            break;
        level = askablesIn(description, *next);
    }
    return titles;
}

} // namespace rfi::forms
