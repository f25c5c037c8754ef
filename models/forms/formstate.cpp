#include "models/forms/formstate.h"

#include "models/forms/rules.h"

#include <algorithm>

namespace rfi::forms {

FormState::FormState(Form form, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_form(std::move(form)), m_clock(clock)
{
    m_fieldProblems.resize(m_form.fields.size());
    m_sectionProblems.resize(m_form.sections.size());
    setAnswers({});
}

const Answer& FormState::answer(int field) const { return m_answers.at(m_form.fields.at(field).identity); }

void FormState::setValue(int field, const core::Json& value)
{
    Answer changed = answer(field);
    const core::Json given = withoutBlanks(value);
    if (changed.value == given && !changed.isLeftOut)
        return;
    changed.value = given;
    changed.isLeftOut = false;
    store(field, changed);
}

void FormState::setFiles(int field, const QList<FileEntry>& files)
{
    Answer changed = answer(field);
    changed.files = files;
    changed.isLeftOut = false;
    store(field, changed);
}

void FormState::setLeftOut(int field, bool isLeftOut)
{
    Answer changed = answer(field);
    if (changed.isLeftOut == isLeftOut)
        return;
    changed.isLeftOut = isLeftOut;
    store(field, changed);
}

void FormState::store(int field, const Answer& answer)
{
    const Field& asked = m_form.fields.at(field);
    const Answer before = m_answers.at(asked.identity);
    m_answers.set(asked.identity, answer);
    Q_EMIT answerReplaced(field, before);
    m_touched.insert(field);
    m_providerProblems.removeIf([&](const Problem& problem) { return problem.item == asked.identity; });
    // Whether a field is wanted may hang on its neighbours.
    for (const int neighbour : m_form.sections.at(asked.section).fields)
        recheckField(neighbour);
    recheckSection(asked.section);
    Q_EMIT fieldChanged(field);
    // A rule may speak of any field of the section.
    for (const int neighbour : m_form.sections.at(asked.section).fields)
        Q_EMIT problemsChanged(neighbour);
    Q_EMIT progressChanged();
}

void FormState::setAnswers(const Answers& answers)
{
    m_answers = answers;
    for (int field = 0; field < m_form.fields.size(); ++field)
        recheckField(field);
    for (int section = 0; section < m_form.sections.size(); ++section)
        recheckSection(section);
    for (int field = 0; field < m_form.fields.size(); ++field) {
        Q_EMIT fieldChanged(field);
        Q_EMIT problemsChanged(field);
    }
    Q_EMIT progressChanged();
}

void FormState::recheckField(int field) { m_fieldProblems[field] = checkField(m_form, field, m_answers); }

void FormState::recheckSection(int section)
{
    m_sectionProblems[section] = checkSection(m_form, section, m_answers, m_clock.today());
}

QList<Problem> FormState::fieldProblems(int field) const
{
    const Field& asked = m_form.fields.at(field);
    QList<Problem> problems = m_fieldProblems.at(field);
    for (const Problem& problem : m_sectionProblems.at(asked.section)) {
        if (problem.item == asked.identity)
            problems += problem;
    }
    return problems;
}

QList<Problem> FormState::visibleProblems(int field) const
{
    QList<Problem> visible;
    if (m_isAllVisible || m_touched.contains(field))
        visible = fieldProblems(field);
    for (const Problem& problem : m_providerProblems) {
        if (problem.item == m_form.fields.at(field).identity)
            visible += problem;
    }
    return visible;
}

bool FormState::checkAll()
{
    m_isAllVisible = true;
    // Midnight may have passed since a section was checked.
    for (int section = 0; section < m_form.sections.size(); ++section)
        recheckSection(section);
    for (int field = 0; field < m_form.fields.size(); ++field)
        Q_EMIT problemsChanged(field);
    return problems().isEmpty();
}

QList<Problem> FormState::problems() const
{
    QList<Problem> all;
    for (int field = 0; field < m_form.fields.size(); ++field)
        all += fieldProblems(field);
    return all;
}

void FormState::setProviderProblems(const QList<Problem>& problems)
{
    m_providerProblems = problems;
    for (int field = 0; field < m_form.fields.size(); ++field)
        Q_EMIT problemsChanged(field);
    Q_EMIT progressChanged();
}

/// What the provider refused is open until it is changed.
bool FormState::wasGivenBefore(int field, const QByteArray& sha256) const
{
    return m_givenBefore.value(m_form.fields.at(field).identity).contains(sha256);
}

bool FormState::isDone(int field) const
{
    const Field& asked = m_form.fields.at(field);
    const Answer& given = answer(field);
    const bool isAnswered = !given.isEmpty() || given.isLeftOut || !asked.defaultValue.isNull();
    const bool isRefused = std::any_of(m_providerProblems.begin(), m_providerProblems.end(),
                                       [&asked](const Problem& problem) { return problem.item == asked.identity; });
    return isAnswered && !isRefused && fieldProblems(field).isEmpty() && !isUndated(m_form, field, m_answers);
}

Progress FormState::progressOf(const QList<int>& fields) const
{
    Progress progress;
    for (const int field : fields) {
        if (!m_form.fields.at(field).isShown())
            continue;
        ++progress.total;
        progress.done += isDone(field) ? 1 : 0;
    }
    return progress;
}

Progress FormState::sectionProgress(int section) const { return progressOf(m_form.sections.at(section).fields); }

Progress FormState::progress() const { return progressOf(shownFields()); }

QList<int> FormState::shownFields() const
{
    QList<int> shown;
    for (const Section& section : m_form.sections) {
        for (const int field : section.fields) {
            if (m_form.fields.at(field).isShown())
                shown += field;
        }
    }
    return shown;
}

} // namespace rfi::forms
