#pragma once

#include "models/updates/updatecheck.h"

namespace rfi::updates {

/// What is remembered from one start to the next: when the list was asked for, and the last good one, which later ones
/// may not be older than.
struct UpdateState
{
    QDateTime askedAt{};
    QString putOff{}; ///< the version that somebody does not want to be told of again
    SignedList last{};
};

/// A missing file is an empty state, and so is one that somebody changed: the list's signature is checked once more.
UpdateState loadState(const QString& path, const Source& source);
core::Outcome saveState(const QString& path, const UpdateState& state);

} // namespace rfi::updates
