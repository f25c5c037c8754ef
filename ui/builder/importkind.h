#pragma once

#include <QByteArray>
#include <QString>

namespace rfi::ui {

/// What a text from outside is taken for.
enum class ImportKind {
    Request,   ///< a request file or a payload; also everything that is nothing else, so that the reader says why
    ItemTable, ///< CSV, one row an item
    Mail
};

/// By content; the name decides only where the content does not.
ImportKind importKindOf(const QByteArray& bytes, const QString& name);

} // namespace rfi::ui
