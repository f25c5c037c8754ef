#pragma once

#include "models/forms/request.h"

#include <QSet>

namespace rfi::submission {

/// What of an item a provider can word differently while it stays the same item. Schema: of its answer.
enum class ItemPart { Status, Reason, Required, Options, Schema };

struct ChangedItem
{
    forms::RequestItem before;
    forms::RequestItem after;
    QSet<ItemPart> parts; ///< never empty
};

/// How one request differs from an earlier one of the same customer.
struct RequestChange
{
    QList<forms::RequestItem> added;   ///< in the order of the later request
    QList<forms::RequestItem> removed; ///< in the order of the earlier one
    QList<ChangedItem> changed;
    bool isDueAtChanged = false;
    QDateTime dueBefore;
    QDateTime dueAfter;
    QList<forms::Note> notesAdded;
    QList<forms::Note> notesRemoved;

    bool isEmpty() const;
};

RequestChange changeBetween(const forms::Request& before, const forms::Request& after);

/// `seen` with the same items added, removed and worded otherwise as between `before` and `after`: what the officer
/// decided is no news.
forms::Request withDecision(const forms::Request& seen, const forms::Request& before, const forms::Request& after);

} // namespace rfi::submission
