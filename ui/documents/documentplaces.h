#pragma once

#include "models/forms/formstate.h"

namespace rfi::ui {

/// Whether a place for files has room for more than one.
bool takesMany(const forms::Field& asked);

/// The fields that have room for a document, in the order of the form.
QList<int> fieldsForDocuments(const forms::FormState& state);

/// By name of a file, the field that it speaks of; -1 for none.
QList<int> guessFields(const forms::FormState& state, const QStringList& names);

/// The side that the name of a file speaks of; empty for none.
QString guessSide(const forms::DocumentRules& rules, const QString& name);

/// What any of the fields takes: the least that a document has to be.
forms::DocumentRules rulesOfAny(const forms::FormState& state, const QList<int>& fields);

/// Names of files without their folders.
QStringList namesOf(const QStringList& paths);

} // namespace rfi::ui
