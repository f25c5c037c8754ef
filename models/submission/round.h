#pragma once

#include "models/forms/answers.h"
#include "models/forms/form.h"
#include "models/forms/formstate.h"

namespace rfi::submission {

/// A round of a case that is over. What came of it stands in the case's reports of the same number.
struct Round
{
    int number = 1;
    forms::Request request; ///< as it was asked at the end
    forms::Answers answers; ///< as they were at the end; documents by name and hash, without their bytes
    QDateTime endedAt;      ///< when the provider asked again
};

/// What is remembered of answers: of documents all but the bytes.
forms::Answers remembered(const forms::Answers& answers);

/// The documents that were given for each item.
forms::FormState::GivenBefore givenDocuments(const QList<Round>& rounds);

/// How an answer stands to what an earlier round gave for the item. New: nothing was given then.
enum class SinceRound { New, Same, Changed };
SinceRound sinceRound(const forms::Form& before, const forms::Answers& answersBefore, const forms::Form& now, int field,
                      const forms::Answers& answersNow);

} // namespace rfi::submission
