#include "ui/documents/filereading.h"

#include "models/drafts/documentcheck.h"

namespace rfi::ui {

ReadFiles readFiles(const QStringList& paths, const forms::DocumentRules& rules)
{
    ReadFiles files;
    for (const QString& path : paths)
        files += drafts::readDocument(path, rules);
    return files;
}

ReadFiles checkAgain(const forms::Document& document, const forms::DocumentRules& rules)
{
    const auto bytes = forms::bytesOf(document);
    if (!bytes)
        return {bytes.error()};
    return {drafts::checkDocument(document.name, *bytes, rules)};
}

} // namespace rfi::ui
