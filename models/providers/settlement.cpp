#include "models/providers/itemmapping.h"
#include "models/providers/requestreader.h"

#include <algorithm>

namespace rfi::providers {

using forms::Request;
using forms::RequestItem;

namespace {

/// The parties of whom the provider, when read, asks the same thing.
QStringList partiesAskedFor(const RequestItem& unclear, const Request& read)
{
    QStringList parties;
    for (const RequestItem& item : read.items) {
        const bool isSame = item.identity.pointer == unclear.identity.pointer
            && item.identity.documentType == unclear.identity.documentType;
        if (isSame && !item.identity.party.isEmpty() && !parties.contains(item.identity.party))
            parties += item.identity.party;
    }
    return parties;
}

} // namespace

Request withParty(const Description& description, const Request& request, int item, const QString& party)
{
    Request changed = request;
    changed.items.clear();
    for (int i = 0; i < request.items.size(); ++i) {
        RequestItem copy = request.items.at(i);
        if (i == item)
            copy.identity.party = party;
        addItem(changed.items, copy);
    }
    markUnclearParties(description, changed);
    return changed;
}

Request settled(const Description& description, const Request& unclear, const Request& read)
{
    Request result = unclear;
    result.parties = read.parties;
    result.customerStatus = read.customerStatus;
    result.suggestions = read.suggestions;
    if (!read.customerType.isEmpty())
        result.customerType = read.customerType;
    if (!read.customerName.isEmpty())
        result.customerName = read.customerName;
    markUnclearParties(description, result);
    const QList<RequestItem> items = std::exchange(result.items, {});
    for (RequestItem item : items) {
        const QStringList parties = item.isPartyUnclear ? partiesAskedFor(item, read) : QStringList();
        // Two parties and a side: the event does not say whose side it means, so nobody may guess.
        const bool isSettled = parties.size() == 1 || (parties.size() > 1 && item.identity.side.isEmpty());
        if (!isSettled) {
            addItem(result.items, item);
            continue;
        }
        for (const QString& party : parties) {
            item.identity.party = party;
            item.isPartyUnclear = false;
            addItem(result.items, item);
        }
    }
    return result;
}

} // namespace rfi::providers
