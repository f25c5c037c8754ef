#pragma once

#include "models/core/result.h"
#include "models/forms/document.h"

namespace rfi::ui {

using ReadFiles = QList<core::Result<forms::Document>>;

/// Files as they are now, each checked for its place; not for the window's thread.
ReadFiles readFiles(const QStringList& paths, const forms::DocumentRules& rules);

/// The same for a document that is here already: what was good for a message need not be for this place.
ReadFiles checkAgain(const forms::Document& document, const forms::DocumentRules& rules);

} // namespace rfi::ui
