#include "models/cases/snapshot.h"

#include "models/cases/caserecords.h"
#include "models/core/jsonwriter.h"

#include <QCryptographicHash>
#include <QSet>

namespace rfi::cases {

using forms::Document;
using store::Record;

namespace {

QString keyOf(const Record& record) { return record.kind + u'|' + record.id; }

store::RecordId idFrom(const QString& key) { return {key.section(u'|', 0, 0), key.section(u'|', 1)}; }

QByteArray hashOf(const Record& record)
{
    return QCryptographicHash::hash(core::writeJson(record.content), QCryptographicHash::Blake2b_256);
}

/// There may be thousands, so what of a document can change is compared as it is.
QByteArray markOf(const Document& document)
{
    return (document.name + u'\n' + document.mimeType + u'\n' + document.path).toUtf8();
}

/// Requests of earlier rounds are no drafts any more, and a document may come back; both go with their case.
bool staysWithTheCase(const QString& key) { return key.startsWith(kind::Request) || key.startsWith(kind::Document); }

template <typename Take>
void eachDocument(const Snapshot& content, Take take)
{
    const auto takeFiles = [&take](const forms::Answer& answer) {
        for (const forms::FileEntry& file : answer.files) {
            if (file.document)
                take(*file.document);
        }
    };
    for (const forms::Answers* answers : {&content.answers, &content.aside.answers}) {
        for (const forms::ItemIdentity& item : answers->identities())
            takeFiles(answers->at(item));
    }
    for (const forms::AnswerHistory::Step& step : content.history.steps()) {
        takeFiles(step.before);
        takeFiles(step.after);
    }
    for (const Document& document : content.offered)
        take(document);
    for (const submission::Report& report : content.reports) {
        for (const Document& document : report.documents)
            take(document);
    }
}

/// Each that is wanted, once.
template <typename IsWanted>
QList<Document> documentsThat(const Snapshot& content, IsWanted isWanted)
{
    QList<Document> documents;
    QSet<QByteArray> known;
    eachDocument(content, [&](const Document& document) {
        if (!isWanted(document) || known.contains(document.sha256))
            return;
        known.insert(document.sha256);
        documents += document;
    });
    return documents;
}

} // namespace

Snapshot snapshotOf(const submission::Case& of)
{
    Snapshot content{of.id(), of.round(), of.request(), of.seenRequest(),    of.earlierRounds(), of.form().answers(),
                     {},      of.notes(), of.history(), of.form().offered(), of.reports(),       of.record()};
    for (const forms::ItemIdentity& item : of.aside().identities())
        content.aside.put(item, of.aside().at(item), of.asideRound(item));
    for (const forms::Problem& problem : of.form().providerProblems())
        content.refused += problem.item;
    return content;
}

QList<Document> documentsOf(const Snapshot& content)
{
    return documentsThat(content, [](const Document&) { return true; });
}

QList<Document> missingDocuments(const Snapshot& content, const Bookkeeping& book)
{
    return documentsThat(content,
                         [&book](const Document& document) { return !book.documents.contains(document.sha256); });
}

Changes changesSince(const Marks& written, const Snapshot& content, const Bookkeeping& book)
{
    Changes changes;
    const auto take = [&changes, &written](const QString& key, const QByteArray& mark, const auto& makeRecord) {
        changes.marks.insert(key, mark);
        if (written.value(key) != mark)
            changes.batch.records += makeRecord();
    };
    for (const Document& document : documentsOf(content)) {
        const QString id = book.documents.value(document.sha256);
        take(kind::Document + u'|' + id, markOf(document),
             [&] { return documentRecord(content.caseId, document, id); });
    }
    for (const Record& record : draftRecords(content))
        take(keyOf(record), hashOf(record), [&record] { return record; });
    for (const auto& [key, mark] : written.asKeyValueRange()) {
        if (!changes.marks.contains(key) && !staysWithTheCase(key))
            changes.batch.removedRecords += idFrom(key);
    }
    for (qsizetype index = book.reports; index < content.reports.size(); ++index)
        changes.batch.records += reportRecord(content, index);
    return changes;
}

} // namespace rfi::cases
