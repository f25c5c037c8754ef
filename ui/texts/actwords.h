#pragma once

#include <QString>

namespace rfi::ui {

/// What an entry of the log says was done, in words: "Document attached" for "document_attached". A word that is not
/// known, as of a newer version, comes without its lines.
QString actText(const QString& act);

/// What a fact of an entry is: "Attempt" for "attempt".
QString factText(const QString& fact);

/// A word of ours that stands as the fact's value; ids, hashes and words of others come as they are.
QString factValueText(const QString& fact, const QString& value);

} // namespace rfi::ui
