#include "models/submission/plan.h"

namespace rfi::submission {

using core::Json;
using providers::AnswerCall;

QHash<QString, Json> customerRecords(const providers::Description& description, const Json& record)
{
    QHash<QString, Json> records;
    for (const AnswerCall& rules : description.answers) {
        if (rules.body == AnswerCall::Body::Record && !rules.record.read && record.isObject())
            records.insert(rules.call.name, record);
    }
    return records;
}

} // namespace rfi::submission
