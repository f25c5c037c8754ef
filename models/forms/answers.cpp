#include "models/forms/answers.h"

namespace rfi::forms {

core::Json withoutBlanks(const core::Json& value)
{
    return value.isString() && value.toString().trimmed().isEmpty() ? core::Json() : value;
}

const Answer& Answers::at(const ItemIdentity& identity) const
{
    static const Answer none;
    const auto place = m_answers.constFind(identity);
    return place == m_answers.constEnd() ? none : *place;
}

void Answers::set(const ItemIdentity& identity, const Answer& answer)
{
    Answer given = answer;
    given.value = withoutBlanks(answer.value);
    if (given.isEmpty() && !given.isLeftOut)
        m_answers.remove(identity);
    else
        m_answers.insert(identity, given);
}

} // namespace rfi::forms
