#pragma once

#include "models/core/secret.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace rfi::ui {

/// Asks for the six digits of a one-time code over `parent` without stopping anything. `refusal` says why it is asked
/// again; empty the first time. `answered` hears the code, or nothing when the person gives none; once.
void askForCode(QWidget* parent, const QString& account, const QString& refusal,
                const std::function<void(const std::optional<core::Secret>&)>& answered);

} // namespace rfi::ui
