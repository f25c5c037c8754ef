#pragma once

#include "ui/common/theme.h"
#include "ui/requests/sendprogress.h"

#include <functional>
#include <optional>

namespace rfi::ui {

/// What is happening to a case right now and is not part of it: a sending, a read, what the last read told.
struct CaseNews
{
    std::optional<SendProgress> sending;
    bool isReading = false;
    QString note;
    std::function<QString(int section)> hint; ///< in training: what somebody can answer a section with
    Tone noteTone = Tone::Accent;
    bool isAboutChange = false; ///< the note is, and is void when that was seen
    QString checked;            ///< when the same was read once more
};

} // namespace rfi::ui
