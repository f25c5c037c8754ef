#pragma once

#include "models/forms/form.h"
#include "models/submission/report.h"
#include "ui/common/theme.h"

#include <QString>

namespace rfi::ui {

/// The state of a PSP's result for people: a word with a sign of its own.
struct PspWords
{
    QString word;
    QString iconName;
    Tone tone = Tone::Muted;
};

PspWords pspWords(submission::PspState state);
QString pspName(const submission::PspResult& result);
/// How many of the results are in this state.
int pspsIn(const submission::Report& report, submission::PspState state);
/// The items whose names in the provider's body occur in its words, as people call them.
QStringList namedItems(const forms::Form& form, const QString& message);
/// What the result means, and of the last submission what can be done about it; the PSP's own words are not in it.
QString pspSentence(const submission::PspResult& result, const QString& providerName, bool isLast);

} // namespace rfi::ui
