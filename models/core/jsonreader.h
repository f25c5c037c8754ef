#pragma once

#include "models/core/json.h"
#include "models/core/result.h"

#include <QHash>

namespace rfi::core {

struct JsonLimits
{
    qsizetype bytes = 8 * 1024 * 1024;
    int depth = 64;
};

/// A value with the place of each part of it in the text, by the text of its JSON Pointer.
struct JsonDocument
{
    Json root;
    QHash<QString, Position> positions;

    /// The position of the nearest part that has one.
    Position positionOf(Pointer pointer) const;
};

/// The only reader of JSON from outside. Refuses what two readers could understand differently: duplicate
/// names, invalid UTF-8, lone surrogates, trailing data, too much depth or size. A leading BOM is accepted.
/// Errors carry line, column and pointer.
Result<Json> readJson(const QByteArray& text, const JsonLimits& limits = {});
Result<JsonDocument> readJsonDocument(const QByteArray& text, const JsonLimits& limits = {});

} // namespace rfi::core
