#pragma once

#include "models/forms/answers.h"
#include "models/forms/request.h"

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

} // namespace rfi::submission
