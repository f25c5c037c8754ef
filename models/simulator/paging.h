#pragma once

#include "models/simulator/call.h"

#include <optional>

namespace rfi::simulator {

/// Which numbers a parameter of a list may have.
struct NumberRange
{
    qsizetype least = 0;
    qsizetype most = 1'000'000;
};

/// A whole number of the query; `fallback` when it was not given, nothing when it is none of the range.
std::optional<qsizetype> numberIn(const Call& call, const QString& name, qsizetype fallback, const NumberRange& range);

/// The page `page` of `all`, counted from 0.
core::Json pageOf(const QList<core::Json>& all, qsizetype page, qsizetype size);

} // namespace rfi::simulator
