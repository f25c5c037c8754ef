#pragma once

#include "models/forms/request.h"
#include "models/providers/description.h"

namespace rfi::providers {

/// A word that stands in a note, and what it may mean by the description's table.
struct Meaning
{
    QString word;
    QList<forms::ItemIdentity> items;
};

/// In the order of the table; none where it knows none of the words.
QList<Meaning> meaningsOf(const Description& description, const forms::Note& note);

/// The words of the provider that an item was chosen for: of a note that may mean it, else of the only one about the
/// same party; empty where no note is.
QString wordsFor(const Description& description, const forms::Request& request, const forms::ItemIdentity& item);

} // namespace rfi::providers
