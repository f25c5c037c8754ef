#include "models/forms/answers.h"

namespace rfi::forms {

const Answer& Answers::at(const ItemIdentity& identity) const
{
    static const Answer none;
    const auto place = m_answers.constFind(identity);
    return place == m_answers.constEnd() ? none : *place;
}

void Answers::set(const ItemIdentity& identity, const Answer& answer)
{
    if (answer.isEmpty() && !answer.isLeftOut)
        m_answers.remove(identity);
    else
        m_answers.insert(identity, answer);
}

} // namespace rfi::forms
