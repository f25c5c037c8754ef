#include "models/submission/computedrequest.h"

#include "models/submission/plan.h"
#include "models/submission/records.h"

namespace rfi::submission {

forms::Request computedRequest(const providers::Description& description, const forms::Request& customer,
                               const core::Json& payload)
{
    forms::Request request = customer;
    request.origin = forms::RequestOrigin::RequestFile;
    request.items.clear();
    const forms::Description& forms = description.forms;
    QStringList context;
    for (const core::Json& word : customer.context.value(forms.contextMember).items())
        context += word.toString();
    const QStringList missing = missingMembers(payload.at(description.read.record.value_or(QString())),
                                               forms.schemaFor(customer.customerType, {}), forms.root, context);
    for (const QString& place : missing) {
        forms::RequestItem item;
        item.identity.pointer = place;
        item.status = forms::ItemStatus::Missing;
        request.items += item;
    }
    return request;
}

bool canComputeRequest(const providers::Description& description)
{
    return description.read.record && !customerRecords(description, core::Json::object()).isEmpty();
}

} // namespace rfi::submission
