#pragma once

#include "models/forms/answers.h"

namespace rfi::forms {
struct Form;
}

namespace rfi::submission {

/// Answers that nothing asks for now. They are kept and never sent.
struct Aside
{
    forms::Answers answers;
    QHash<forms::ItemIdentity, int> rounds; ///< of the case, in which each was given

    void put(const forms::ItemIdentity& item, const forms::Answer& answer, int round);
};

/// Where answers stand when another form takes the place of theirs.
struct CarriedOver
{
    forms::Answers answers; ///< under the names that the form has for its items
    Aside aside;
};

/// Every answer has a place in what comes out: in the form where it asks for it, else aside. Answers that were put
/// aside in this round come back where the form asks for them and nothing else was given.
CarriedOver carriedOver(const forms::Answers& given, const Aside& aside, const forms::Form& form, int round);

} // namespace rfi::submission
