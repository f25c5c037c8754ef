#include "models/reuse/groups.h"

#include "models/core/folding.h"
#include "models/reuse/names.h"
#include "models/reuse/phones.h"

#include <algorithm>

namespace rfi::reuse {

using core::Json;
using forms::Field;
using namespace Qt::StringLiterals;

namespace {

/// A word of many lists that says nothing of a document.
bool isTellingKind(const QStringList& names)
{
    return !names.isEmpty() && core::foldedWord(names.constFirst()) != u"other";
}

/// With their sides in one word; those that are here.
QList<forms::FileEntry> filesOf(const Field& field, const QString& word, const QList<forms::FileEntry>& given)
{
    const bool isOneSide = word == u"front" || word == u"back";
    QList<forms::FileEntry> files;
    for (forms::FileEntry file : given) {
        file.side = core::foldedWord(isOneSide                           ? word
                                         : field.identity.side.isEmpty() ? file.side
                                                                         : field.identity.side);
        if (!file.document || !file.document->content)
            continue;
        // The other case may go, and its documents with it: this one keeps its own.
        file.document->content = forms::Content::elsewhere([of = *file.document] { return forms::bytesOf(of); });
        files += file;
    }
    return files;
}

void completePhone(Group& group)
{
    const QString whole = e164(group.text(u"phone"_s));
    const QString joined = e164(PhoneParts{group.text(u"phoneCountryCode"_s), group.text(u"phoneNumber"_s)});
    const QString& number = whole.isEmpty() ? joined : whole;
    if (number.isEmpty())
        return;
    group.values.insert(u"phone"_s, Neutral::text(number));
    if (const auto parts = partsOf(number)) {
        group.values.insert(u"phoneCountryCode"_s, Neutral::text(parts->countryCode));
        group.values.insert(u"phoneNumber"_s, Neutral::text(parts->number));
    }
}

void completeName(Group& group)
{
    const QString given = group.text(u"givenName"_s);
    const QString family = group.text(u"familyName"_s);
    const QString full = group.text(u"fullName"_s);
    if (full.isEmpty() && !given.isEmpty() && !family.isEmpty())
        group.values.insert(u"fullName"_s, Neutral::text(joinedName(given, group.text(u"middleName"_s), family)));
    const auto parts = given.isEmpty() && family.isEmpty() ? splitName(full) : std::nullopt;
    if (!parts)
        return;
    group.values.insert(u"givenName"_s, Neutral::text(parts->given));
    group.values.insert(u"familyName"_s, Neutral::text(parts->family));
}

void addField(const Filled& filled, int index, Group& group)
{
    const Field& field = filled.form.fields.at(index);
    const QString& word = filled.meanings.at(index).word;
    group.pointers.insert(word, field.identity.pointer);
    if (field.kind == forms::ItemKind::File) {
        group.files += filesOf(field, word, filled.answers.at(field.identity).files);
        return;
    }
    if (const auto neutral = neutralFrom(field, forms::effectiveValue(field, filled.answers)))
        group.values.insert(word, *neutral);
}

} // namespace

QList<Meaning> meaningsOf(const forms::Form& form)
{
    // Large requests ask the same places of many parties.
    QHash<std::pair<int, QString>, Meaning> known;
    QList<Meaning> meanings;
    for (const Field& field : form.fields) {
        const QString& party = field.identity.party;
        const int whose = party.isEmpty() ? 0 : form.description.isNewParty(party) ? 1 : 2;
        const std::pair<int, QString> place(whose, field.identity.pointer);
        if (!known.contains(place))
            known.insert(place, meaningOf(form, field));
        meanings += field.kind == forms::ItemKind::Unknown ? Meaning() : known.value(place);
    }
    return meanings;
}

bool Kinds::fit(const Kinds& other) const
{
    const auto isSameAs = [](const QStringList& left) {
        return [&left](const QStringList& right) {
            return isSame({Neutral::Kind::Words, {}, {left}}, {Neutral::Kind::Words, {}, {right}});
        };
    };
    return std::any_of(names.begin(), names.end(), [&](const QStringList& kind) {
        return std::any_of(other.names.begin(), other.names.end(), isSameAs(kind));
    });
}

Kinds kindsOf(const Filled& filled, int index)
{
    const Field& field = filled.form.fields.at(index);
    const Meaning& meaning = filled.meanings.at(index);
    if (!meaning.isOfDocument())
        return {};
    Kinds kinds{Kinds::State::Known};
    for (const Json& kind : field.schema.value(u"x-document-kinds"_s).items())
        kinds.names.append(QStringList{kind.toString()});
    if (!kinds.names.isEmpty())
        return kinds;
    for (const int other : filled.form.sections.at(field.section).fields) {
        if (filled.meanings.at(other).word != u"kind" || filled.meanings.at(other).group != meaning.group)
            continue;
        const Field& asked = filled.form.fields.at(other);
        const auto kind = neutralFrom(asked, forms::effectiveValue(asked, filled.answers));
        if (!kind)
            return {Kinds::State::Undecided};
        const QStringList names =
            kind->names.isEmpty() ? QStringList{kind->value.toString()} : kind->names.constFirst();
        return isTellingKind(names) ? Kinds{Kinds::State::Known, {names}} : Kinds{};
    }
    const QString& type = field.identity.documentType;
    const QStringList names{type, field.schema.value(u"x-enum-titles"_s).value(type).toString()};
    return type.isEmpty() || !isTellingKind(names) ? Kinds{} : Kinds{Kinds::State::Known, {names}};
}

QString Group::text(const QString& word) const { return values.value(word).value.toString(); }

QDate Group::date(const QString& word) const { return QDate::fromString(text(word), Qt::ISODate); }

Group::Key keyOf(const Filled& filled, int index)
{
    const Field& field = filled.form.fields.at(index);
    const Meaning& meaning = filled.meanings.at(index);
    if (!meaning.isOfDocument())
        return {meaning.group};
    const bool standsAlone = field.schema.contains(u"x-document-kinds"_s);
    return {meaning.group, field.section, standsAlone ? field.identity.pointer : QString()};
}

QList<Group> groupsIn(const Filled& filled, const std::function<bool(int)>& isTaken)
{
    QList<Group> groups;
    for (int index = 0; index < filled.form.fields.size(); ++index) {
        if (filled.meanings.at(index).isEmpty() || !isTaken(index))
            continue;
        const Group::Key key = keyOf(filled, index);
        const QString& party = filled.form.fields.at(index).identity.party;
        // What belongs together is mostly asked together, so the last ones are looked at first.
        auto found = std::find_if(groups.rbegin(), groups.rend(),
                                  [&](const Group& group) { return group.key == key && group.party == party; });
        if (found == groups.rend()) {
            groups += Group{key, party, kindsOf(filled, index)};
            found = groups.rbegin();
        }
        addField(filled, index, *found);
    }
    for (Group& group : groups) {
        completePhone(group);
        completeName(group);
    }
    return groups;
}

} // namespace rfi::reuse
