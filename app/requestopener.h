#pragma once

#include "models/core/moments.h"
#include "models/forms/request.h"
#include "models/providers/requestreader.h"
#include "models/submission/caselist.h"

namespace rfi::app {

/// Turns request files and payloads into cases of the list.
class RequestOpener
{
public:
    RequestOpener(const providers::Registry& registry, submission::CaseList& cases, const core::Clock& clock);

    core::Result<forms::Request> read(const QByteArray& bytes, const QString& name,
                                      const providers::RequestHints& hints = {}) const;

    /// The open case that asks exactly this; null when there is none.
    submission::Case* alreadyOpen(const forms::Request& request, const QString& environment, bool isTraining) const;
    /// `request` has a customer type that its provider knows.
    submission::Case* open(const forms::Request& request, const QString& environment, bool isTraining);

private:
    const providers::Registry& m_registry;
    submission::CaseList& m_cases;
    const core::Clock& m_clock;
};

/// Whether two requests ask the same things in the same words.
bool asksTheSame(const forms::Request& left, const forms::Request& right);

} // namespace rfi::app
