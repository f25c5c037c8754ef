#include "models/submission/errormapper.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/schema/schemachecker.h"

#include <QRegularExpression>

#include <algorithm>

namespace rfi::submission {

namespace {

using core::ErrorCode;
using core::Json;
using core::Pointer;
using forms::ItemIdentity;
using forms::Problem;
using Origins = QHash<QString, ItemIdentity>;

QStringList tokensOf(const QString& key)
{
    static const QRegularExpression separator(QStringLiteral("[\\[\\]./]+"));
    return key.split(separator, Qt::SkipEmptyParts);
}

QStringList withoutNumbers(QStringList tokens)
{
    tokens.removeIf([](const QString& token) {
        return std::all_of(token.begin(), token.end(), [](QChar letter) { return letter.isDigit(); });
    });
    return tokens;
}

bool endsWith(const QStringList& tokens, const QStringList& tail)
{
    return tokens.size() >= tail.size() && tokens.last(tail.size()) == tail;
}

/// A place that holds the named one, or is it.
std::optional<ItemIdentity> holderOf(const Pointer& place, const Origins& origins)
{
    for (Pointer at = place; !at.isRoot(); at = at.parent()) {
        const auto origin = origins.constFind(at.text());
        if (origin != origins.constEnd())
            return *origin;
    }
    return std::nullopt;
}

/// The first item, in the order of the form, for whose place `fits` holds.
template <typename Fits>
std::optional<ItemIdentity> firstThat(const forms::Form& form, const Origins& origins, Fits fits, bool isOnlyOne)
{
    QList<ItemIdentity> found;
    for (auto origin = origins.begin(); origin != origins.end(); ++origin) {
        if (fits(Pointer::fromText(origin.key())) && !found.contains(*origin))
            found += *origin;
    }
    if (found.isEmpty() || (isOnlyOne && found.size() > 1))
        return std::nullopt;
    return *std::min_element(found.begin(), found.end(), [&](const ItemIdentity& left, const ItemIdentity& right) {
        return form.indexOf(left) < form.indexOf(right);
    });
}

QString textOf(const Json& json)
{
    return json.isString() ? json.toString() : QString::fromUtf8(core::writeJson(json));
}

const providers::ErrorShape* shapeIn(const providers::Description& description, const Json& json)
{
    const schema::SchemaChecker checker(description.forms.root);
    const auto shape =
        std::find_if(description.errors.begin(), description.errors.end(), [&](const providers::ErrorShape& candidate) {
            return checker.checkAgainst(json, candidate.match).isEmpty();
        });
    return shape == description.errors.end() ? nullptr : &*shape;
}

} // namespace

const providers::ErrorShape* shapeOf(const providers::Description& description, const QByteArray& body)
{
    const auto json = core::readJson(body);
    return json ? shapeIn(description, *json) : nullptr;
}

std::optional<ItemIdentity> itemOfKey(const QString& key, const forms::Form& form, const Origins& origins)
{
    const QStringList tokens = tokensOf(key);
    if (tokens.isEmpty())
        return std::nullopt;
    const Pointer place(tokens);
    if (const auto holder = holderOf(place, origins))
        return holder;
    const auto isBelow = [&](const Pointer& at) { return at.startsWith(place); };
    if (const auto below = firstThat(form, origins, isBelow, false))
        return below;
    const QStringList tail = withoutNumbers(tokens);
    const auto endsAlike = [&](const Pointer& at) { return endsWith(withoutNumbers(at.tokens()), tail); };
    return tail.isEmpty() ? std::nullopt : firstThat(form, origins, endsAlike, true);
}

Refusal readRefusal(const providers::Description& description, const forms::Form& form, const Origins& origins,
                    const QByteArray& body)
{
    const auto json = core::readJson(body);
    if (!json)
        return {};
    const providers::ErrorShape* shape = shapeIn(description, *json);
    if (!shape)
        return {};
    Refusal refusal;
    refusal.message = json->at(shape->message).toString();
    const Json fields = shape->fields.isEmpty() ? Json() : json->at(shape->fields);
    const QList<Json> maps = fields.isArray() ? fields.items() : QList<Json>{fields};
    for (const Json& map : maps) {
        for (const Json::Member& named : map.members()) {
            const auto item = itemOfKey(named.first, form, origins);
            refusal.problems += Problem{item.value_or(ItemIdentity()), ErrorCode::ProviderMessage,     {},
                                        textOf(named.second),          item ? QString() : named.first, true};
        }
    }
    return refusal;
}

} // namespace rfi::submission
