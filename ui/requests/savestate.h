#pragma once

#include "ui/common/theme.h"

#include <QString>

namespace rfi::ui {

/// How safe is what was typed, in a word or two; no words while nothing is kept.
struct SaveState
{
    Tone tone = Tone::Muted;
    QString text = {};
};

} // namespace rfi::ui
