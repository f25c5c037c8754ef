#pragma once

#include "models/forms/request.h"

namespace rfi::ui {

/// Who a party is, with the part that it owns: "Ana López, owner 60 %".
QString partyText(const forms::Request& request, const QString& party);

} // namespace rfi::ui
