#include "models/network/body.h"

#include "models/core/jsonwriter.h"

namespace rfi::network {

qint64 Body::size() const
{
    qint64 sum = 0;
    for (const QByteArray& chunk : chunks)
        sum += chunk.size();
    return sum;
}

QByteArray Body::joined() const { return chunks.join(); }

Body jsonBody(const core::Json& json) { return jsonBody(core::writeJson(json)); }

Body jsonBody(const QByteArray& text) { return Body{"application/json", {text}}; }

} // namespace rfi::network
