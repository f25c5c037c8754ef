#pragma once

#include "models/core/json.h"

#include <QHash>

namespace rfi::providers {

/// Replaces `{name}` by the value of that name; a name without value stays as it stands.
QString filled(const QString& text, const QHash<QString, QString>& values);

/// The same in every string of a JSON value; a member that is nothing but a name without value is left out.
core::Json filled(const core::Json& json, const QHash<QString, QString>& values);

} // namespace rfi::providers
