#pragma once

#include "models/core/error.h"

#include <QList>

namespace rfi::ui {

/// The patterns (see sentence.h) for one code: what happened, and what to do. Source texts of the context
/// "Error"; %1 is the error's subject, %2 its first argument.
struct ErrorWords
{
    core::ErrorCode code;
    const char* text;
    const char* advice;
};

/// Those of the store and the log.
QList<ErrorWords> recordWords();

/// Those of an organisation's rules and of news of the program.
QList<ErrorWords> programWords();

/// One entry for each code.
const QList<ErrorWords>& errorWords();

} // namespace rfi::ui
