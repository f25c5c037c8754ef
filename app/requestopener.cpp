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

Case* RequestOpener::alreadyOpen(const Request& request, const QString& environment, bool isTraining) const
{
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        Case* known = m_cases.at(row);
        const bool isSamePlace = known->environment() == environment && known->isTraining() == isTraining;
        if (isSamePlace && known->state() == Case::State::Open && asksTheSame(known->request(), request))
            return known;
    }
    return nullptr;
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
