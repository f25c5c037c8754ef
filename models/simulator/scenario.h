#pragma once

#include "models/core/json.h"
#include "models/core/result.h"

#include <QDate>

namespace rfi::simulator {

/// Moves all dates and moments in it (text that is nothing else) by whole days.
core::Json shiftedByDays(const core::Json& json, qint64 days);

/// Reads a file of a training folder as if it had been written for today: training.json there says as of
/// which day the folder was written. Errors: those of reading a file and of JSON.
core::Result<core::Json> readTrainingFile(const QString& folder, const QString& name, const QDate& today);

/// The same for a scenario; a customer that names a `file` gets its `data`, or else all
/// of it, as `detail`.
core::Result<core::Json> readScenario(const QString& folder, const QString& name, const QDate& today);

} // namespace rfi::simulator
