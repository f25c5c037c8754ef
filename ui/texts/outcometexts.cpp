#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::ui {

namespace {

using submission::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeTexts)
};

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return Words::tr("The provider accepted the answer.");
    case Outcome::PartlyAccepted: return Words::tr("A part of the answer was accepted, another part was not.");
    case Outcome::Rejected: return Words::tr("The provider rejected the answer.");
    case Outcome::NotSent: return Words::tr("The answer was not sent.");
    case Outcome::Unknown:
        return Words::tr("The answer was sent, but it is not known whether the provider accepted it.");
    case Outcome::Invalid: return Words::tr("The answers cannot be sent as they are. Nothing was sent.");
    case Outcome::DryRun: return Words::tr("This is what would be sent. Nothing was sent.");
    }
    return {};
}

QString outcomeNext(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return Words::tr("There is nothing left to do until the provider has looked at it.");
    case Outcome::PartlyAccepted:
        return Words::tr("Read what was not accepted, and why. If that names a problem in the answer, change it. If "
                         "not, try again.");
    case Outcome::Rejected: return Words::tr("Put right what the provider names and send the answer again.");
    case Outcome::NotSent: return Words::tr("Fix the cause, then send the answer again. It is safe to send it again.");
    case Outcome::Unknown:
        return Words::tr("Do not send it again yet. First read the request from the provider: what it still asks "
                         "has not arrived.");
    case Outcome::Invalid: return Words::tr("Put right what is named and try again.");
    case Outcome::DryRun: return Words::tr("Compare it with the request. If it is right, send it.");
    }
    return {};
}

} // namespace rfi::ui
