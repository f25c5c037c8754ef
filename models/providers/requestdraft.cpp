#include "models/providers/requestdraft.h"

#include "models/providers/requestreader.h"
#include "models/schema/schemas.h"

#include <algorithm>

namespace rfi::providers {

using core::Json;
using forms::ItemIdentity;
using forms::RequestItem;

RequestDraft::RequestDraft(const Registry& registry, QObject* parent) : QObject(parent), m_registry(registry)
{
    if (!registry.descriptions().isEmpty())
        m_request.provider = registry.descriptions().constFirst().id;
    fitToProvider();
}

bool RequestDraft::hasParties() const
{
    const Description* known = description();
    const auto* type = known ? known->forms.customerType(m_request.customerType) : nullptr;
    return type && type->hasParties && known->forms.hasParties();
}

void RequestDraft::setProvider(const QString& id)
{
    if (m_request.provider == id)
        return;
    m_request.provider = id;
    m_request.context = {};
    fitToProvider();
    Q_EMIT headChanged();
    Q_EMIT placesChanged();
    Q_EMIT itemsChanged();
}

void RequestDraft::chooseFirst(QString& chosen, const QStringList& ids)
{
    if (!ids.contains(chosen))
        chosen = ids.value(0);
}

void RequestDraft::fitToProvider()
{
    QStringList environments;
    QStringList types;
    if (const Description* known = description()) {
        for (const Environment& environment : known->environments)
            environments += environment.id;
        for (const forms::Description::CustomerType& type : known->forms.customerTypes)
            types += type.id;
    }
    chooseFirst(m_request.environment, environments);
    chooseFirst(m_request.customerType, types);
}

void RequestDraft::setEnvironment(const QString& id)
{
    m_request.environment = id;
    Q_EMIT headChanged();
}

void RequestDraft::setCustomerType(const QString& id)
{
    if (m_request.customerType == id)
        return;
    m_request.customerType = id;
    Q_EMIT headChanged();
    Q_EMIT placesChanged();
    Q_EMIT itemsChanged();
}

void RequestDraft::setCustomerId(const QString& id)
{
    m_request.customerId = id;
    Q_EMIT headChanged();
}

void RequestDraft::setCustomerName(const QString& name)
{
    m_request.customerName = name;
    Q_EMIT headChanged();
}

void RequestDraft::setReceivedAt(const QDateTime& moment)
{
    m_request.receivedAt = moment;
    Q_EMIT headChanged();
}

void RequestDraft::setDueAt(const QDateTime& moment)
{
    m_request.dueAt = moment;
    Q_EMIT headChanged();
}

QStringList RequestDraft::contextWords() const
{
    QStringList words;
    const Description* known = description();
    if (!known)
        return words;
    for (const Json& word : m_request.context.value(known->forms.contextMember).items())
        words += word.toString();
    return words;
}

void RequestDraft::setContextWords(const QStringList& words)
{
    const Description* known = description();
    if (!known || known->forms.contextMember.isEmpty())
        return;
    Json list = Json::array();
    for (const QString& word : words)
        list.append(Json(word));
    if (words.isEmpty())
        m_request.context.remove(known->forms.contextMember);
    else
        m_request.context.insert(known->forms.contextMember, list);
    if (m_request.context.size() == 0)
        m_request.context = {};
    Q_EMIT headChanged();
}

QString RequestDraft::notes() const
{
    return m_request.notes.isEmpty() ? QString() : m_request.notes.constFirst().text;
}

void RequestDraft::setNotes(const QString& text)
{
    m_request.notes.clear();
    if (!text.trimmed().isEmpty())
        m_request.notes += forms::Note{{}, text, {}};
}

bool RequestDraft::addParty(const forms::Party& party)
{
    const bool isKnown = std::any_of(m_request.parties.cbegin(), m_request.parties.cend(),
                                     [&](const forms::Party& known) { return known.id == party.id; });
    if (party.id.isEmpty() || isKnown)
        return false;
    m_request.parties += party;
    Q_EMIT placesChanged();
    return true;
}

QString RequestDraft::nextNewParty() const
{
    const Description* known = description();
    if (!hasParties() || known->forms.newPartyMark.isEmpty())
        return {};
    const auto isTaken = [this](const QString& id) {
        const bool isListed = std::any_of(m_request.parties.cbegin(), m_request.parties.cend(),
                                          [&id](const forms::Party& party) { return party.id == id; });
        return isListed || m_reserved.contains(id);
    };
    for (int number = 1;; ++number) {
        const QString id = known->forms.newPartyMark + QString::number(number);
        if (!isTaken(id))
            return id;
    }
}

void RequestDraft::removeParty(const QString& id)
{
    m_request.parties.removeIf([&id](const forms::Party& party) { return party.id == id; });
    m_request.items.removeIf([&id](const RequestItem& item) { return item.identity.party == id; });
    Q_EMIT placesChanged();
    Q_EMIT itemsChanged();
}

void RequestDraft::setAsked(const QList<ItemIdentity>& items, bool isAsked)
{
    for (const ItemIdentity& identity : items) {
        const int known = indexOf(identity);
        if (isAsked && known < 0) {
            RequestItem item;
            item.identity = identity;
            m_request.items += item;
        } else if (!isAsked && known >= 0)
            m_request.items.removeAt(known);
    }
    Q_EMIT itemsChanged();
}

void RequestDraft::change(const QList<ItemIdentity>& items, const std::function<void(RequestItem&)>& edit)
{
    for (const ItemIdentity& identity : items) {
        const int known = indexOf(identity);
        if (known < 0)
            continue;
        RequestItem changed = m_request.items.at(known);
        edit(changed);
        const int other = indexOf(changed.identity);
        if (other < 0 || other == known)
            m_request.items[known] = changed;
    }
    Q_EMIT itemsChanged();
}

void RequestDraft::addItems(const QList<RequestItem>& items)
{
    for (const RequestItem& item : items) {
        const int known = indexOf(item.identity);
        if (known >= 0)
            m_request.items[known] = item;
        else
            m_request.items += item;
        addParty({item.identity.party, {}});
    }
    Q_EMIT itemsChanged();
}

void RequestDraft::take(const forms::Request& request)
{
    m_request = request;
    fitToProvider();
    for (const RequestItem& item : request.items)
        addParty({item.identity.party, {}});
    Q_EMIT headChanged();
    Q_EMIT placesChanged();
    Q_EMIT itemsChanged();
}

bool RequestDraft::hasPlace(const ItemIdentity& item) const
{
    const Description* known = description();
    if (!known)
        return false;
    const Json start = known->forms.schemaFor(m_request.customerType, item.party);
    const auto place = schema::schemaAt(known->forms.root, start, core::Pointer::fromText(item.pointer));
    return !start.isNull() && place && forms::kindOf(*place) != forms::ItemKind::Unknown;
}

QByteArray RequestDraft::file() const { return writeRequest(m_request); }

core::Result<forms::Request> RequestDraft::finished() const
{
    core::Result<forms::Request> read = readRequest(m_registry, file(), {});
    if (!read)
        return read;
    forms::Request request = *read;
    request.environment = m_request.environment;
    request.notes = m_request.notes;
    request.suggestions = m_request.suggestions;
    return request;
}

int RequestDraft::indexOf(const ItemIdentity& item) const
{
    const auto found = std::find_if(m_request.items.cbegin(), m_request.items.cend(),
                                    [&item](const RequestItem& known) { return known.identity == item; });
    return found == m_request.items.cend() ? -1 : static_cast<int>(found - m_request.items.cbegin());
}

} // namespace rfi::providers
