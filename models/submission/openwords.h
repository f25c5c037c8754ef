#pragma once

#include "models/submission/case.h"

namespace rfi::providers {
struct Description;
}

namespace rfi::submission {

/// A note of the provider that is not answered as a whole by what is asked.
struct OpenNote
{
    forms::Note note;
    QStringList words; ///< of the note, that nothing is asked for; empty: for none of it
};

/// Whether what is asked was chosen by the officer, because the provider names no fields but writes in words.
bool isChosenByHand(const Case& of, const providers::Description& description);

/// Notes that nothing, or not enough, is asked for, be that settled or not; none where the provider names the fields.
QList<OpenNote> openNotes(const Case& of, const providers::Description& description);

/// The id of the officer's note that nothing more is to be sent for these words; of this round only, as words that
/// come again are asked again.
QString settlementId(const Case& of, const forms::Note& note);
bool isSettled(const Case& of, const forms::Note& note);

/// Open notes that the officer has not settled: with one of them the answer would be half an answer.
QList<OpenNote> unsettledNotes(const Case& of, const providers::Description& description);

} // namespace rfi::submission
