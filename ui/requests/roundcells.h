#pragma once

#include "models/submission/roundcomparison.h"
#include "ui/common/theme.h"

#include <QString>

namespace rfi::ui {

/// What stands in one cell of the rounds: a word with a sign of its own, the answer, and below it what was said.
struct RoundCell
{
    struct Line
    {
        QString text;
        Tone tone = Tone::Muted;
    };

    QString word = {}; ///< may be empty: then there is no sign either
    QString iconName = {};
    Tone tone = Tone::Muted;
    QString answer = {};
    QList<Line> lines = {};
    int field = -1; ///< of the form that is filled now

    /// All of it, for copying and for screen readers.
    QString text() const;
};

/// How a round ended: the outcome, what the provider and the payment providers behind it said, and earlier attempts.
RoundCell outcomeCell(const submission::RoundComparison::Column& round, const QString& providerName);
/// The provider's words that no item stands for.
RoundCell notesCell(const submission::RoundComparison::Column& round);
RoundCell itemCell(const submission::RoundComparison& rounds, int row, int column);

/// "Asked on 4 November 2026, ended on 9 November 2026"
QString roundDates(const submission::RoundComparison::Column& round);

} // namespace rfi::ui
