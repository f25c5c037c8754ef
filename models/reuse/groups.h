#pragma once

#include "models/forms/checks.h"
#include "models/reuse/meaning.h"
#include "models/reuse/neutral.h"

#include <functional>

namespace rfi::reuse {

/// A form with answers, and what its fields mean. Refers to all three.
struct Filled
{
    const forms::Form& form;
    const forms::Answers& answers;
    const QList<Meaning>& meanings; ///< by field
};

QList<Meaning> meaningsOf(const forms::Form& form);

/// The kinds of document that a field is about, each by all its names.
struct Kinds
{
    enum class State {
        Known,
        Undecided, ///< it is asked, and not answered yet
        Unsaid     ///< the field is of no document, or nobody says of which kind
    };

    State state = State::Unsaid;
    QList<QStringList> names = {};

    bool fit(const Kinds& other) const;
};

Kinds kindsOf(const Filled& filled, int field);

/// Facts that belong together: of one person or company, of one address, of one document.
struct Group
{
    /// What tells the groups of one party apart.
    struct Key
    {
        QString name;
        int section = -1;     ///< of a document: others of its kind are asked elsewhere
        QString pointer = {}; ///< of a document that stands alone
        friend bool operator==(const Key&, const Key&) = default;
    };

    Key key;
    QString party;
    Kinds kinds;
    QHash<QString, Neutral> values = {};   ///< by the word of their meaning
    QList<forms::FileEntry> files = {};    ///< with "front", "back" or no side
    QHash<QString, QString> pointers = {}; ///< where each stood

    QString text(const QString& word) const;
    QDate date(const QString& word) const;
};

Group::Key keyOf(const Filled& filled, int field);

/// What is answered, by party and group, with what follows from it: a phone number from its parts and its parts from
/// it, and the same of a name.
QList<Group> groupsIn(const Filled& filled, const std::function<bool(int field)>& isTaken);

} // namespace rfi::reuse
