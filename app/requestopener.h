#pragma once

#include "models/core/moments.h"
#include "models/forms/request.h"
#include "models/providers/requestreader.h"
#include "models/submission/caselist.h"

#include <functional>

namespace rfi::app {

/// Turns request files and payloads into cases of the list.
class RequestOpener
{
public:
    RequestOpener(const providers::Registry& registry, submission::CaseList& cases, const core::Clock& clock);

    core::Result<forms::Request> read(const QByteArray& bytes, const QString& name,
                                      const providers::RequestHints& hints = {}) const;

    using Found = std::function<void(submission::Case*)>;
    /// Calls back with the open case that asks exactly this, null when there is none; later, when cases have to be
    /// loaded for it.
    void findOpen(const forms::Request& request, const QString& environment, bool isTraining, const Found& found) const;
    /// `request` has a customer type that its provider knows.
    submission::Case* open(const forms::Request& request, const QString& environment, bool isTraining);

private:
    void findAmong(const QStringList& cases, const forms::Request& request, const Found& found) const;

    const providers::Registry& m_registry;
    submission::CaseList& m_cases;
    const core::Clock& m_clock;
};

/// Whether two requests ask the same things in the same words.
bool asksTheSame(const forms::Request& left, const forms::Request& right);

} // namespace rfi::app
