#pragma once

#include "models/simulator/call.h"

namespace rfi::simulator {

/// One thing that Fin.com finds wrong: the place in the body as it writes it, and its words.
struct FincomFault
{
    QString key;
    QString text;
};

/// The shapes of Fin.com's refusals; there are four of them.
namespace fincom {

CallReply validationFailed(const QList<FincomFault>& faults); ///< 400, a map in `data`
CallReply unauthorized();                                     ///< 401, a bare message
CallReply forbidden(const QString& message);                  ///< 403, an `error` object
CallReply notFound();                                         ///< 404, a bare message
CallReply unprocessable(const QList<FincomFault>& faults);    ///< 422, a list of maps in `errors`
/// Any status in the shape that Fin.com uses for it.
CallReply failure(int status);

} // namespace fincom
} // namespace rfi::simulator
