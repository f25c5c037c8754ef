#pragma once

#include <QString>

namespace rfi::mail {

/// The words of an HTML text in their order, paragraphs and rows on lines of their own. Scripts, styles, comments
/// and all addresses are dropped.
QString textOfHtml(const QString& html);

} // namespace rfi::mail
