#pragma once

#include "models/forms/answers.h"

#include <QDateTime>

#include <optional>

namespace rfi::forms {

/// What an officer changed in a form, the newest last, to be taken back and made again step by step. A value.
class AnswerHistory
{
public:
    struct Step
    {
        ItemIdentity item;
        Answer before;
        Answer after;
    };

    /// The oldest steps go when there are more, or when they hold more files than that: each step knows all files of
    /// its answer, and there may be thousands. The last one stays.
    static constexpr qsizetype Limit = 200;
    static constexpr qsizetype MostFiles = 20'000;
    /// Typing in one field is one step until it rests for this long.
    static constexpr std::chrono::milliseconds Pause{1500};

    void add(const Step& step, const QDateTime& at);
    /// The step to take back: `before` is what has to stand there again. Nothing when there is none.
    std::optional<Step> undo();
    /// The step to make once more: `after` is what has to stand there again.
    std::optional<Step> redo();

    const QList<Step>& steps() const { return m_steps; }
    /// How many of the steps are done now; the others were taken back.
    qsizetype position() const { return m_position; }
    void restore(const QList<Step>& steps, qsizetype position);

private:
    void forgetTheOldest();

    QList<Step> m_steps;
    qsizetype m_position = 0;
    QDateTime m_lastAt; ///< when the last step grew; invalid when it is finished
};

} // namespace rfi::forms
