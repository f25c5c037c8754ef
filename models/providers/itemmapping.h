#pragma once

#include "models/core/json.h"
#include "models/forms/request.h"
#include "models/providers/description.h"
#include "models/schema/schemachecker.h"

namespace rfi::providers {

/// Reads the asked items out of a payload by the item rules of its mapping. Equal items become one. `root` is the
/// description, where the schemas of shapes are.
QList<forms::RequestItem> mapItems(const core::Json& payload, const core::Json& itemRules,
                                   const schema::SchemaChecker& checker, const core::Json& root);

/// Adds an item, or its reason to the equal one that is there already.
void addItem(QList<forms::RequestItem>& items, const forms::RequestItem& item);

forms::ItemStatus itemStatus(const QString& word);

/// Guesses nothing: the customer type whose schema has a place for most of the asked items, or empty when two do.
QString customerTypeOf(const Description& description, const QList<forms::RequestItem>& items);

/// Marks the items that have a place in a party's object only, while no party is named.
void markUnclearParties(const Description& description, forms::Request& request);

} // namespace rfi::providers
