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

/// Known items that an item of a read stands for: those of its own side, or all when one of both names none.
QList<RequestItem> sameItems(const Request& known, const RequestItem& read)
{
    QList<RequestItem> same;
    std::copy_if(known.items.cbegin(), known.items.cend(), std::back_inserter(same), [&](const RequestItem& item) {
        const forms::ItemIdentity& one = item.identity;
        const forms::ItemIdentity& other = read.identity;
        const bool isSameSide = one.side == other.side || one.side.isEmpty() || other.side.isEmpty();
        return one.party == other.party && one.pointer == other.pointer && one.documentType == other.documentType
            && isSameSide;
    });
    return same;
}

RequestItem reworded(const RequestItem& known, RequestItem read)
{
    read.identity = known.identity;
    if (read.status == forms::ItemStatus::None)
        read.status = known.status;
    if (read.reason.isEmpty())
        read.reason = known.reason;
    if (read.options.isEmpty())
        read.options = known.options;
    if (!read.isRequiredGiven) {
        read.isRequired = known.isRequired;
        read.isRequiredGiven = known.isRequiredGiven;
    }
    return read;
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

Request updated(const Request& known, const Request& read)
{
    Request result = known;
    result.items.clear();
    for (const RequestItem& item : read.items) {
        const QList<RequestItem> same = sameItems(known, item);
        if (same.isEmpty())
            addItem(result.items, item);
        for (const RequestItem& earlier : same)
            addItem(result.items, reworded(earlier, item));
    }
    result.notes = read.notes;
    if (read.dueAt.isValid())
        result.dueAt = read.dueAt;
    return result;
}

} // namespace rfi::providers
