#pragma once

#include "models/submission/case.h"
#include "ui/common/theme.h"

#include <QString>

namespace rfi::ui {

/// An outcome for people: a word, a headline, and what to do next.
struct OutcomeWords
{
    QString word;
    QString headline;
    QString advice;
    QString iconName;
    Tone tone = Tone::Muted;
};

OutcomeWords outcomeWords(const submission::Report& report, const QString& providerName);
/// As the case stands now: of an answer that was accepted, something may be asked again since.
OutcomeWords outcomeWords(const submission::Case& shown, const submission::Report& report, const QString& providerName);

/// Whether something in the answer was refused that has to become another before it is sent again.
bool isToBeChanged(const submission::Case& shown, const submission::Report& report);

/// "Ended: 21 November 2026, 09:44:12 UTC+01:00"
QString reportFacts(const submission::Report& report);

/// "09:44:12" today, with the day otherwise.
QString momentText(const QDateTime& moment);

} // namespace rfi::ui
