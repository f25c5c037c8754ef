#pragma once

#include "models/reuse/given.h"

namespace rfi::reuse {

/// An answer that was given before, as the asking field wants it.
struct Offer
{
    forms::Answer answer;
    QString providerName; ///< of the provider it was given to
    QDateTime sentAt;     ///< invalid: not sent yet
};

/// The best that `given`, the first the best, has for a field of `who`; nothing when the field is answered, means
/// nothing known, or wants a deliberate act. What is offered never makes a problem by the rules of the asking form.
/// Never offered of a document: one that has run out, one of another kind, one whose known facts are not those that
/// stand in the form already, and one that this provider has had and calls expired or invalid now. The parts of an
/// address stay together in the same way.
std::optional<Offer> offerFor(const Filled& filled, int field, const Who& who, const QList<Given>& given,
                              const QDate& today);

/// Sent ones first, the newest before the others.
QList<Given> bestFirst(QList<Given> given);

} // namespace rfi::reuse
