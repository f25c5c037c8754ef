#include "models/reuse/neutral.h"

#include "models/core/countries.h"
#include "models/core/folding.h"
#include "models/core/moments.h"

#include <algorithm>

namespace rfi::reuse {

using core::Json;
using forms::ItemKind;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const core::Country& country) { return {country.alpha2, country.alpha3, country.name}; }

Neutral neutralOf(const core::Country& country)
{
    return {Neutral::Kind::Country, Json(country.alpha2), {namesOf(country)}};
}

/// A chosen word with its title.
QStringList namesOf(const forms::Field& field, const QString& word)
{
    const Json titles = field.schema.value(u"x-enum-titles"_s);
    const Json ofItems = field.schema.at(u"/items/x-enum-titles"_s);
    QStringList names{word, titles.value(word).toString(), ofItems.value(word).toString()};
    names.removeAll(QString());
    return names;
}

bool areAlike(const QStringList& left, const QStringList& right)
{
    return std::any_of(left.begin(), left.end(), [&right](const QString& name) {
        return std::any_of(right.begin(), right.end(), [folded = core::foldedWord(name)](const QString& other) {
            return !folded.isEmpty() && core::foldedWord(other) == folded;
        });
    });
}

/// The only one of the words that these names can stand for.
QString meantBy(const QStringList& names, const forms::Field& field, const QStringList& words)
{
    QStringList meant;
    for (const QString& word : words) {
        if (areAlike(names, namesOf(field, word)))
            meant += word;
    }
    return meant.size() == 1 ? meant.constFirst() : QString();
}

QStringList optionsOf(const forms::Field& field)
{
    QStringList words;
    for (const forms::Option& option : field.options)
        words += option.value;
    return words;
}

QList<QStringList> namesOf(const Neutral& neutral)
{
    if (neutral.kind == Neutral::Kind::Text)
        return {{neutral.value.toString()}};
    return neutral.names;
}

const core::Country* countryCalled(const QStringList& names)
{
    for (const QString& name : names) {
        if (const core::Country* known = core::countryFromCode(name))
            return known;
        for (const core::Country& country : core::countries()) {
            if (core::foldedWord(country.name) == core::foldedWord(name))
                return &country;
        }
    }
    return nullptr;
}

std::optional<Json> countryFor(const forms::Field& field, const Neutral& neutral)
{
    const QList<QStringList> names = namesOf(neutral);
    const core::Country* country = names.size() == 1 ? countryCalled(names.constFirst()) : nullptr;
    if (!country)
        return std::nullopt;
    return Json(field.format == u"iso-3166-1-alpha-2" ? country->alpha2 : country->alpha3);
}

std::optional<Json> wordFor(const forms::Field& field, const Neutral& neutral)
{
    const QList<QStringList> names = namesOf(neutral);
    const QString word = names.size() == 1 ? meantBy(names.constFirst(), field, optionsOf(field)) : QString();
    return word.isEmpty() ? std::nullopt : std::optional(Json(word));
}

/// All of the words, or none.
std::optional<Json> wordsFor(const forms::Field& field, const Neutral& neutral)
{
    Json words = Json::array();
    for (const QStringList& names : namesOf(neutral)) {
        const QString word = meantBy(names, field, optionsOf(field));
        if (word.isEmpty() || words.items().contains(Json(word)))
            return std::nullopt;
        words.append(Json(word));
    }
    return words.size() > 0 ? std::optional(words) : std::nullopt;
}

std::optional<Json> textFor(const forms::Field& field, const Neutral& neutral)
{
    QStringList examples;
    for (const Json& example : field.schema.value(u"examples"_s).items())
        examples += example.toString();
    const QList<QStringList> names = namesOf(neutral);
    // Examples show the provider's own words, so a word of another list becomes the like of them.
    if (!examples.isEmpty() && names.size() == 1) {
        const QString word = meantBy(names.constFirst(), field, examples);
        if (!word.isEmpty())
            return Json(word);
    }
    if (neutral.kind == Neutral::Kind::Text)
        return neutral.value;
    const bool isPlainText = field.format.isEmpty() && examples.isEmpty() && neutral.kind == Neutral::Kind::Words;
    return isPlainText && names.size() == 1 ? std::optional(Json(names.constFirst().constLast())) : std::nullopt;
}

std::optional<Json> valueOf(const Neutral& neutral, Neutral::Kind wanted)
{
    return neutral.kind == wanted ? std::optional(neutral.value) : std::nullopt;
}

} // namespace

std::optional<Neutral> neutralFrom(const forms::Field& field, const Json& value)
{
    switch (field.kind) {
    case ItemKind::Text:
        return value.toString().isEmpty() ? std::nullopt : std::optional(Neutral::text(value.toString()));
    case ItemKind::Date:
        return core::dateFromIso(value.toString()) ? std::optional(Neutral{Neutral::Kind::Date, value}) : std::nullopt;
    case ItemKind::Country: {
        const core::Country* country = core::countryFromCode(value.toString());
        return country ? std::optional(neutralOf(*country)) : std::nullopt;
    }
    case ItemKind::Choice:
        if (value.toString().isEmpty())
            return std::nullopt;
        return Neutral{Neutral::Kind::Words, value, {namesOf(field, value.toString())}};
    case ItemKind::Choices: {
        Neutral words{Neutral::Kind::Words, value};
        for (const Json& word : value.items())
            words.names += namesOf(field, word.toString());
        return words.names.isEmpty() ? std::nullopt : std::optional(words);
    }
    case ItemKind::Boolean:
        return value.isBoolean() ? std::optional(Neutral{Neutral::Kind::Truth, value}) : std::nullopt;
    case ItemKind::Number:
        return value.isNumber() ? std::optional(Neutral{Neutral::Kind::Number, value}) : std::nullopt;
    case ItemKind::File:
    case ItemKind::Unknown: break;
    }
    return std::nullopt;
}

std::optional<Json> writtenFor(const forms::Field& field, const Neutral& neutral)
{
    switch (field.kind) {
    case ItemKind::Text: return textFor(field, neutral);
    case ItemKind::Date: return valueOf(neutral, Neutral::Kind::Date);
    case ItemKind::Country: return countryFor(field, neutral);
    case ItemKind::Choice: return wordFor(field, neutral);
    case ItemKind::Choices: return wordsFor(field, neutral);
    case ItemKind::Boolean: return valueOf(neutral, Neutral::Kind::Truth);
    case ItemKind::Number: return valueOf(neutral, Neutral::Kind::Number);
    case ItemKind::File:
    case ItemKind::Unknown: break;
    }
    return std::nullopt;
}

bool isSame(const Neutral& left, const Neutral& right)
{
    const QList<QStringList> these = namesOf(left);
    const QList<QStringList> those = namesOf(right);
    if (these.isEmpty() || those.isEmpty())
        return left.value == right.value;
    const auto isThere = [&those](const QStringList& names) {
        return std::any_of(those.begin(), those.end(),
                           [&names](const QStringList& other) { return areAlike(names, other); });
    };
    return these.size() == those.size() && std::all_of(these.begin(), these.end(), isThere);
}

} // namespace rfi::reuse
