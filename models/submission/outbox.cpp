#include "models/submission/outbox.h"

namespace rfi::submission {

QList<SentDocument> newDocuments(const Attempt& attempt)
{
    if (!attempt.calls.isEmpty())
        return attempt.calls.constLast().documents;
    QList<SentDocument> documents;
    for (const UploadReport& upload : attempt.uploads)
        documents += upload.document;
    return documents;
}

} // namespace rfi::submission
