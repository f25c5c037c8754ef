#include "models/forms/answerhistory.h"

namespace rfi::forms {

void AnswerHistory::add(const Step& step, const QDateTime& at)
{
    m_steps.resize(m_position);
    const bool isGrowing = m_lastAt.isValid() && m_lastAt.msecsTo(at) < Pause.count() && !m_steps.isEmpty()
        && m_steps.constLast().item == step.item;
    if (isGrowing)
        m_steps.last().after = step.after;
    else
        m_steps += step;
    forgetTheOldest();
    m_position = m_steps.size();
    m_lastAt = at;
}

void AnswerHistory::forgetTheOldest()
{
    qsizetype kept = 0;
    qsizetype files = 0;
    while (kept < qMin(m_steps.size(), Limit)) {
        const Step& step = m_steps.at(m_steps.size() - 1 - kept);
        files += step.before.files.size() + step.after.files.size();
        if (files > MostFiles && kept > 0)
            break;
        ++kept;
    }
    m_steps.remove(0, m_steps.size() - kept);
}

std::optional<AnswerHistory::Step> AnswerHistory::undo()
{
    m_lastAt = {};
    return m_position > 0 ? std::optional(m_steps.at(--m_position)) : std::nullopt;
}

std::optional<AnswerHistory::Step> AnswerHistory::redo()
{
    m_lastAt = {};
    return m_position < m_steps.size() ? std::optional(m_steps.at(m_position++)) : std::nullopt;
}

void AnswerHistory::restore(const QList<Step>& steps, qsizetype position)
{
    m_steps = steps;
    m_position = qBound(qsizetype(0), position, steps.size());
    m_lastAt = {};
}

} // namespace rfi::forms
