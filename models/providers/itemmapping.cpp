#include "models/providers/itemmapping.h"

#include "models/providers/itemshape.h"
#include "models/providers/template.h"
#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::providers {

namespace {

using core::Json;
using core::Pointer;
using forms::ItemStatus;
using forms::RequestItem;
using namespace Qt::StringLiterals;

class ItemMapper
{
public:
    ItemMapper(const Json& rules, const schema::SchemaChecker& checker, const Json& root)
        : m_rules(rules), m_checker(checker), m_root(root)
    {
    }

    QList<RequestItem> map(const Json& payload)
    {
        descend(payload, Json::object(), 0);
        return m_items;
    }

private:
    /// `record` holds the scalar members of the levels above; inner ones win.
    void descend(const Json& here, const Json& record, qsizetype level)
    {
        const QList<Json> levels = m_rules.value(u"levels"_s).items();
        if (level == levels.size()) {
            addItem(m_items, itemOf(record));
            return;
        }
        for (const Json& element : here.at(levels.at(level).toString()).items()) {
            Json inner = record;
            if (element.isString())
                inner.insert(u"value"_s, element);
            const bool isInnermost = level + 1 == levels.size();
            for (const Json::Member& member : element.members()) {
                const bool isList = member.second.isArray() || member.second.isObject();
                if (isInnermost || !isList)
                    inner.insert(member.first, member.second);
            }
            descend(element, inner, level + 1);
        }
    }

    QString textOf(const Json& record, const QString& rule) const
    {
        return record.value(m_rules.value(rule).toString()).toString();
    }

    RequestItem itemOf(const Json& record) const
    {
        RequestItem item;
        item.identity.party = textOf(record, u"party"_s);
        item.identity.documentType = textOf(record, u"documentType"_s);
        item.identity.side = textOf(record, u"side"_s);
        item.status = itemStatus(textOf(record, u"status"_s));
        item.reason = textOf(record, u"reason"_s);
        for (const Json& option : record.value(m_rules.value(u"options"_s).toString()).items())
            item.options += option.toString();
        const Json place = placeOf(record);
        item.identity.pointer = filled(place.value(u"pointer"_s).toString(), pointerTokens(record));
        if (const Json* required = record.find(m_rules.value(u"required"_s).toString())) {
            item.isRequired = required->toBool();
            item.isRequiredGiven = true;
        } else if (place.value(u"optional"_s).toBool()) {
            item.isRequired = false;
        }
        if (const Json shape = m_rules.value(u"shape"_s); shape.isObject())
            item.schema = fieldSchema(record, shape, m_checker, m_root);
        return item;
    }

    Json placeOf(const Json& record) const
    {
        const QList<Json> places = m_rules.value(u"places"_s).items();
        const auto fits = [&](const Json& place) {
            const Json* condition = place.find(u"when"_s);
            return !condition || m_checker.checkAgainst(record, *condition).isEmpty();
        };
        const auto found = std::find_if(places.begin(), places.end(), fits);
        return found == places.end() ? Json() : *found;
    }

    static QHash<QString, QString> pointerTokens(const Json& record)
    {
        QHash<QString, QString> values;
        for (const Json::Member& member : record.members()) {
            if (member.second.isString())
                values.insert(member.first, Pointer({member.second.toString()}).text().mid(1));
        }
        return values;
    }

    const Json& m_rules;
    const schema::SchemaChecker& m_checker;
    const Json& m_root;
    QList<RequestItem> m_items;
};

bool hasPlace(const Description& description, const Json& schema, const RequestItem& item)
{
    const Pointer pointer = Pointer::fromText(item.identity.pointer);
    return !schema.isNull() && pointer.isValid()
        && schema::schemaAt(description.forms.root, schema, pointer).has_value();
}

} // namespace

ItemStatus itemStatus(const QString& word)
{
    static const QHash<QString, ItemStatus> words{
        {u"MISSING"_s, ItemStatus::Missing}, {u"EXPIRED"_s, ItemStatus::Expired}, {u"INVALID"_s, ItemStatus::Invalid}};
    return words.value(word, ItemStatus::None);
}

void addItem(QList<RequestItem>& items, const RequestItem& item)
{
    const auto twin = std::find_if(items.begin(), items.end(),
                                   [&](const RequestItem& known) { return known.identity == item.identity; });
    if (twin == items.end())
        items += item;
    else if (!item.reason.isEmpty() && !twin->reason.contains(item.reason))
        twin->reason += (twin->reason.isEmpty() ? QString() : u"; "_s) + item.reason;
}

QList<RequestItem> mapItems(const Json& payload, const Json& itemRules, const schema::SchemaChecker& checker,
                            const Json& root)
{
    return ItemMapper(itemRules, checker, root).map(payload);
}

QString customerTypeOf(const Description& description, const QList<RequestItem>& items)
{
    using Score = std::pair<qsizetype, qsizetype>; // items of the customer, then of parties
    const auto count = [&](const Json& schema) {
        return std::count_if(items.begin(), items.end(),
                             [&](const RequestItem& item) { return hasPlace(description, schema, item); });
    };
    QString best;
    Score bestScore{0, 0};
    for (const auto& type : description.forms.customerTypes) {
        const Score score{count(type.schema), type.hasParties ? count(description.forms.partySchema) : 0};
        if (score > bestScore) {
            bestScore = score;
            best = type.id;
        } else if (score == bestScore) {
            best.clear();
        }
    }
    return best;
}

void markUnclearParties(const Description& description, forms::Request& request)
{
    const auto* type = description.forms.customerType(request.customerType);
    for (RequestItem& item : request.items) {
        item.isPartyUnclear = type && type->hasParties && item.identity.party.isEmpty()
            && !hasPlace(description, type->schema, item) && hasPlace(description, description.forms.partySchema, item);
    }
}

} // namespace rfi::providers
