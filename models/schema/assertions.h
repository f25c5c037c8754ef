#pragma once

#include "models/core/error.h"
#include "models/core/json.h"

#include <QHash>

#include <optional>

namespace rfi::schema {

/// What an assertion has against a value; see Violation.
struct Objection
{
    core::ErrorCode code{};
    QStringList arguments{};
};

/// `asked` is the value of the keyword.
using Assertion = std::optional<Objection> (*)(const core::Json& asked, const core::Json& instance);

/// The keywords that need to know nothing but their own value and the instance.
const QHash<QString, Assertion>& assertions();

} // namespace rfi::schema
