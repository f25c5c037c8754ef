#pragma once

#include "models/core/json.h"

#include <optional>

namespace rfi::simulator {

/// What the reviewers of a customer will say to the next answers, in their order.
class Reviews
{
public:
    /// `script`: a list, each the members of the customer that the review replaces.
    explicit Reviews(const core::Json& script) : m_script(script.items()) {}

    /// The next answer is looked at, and sent back with these members, before the script goes on.
    void insert(const core::Json& members) { m_script.prepend(members); }
    /// An answer has come; so many `reads` still find it being checked.
    void begin(int reads);
    /// A read is about to happen: the next review when it is through, null when the script is over, nothing
    /// while no review is under way.
    std::optional<core::Json> afterRead();

private:
    QList<core::Json> m_script;
    bool m_isUnderWay = false;
    int m_readsLeft = 0;
};

} // namespace rfi::simulator
