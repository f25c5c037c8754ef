#pragma once

#include "models/core/json.h"
#include "models/providers/answerrules.h"
#include "models/providers/signinrules.h"

namespace rfi::providers {

/// Parts of a description that speak of calls; the document was found to have no faults.
QString text(const core::Json& json, const QString& name);
QStringList texts(const core::Json& list);
QList<int> numbers(const core::Json& list);
SignInRules parseSignIn(const core::Json& json);
ReadRules parseRead(const core::Json& json);
UploadRules parseUpload(const core::Json& json);
AnswerCall parseAnswerCall(const core::Json& json);
QList<ErrorShape> parseErrors(const core::Json& list);
std::optional<DiscoveryRules> parseDiscovery(const core::Json& json);

} // namespace rfi::providers
