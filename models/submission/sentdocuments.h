#pragma once

#include "models/submission/report.h"

#include <functional>

namespace rfi::submission {

/// Answers whose documents were read and are what was attached; those that travel inside of a body are at hand.
struct ReadAnswers
{
    forms::Answers answers;
    QList<forms::Problem> problems; ///< RecordUnreadable, at the item of each that is not
};

/// Reads every document that would go out, so that nothing is sent when one of them cannot be. Those that are uploaded
/// are not kept in memory. Waits for the disk: not for the window's thread.
ReadAnswers readDocuments(const forms::Form& form, const forms::Answers& answers);

using DocumentOf = std::function<std::optional<forms::Document>(const QByteArray& sha256)>;
DocumentOf documentsIn(const forms::Answers& answers);

/// The documents of the report's uploads and calls, each once and by the name that it had then, as far as `documentOf`
/// knows them.
QList<forms::Document> documentsOf(const Report& report, const DocumentOf& documentOf);

} // namespace rfi::submission
