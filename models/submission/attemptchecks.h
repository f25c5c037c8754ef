#pragma once

#include "models/submission/plan.h"
#include "models/submission/report.h"

namespace rfi::providers {
class Session;
struct Description;
} // namespace rfi::providers

namespace rfi::submission {

/// What has to be right before anything is sent: the answers, and that the planned bodies hold just them.
QList<forms::Problem> findProblems(const forms::Form& form, const forms::Answers& answers, const Plan& plan,
                                   const QDate& today);

/// New parties that would be made once more, each at its first item.
QList<forms::Problem> findMadeAgain(const forms::Form& form, const Plan& plan);

int countAnswered(const forms::Form& form, const forms::Answers& answers);

/// What is asked now and was asked then, whatever the order.
bool asksTheSame(const forms::Request& left, const forms::Request& right);

/// Whether a read finds something else asked than `known`, as far as the provider's payloads can tell: by the items
/// that they name, or by the words where they name none. An event names only a part, and a request file is what
/// somebody decided, whatever is read.
bool isAskedOtherwise(const providers::Description& description, const forms::Request& known,
                      const forms::Request& read);

/// Items of `known` that a provider which names its items does not ask for by now. An event may leave the side to the
/// read.
QList<forms::Problem> findNoLongerAsked(const providers::Description& description, const forms::Request& known,
                                        const forms::Request& read);

/// A provider may echo what it was sent: secrets and what somebody typed are taken out of its words.
void blotEchoes(Report& report, const providers::Session& session, const forms::Form& form,
                const forms::Answers& answers);

} // namespace rfi::submission
