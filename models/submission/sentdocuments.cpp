#include "models/submission/sentdocuments.h"

namespace rfi::submission {

ReadAnswers readDocuments(const forms::Form& form, const forms::Answers& answers)
{
    ReadAnswers read{answers, {}};
    for (const forms::Field& field : form.fields) {
        forms::Answer answer = answers.at(field.identity);
        if (answer.isLeftOut || answer.files.isEmpty())
            continue;
        for (forms::FileEntry& file : answer.files) {
            if (!file.document)
                continue;
            const auto bytes = forms::bytesOf(*file.document);
            if (!bytes)
                read.problems +=
                    forms::Problem{field.identity, bytes.error().code, bytes.error().arguments, {}, {}, false};
            else if (field.document.travel != forms::Travel::Upload)
                file.document->content = forms::Content::here(*bytes);
        }
        read.answers.set(field.identity, answer);
    }
    return read;
}

} // namespace rfi::submission
