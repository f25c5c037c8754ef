#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rfi::drafts {

/// Where a document may go, and the words that speak of it.
struct Place
{
    QStringList kind;         ///< what is asked: titles, the provider's words
    QString party;            ///< whose it is; empty: the customer's
    QString owner = {};       ///< the name of that party
    bool takesMany = false;   ///< else a document given here leaves no room for another
    QString reason = {};      ///< why it is asked: a sentence, which may speak of other things too
    QStringList choices = {}; ///< the kinds of document that may be chosen there
};

/// By name, the number of the place it speaks of; -1 where it speaks of none, of several people's, or where what it
/// speaks of has no room left. A guess, to be shown to somebody before it is followed.
QList<int> guessPlaces(const QStringList& names, const QList<Place>& places);

/// The number of the side that a name speaks of, each given by all its words; -1 when of none, or of several.
int guessSide(const QString& name, const QList<QStringList>& sides);

} // namespace rfi::drafts
