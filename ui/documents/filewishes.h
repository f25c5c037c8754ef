#pragma once

#include "models/forms/formstate.h"

namespace rfi::ui {

/// What the row of a file asks for besides it.
struct FileWishes
{
    bool hasSides = false;
    QString ageLimit; ///< how old the document may be, in words; empty where no rule speaks of its age
};

FileWishes fileWishes(const forms::FormState& state, int field);

/// Whether each file has to say which side it shows, as the section is answered now.
bool isSideWanted(const forms::FormState& state, int field);

/// What else of the request a file with these bytes is given for.
QStringList otherUses(const forms::FormState& state, int field, const QByteArray& sha256);

/// What may be given, said before somebody chooses.
QString acceptedText(const forms::DocumentRules& rules);

/// "Front" for FRONT, to begin a line with.
QString sideTitle(const QString& side);

/// Says what a file is chosen for.
QString wishTitle(const forms::FormState& state, int field, bool isMany);

} // namespace rfi::ui
