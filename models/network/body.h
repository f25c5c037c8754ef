#pragma once

#include "models/core/json.h"

#include <QByteArray>
#include <QList>

namespace rfi::network {

/// What a request carries: its media type and its bytes in pieces that are shared with their maker, so a
/// large document is never copied.
struct Body
{
    QByteArray contentType; ///< empty: nothing is sent, on purpose
    QList<QByteArray> chunks;

    qint64 size() const;
    /// All pieces in one, for a hash or a dry run.
    QByteArray joined() const;
};

Body jsonBody(const core::Json& json);
/// For JSON that was written already and has to travel as exactly these bytes.
Body jsonBody(const QByteArray& text);

} // namespace rfi::network
