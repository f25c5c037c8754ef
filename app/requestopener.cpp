#include "app/requestopener.h"

#include "models/providers/registry.h"

#include <QUuid>

#include <algorithm>

namespace rfi::app {

using core::Result;
using forms::Request;
using submission::Case;

RequestOpener::RequestOpener(const providers::Registry& registry, submission::CaseList& cases, const core::Clock& clock)
    : m_registry(registry), m_cases(cases), m_clock(clock)
{
}

Result<Request> RequestOpener::read(const QByteArray& bytes, const QString& name,
                                    const providers::RequestHints& hints) const
{
    return providers::readRequest(m_registry, bytes, name, hints);
}

void RequestOpener::findOpen(const Request& request, const QString& environment, bool isTraining,
                             const Found& found) const
{
    QStringList candidates;
    for (const int row : m_cases.rowsOf(request.provider, request.customerId)) {
        const submission::CaseSummary& summary = m_cases.summary(row);
        if (summary.environment == environment && summary.isTraining == isTraining
            && summary.state == Case::State::Open)
            candidates += summary.id;
    }
    findAmong(candidates, request, found);
}

void RequestOpener::findAmong(const QStringList& cases, const Request& request, const Found& found) const
{
    if (cases.isEmpty())
        return found(nullptr);
    m_cases.open(m_cases.rowOf(cases.constFirst()), [this, cases, request, found](Case* candidate) {
        if (candidate && asksTheSame(candidate->request(), request))
            found(candidate);
        else
            findAmong(cases.sliced(1), request, found);
    });
}

Case* RequestOpener::open(const Request& request, const QString& environment, bool isTraining)
{
    const providers::Description* description = m_registry.find(request.provider);
    Q_ASSERT(description);
    return m_cases.add(std::make_unique<Case>(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                              forms::makeForm(description->forms, request), environment, isTraining,
                                              m_clock));
}

bool asksTheSame(const Request& left, const Request& right)
{
    const auto isSameItem = [](const forms::RequestItem& one, const forms::RequestItem& other) {
        return one.identity == other.identity && one.status == other.status && one.reason == other.reason;
    };
    return left.provider == right.provider && left.customerId == right.customerId
        && std::equal(left.items.cbegin(), left.items.cend(), right.items.cbegin(), right.items.cend(), isSameItem);
}

} // namespace rfi::app
