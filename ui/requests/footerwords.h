#pragma once

#include "ui/requests/casefooter.h"
#include "ui/requests/stepbar.h"

namespace rfi::submission {
class Case;
}

namespace rfi::ui {

struct SendProgress;

/// What the footer says and offers at a step. `obstacle` is why the answer may not be sent. With `hasTicks` what is
/// asked is to be ticked in the form.
CaseFooter::Content footerContent(const submission::Case& shown, Step step, const QString& providerName,
                                  const QString& obstacle, bool hasNextRequest, bool hasAccount = true,
                                  bool hasTicks = false);
/// While it is being sent: how to stop that.
CaseFooter::Content sendingContent(const SendProgress& progress);

} // namespace rfi::ui
