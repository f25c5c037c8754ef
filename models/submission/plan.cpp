#include "models/submission/plan.h"

#include "models/network/address.h"
#include "models/submission/bodybuilder.h"

namespace rfi::submission {

namespace {

QList<Upload> uploadsOf(const forms::Form& form, const forms::Answers& answers)
{
    QList<Upload> uploads;
    for (const forms::Section& section : form.sections) {
        for (const int index : section.fields) {
            const forms::ItemIdentity& item = form.fields.at(index).identity;
            const QList<forms::FileEntry>& files = answers.at(item).files;
            for (qsizetype entry = 0; entry < files.size(); ++entry) {
                if (files.at(entry).document)
                    uploads += Upload{item, entry, *files.at(entry).document};
            }
        }
    }
    return uploads;
}

} // namespace

providers::Variables variablesOf(const forms::Request& request)
{
    return {{QStringLiteral("customerId"), request.customerId}};
}

Plan makePlan(const providers::Description& description, const forms::Form& form, const forms::Answers& answers,
              const UploadedUris& uris)
{
    Plan plan;
    plan.uploads = uploadsOf(form, answers);
    const BuiltBody built = buildBody(form, answers, uris);
    for (const providers::AnswerCall& answer : description.answers) {
        const providers::CallTemplate& call = answer.call;
        // The id was checked when the request was read; an empty path is refused when it is to be sent.
        const auto path = network::expandPath(call.path, variablesOf(form.request));
        plan.calls += PlannedCall{call, path ? *path : QString(), built.body, built.origins};
    }
    return plan;
}

} // namespace rfi::submission
