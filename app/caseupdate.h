#pragma once

#include "models/submission/case.h"
#include "models/submission/customerreader.h"
#include "ui/common/theme.h"

#include <QString>

namespace rfi::app {

/// What a fresh read of the customer told, for people.
struct UpdateNote
{
    QString text;
    ui::Tone tone = ui::Tone::Accent;
    bool isNews = true;         ///< otherwise only somebody who asked wants to hear it
    bool isAboutChange = false; ///< void when what changed was seen
};

/// Brings a case up to date with what the provider says now: settles whose documents are meant, opens a new round
/// when something is asked again, closes it when nothing is asked any more.
UpdateNote updateCase(submission::Case& updated, const providers::Description& description,
                      const submission::CustomerState& state);

} // namespace rfi::app
