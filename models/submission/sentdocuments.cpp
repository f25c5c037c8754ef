#include "models/submission/sentdocuments.h"

#include <QSet>

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

DocumentOf documentsIn(const forms::Answers& answers)
{
    QHash<QByteArray, forms::Document> documents;
    for (const forms::ItemIdentity& item : answers.identities()) {
        for (const forms::FileEntry& file : answers.at(item).files) {
            if (file.document)
                documents.insert(file.document->sha256, *file.document);
        }
    }
    return [documents](const QByteArray& sha256) {
        const auto found = documents.constFind(sha256);
        return found == documents.cend() ? std::nullopt : std::optional(*found);
    };
}

QList<forms::Document> documentsOf(const Report& report, const DocumentOf& documentOf)
{
    QList<SentDocument> sent;
    for (const UploadReport& upload : report.uploads)
        sent += upload.document;
    for (const CallReport& call : report.calls)
        sent += call.documents;
    QList<forms::Document> documents;
    QSet<QByteArray> known;
    for (const SentDocument& each : std::as_const(sent)) {
        std::optional<forms::Document> found = known.contains(each.sha256) ? std::nullopt : documentOf(each.sha256);
        known.insert(each.sha256);
        if (!found)
            continue;
        // It may have come back under another name since.
        found->name = each.name;
        documents += *found;
    }
    return documents;
}

} // namespace rfi::submission
