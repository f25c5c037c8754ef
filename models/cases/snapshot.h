#pragma once

#include "models/cases/bookkeeping.h"
#include "models/store/records.h"
#include "models/submission/case.h"

namespace rfi::cases {

/// What a case holds at one moment, as values: taken in no time, and read in any thread.
struct Snapshot
{
    QString caseId;
    int round = 1;
    forms::Request request;
    forms::Request seenRequest;
    QList<submission::Round> earlierRounds;
    forms::Answers answers;
    submission::Aside aside;
    QList<submission::OfficerNote> notes;
    forms::AnswerHistory history;
    QList<forms::Document> offered;
    QList<submission::Report> reports;
    core::Json record;
    QList<forms::ItemIdentity> refused = {}; ///< by the provider, and not changed since
};

Snapshot snapshotOf(const submission::Case& of);

/// Documents that an answer, an offer or an attempt holds, each once: all of them, or those that `book` does not have.
QList<forms::Document> documentsOf(const Snapshot& content);
QList<forms::Document> missingDocuments(const Snapshot& content, const Bookkeeping& book);

/// Hashes of the records of a case by kind and id: how they stand in the store.
using Marks = QHash<QString, QByteArray>;

/// What has to be written so that a case stands in the store as it is, and how its records stand there then. The
/// documents have to be in `book`. Takes as long as the case is large, so it belongs off the window's thread.
struct Changes
{
    store::Batch batch;
    Marks marks;
};
Changes changesSince(const Marks& written, const Snapshot& content, const Bookkeeping& book);

} // namespace rfi::cases
