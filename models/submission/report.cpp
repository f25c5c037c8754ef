#include "models/submission/report.h"

#include <QHash>

#include <algorithm>

namespace rfi::submission {

using namespace Qt::StringLiterals;

QString outcomeName(Outcome outcome)
{
    static const QHash<Outcome, QString> names{
        {Outcome::Accepted, u"accepted"_s}, {Outcome::PartlyAccepted, u"partly_accepted"_s},
        {Outcome::Rejected, u"rejected"_s}, {Outcome::NotSent, u"not_sent"_s},
        {Outcome::Unknown, u"unknown"_s},   {Outcome::Invalid, u"invalid"_s},
        {Outcome::DryRun, u"dry_run"_s},
    };
    return names.value(outcome);
}

QString pspStateName(PspState state)
{
    switch (state) {
    case PspState::Sent: return u"sent"_s;
    case PspState::Accepted: return u"accepted"_s;
    case PspState::Refused: return u"refused"_s;
    case PspState::NotSupported: return u"not_supported"_s;
    case PspState::Unknown: return u"unknown"_s;
    }
    return {};
}

int exitCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
    case Outcome::DryRun: return 0;
    case Outcome::Invalid: return 2;
    case Outcome::Rejected: return 3;
    case Outcome::PartlyAccepted: return 4;
    case Outcome::NotSent: return 5;
    case Outcome::Unknown: return 6;
    }
    return 6;
}

bool isFailed(const PspResult& result) { return result.state != PspState::Accepted && result.state != PspState::Sent; }

int Report::failedPsps() const
{
    return static_cast<int>(std::count_if(pspResults.cbegin(), pspResults.cend(), isFailed));
}

bool Report::isWorthTryingAgain() const
{
    const auto has = [this](PspState state) {
        return std::any_of(pspResults.cbegin(), pspResults.cend(),
                           [state](const PspResult& result) { return result.state == state; });
    };
    return outcome != Outcome::Unknown && has(PspState::Refused) && !has(PspState::Unknown);
}

} // namespace rfi::submission
