#include "models/submission/requestchange.h"

#include <algorithm>

namespace rfi::submission {

using forms::ItemIdentity;
using forms::Request;
using forms::RequestItem;

namespace {

const RequestItem* itemOf(const Request& request, const ItemIdentity& identity)
{
    const auto item = std::find_if(request.items.cbegin(), request.items.cend(),
                                   [&](const RequestItem& candidate) { return candidate.identity == identity; });
    return item == request.items.cend() ? nullptr : &*item;
}

QSet<ItemPart> differingParts(const RequestItem& before, const RequestItem& after)
{
    QSet<ItemPart> parts;
    if (before.status != after.status)
        parts += ItemPart::Status;
    if (before.reason != after.reason)
        parts += ItemPart::Reason;
    if (before.isRequired != after.isRequired)
        parts += ItemPart::Required;
    if (before.options != after.options)
        parts += ItemPart::Options;
    if (!(before.schema == after.schema))
        parts += ItemPart::Schema;
    return parts;
}

QList<RequestItem> itemsOnlyIn(const Request& request, const Request& other)
{
    QList<RequestItem> only;
    std::copy_if(request.items.cbegin(), request.items.cend(), std::back_inserter(only),
                 [&](const RequestItem& item) { return !itemOf(other, item.identity); });
    return only;
}

QList<forms::Note> notesOnlyIn(const Request& request, const Request& other)
{
    QList<forms::Note> only;
    std::copy_if(request.notes.cbegin(), request.notes.cend(), std::back_inserter(only),
                 [&](const forms::Note& note) { return !other.notes.contains(note); });
    return only;
}

} // namespace

bool RequestChange::isEmpty() const
{
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !isDueAtChanged && notesAdded.isEmpty()
        && notesRemoved.isEmpty();
}

RequestChange changeBetween(const Request& before, const Request& after)
{
    RequestChange change;
    change.added = itemsOnlyIn(after, before);
    change.removed = itemsOnlyIn(before, after);
    for (const RequestItem& item : after.items) {
        const RequestItem* earlier = itemOf(before, item.identity);
        const QSet<ItemPart> parts = earlier ? differingParts(*earlier, item) : QSet<ItemPart>();
        if (!parts.isEmpty())
            change.changed += ChangedItem{*earlier, item, parts};
    }
    change.isDueAtChanged = before.dueAt != after.dueAt;
    change.dueBefore = before.dueAt;
    change.dueAfter = after.dueAt;
    change.notesAdded = notesOnlyIn(after, before);
    change.notesRemoved = notesOnlyIn(before, after);
    return change;
}

Request withDecision(const Request& seen, const Request& before, const Request& after)
{
    Request decided = seen;
    for (const RequestItem& item : itemsOnlyIn(before, after))
        decided.items.removeIf([&](const RequestItem& known) { return known.identity == item.identity; });
    for (const RequestItem& item : itemsOnlyIn(after, before)) {
        if (!itemOf(decided, item.identity))
            decided.items += item;
    }
    for (const ChangedItem& item : changeBetween(before, after).changed) {
        for (RequestItem& known : decided.items)
            known = known.identity == item.after.identity ? item.after : known;
    }
    if (before.dueAt != after.dueAt)
        decided.dueAt = after.dueAt;
    return decided;
}

} // namespace rfi::submission
