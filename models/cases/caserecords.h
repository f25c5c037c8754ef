#pragma once

#include "models/providers/registry.h"
#include "models/store/records.h"
#include "models/submission/casesummary.h"

#include <functional>
#include <memory>

namespace rfi::cases {

/// The kinds of records that a case has in the store.
namespace kind {
inline constexpr QLatin1StringView Request{"request"};            ///< one a round, with its answers once it is over
inline constexpr QLatin1StringView Answer{"answer"};              ///< one an item, also those put aside
inline constexpr QLatin1StringView Record{"record"};              ///< the customer's fields as the provider gave them
inline constexpr QLatin1StringView Document{store::DocumentKind}; ///< its name; its bytes lie sealed by its id
inline constexpr QLatin1StringView Offered{"offered"};            ///< documents that came along with the request
inline constexpr QLatin1StringView History{"history"};            ///< changes of the form, to be taken back
inline constexpr QLatin1StringView Note{"note"};                  ///< what an officer wrote for colleagues
inline constexpr QLatin1StringView Attempt{"attempt"};            ///< written before its bytes leave
inline constexpr QLatin1StringView Report{"report"};              ///< what came of an attempt
} // namespace kind

/// What the store keeps of a case and the case does not know itself.
struct Bookkeeping
{
    QDateTime createdAt;
    qint64 revision = 0;                       ///< counts the saves
    QHash<QByteArray, QString> documents = {}; ///< ids of the stored ones by the hash of their bytes
    qsizetype reports = 0;                     ///< how many of the case's, from the first, are stored
};

store::CaseRow caseRow(const submission::Case& of, const Bookkeeping& book, const QDateTime& now);
submission::CaseSummary summaryFrom(const store::CaseRow& row);

/// Request, answers and offers as they are now. Documents have to be in `book`.
QList<store::Record> draftRecords(const submission::Case& of);
store::Record recordRecord(const submission::Case& of);
store::Record reportRecord(const submission::Case& of, qsizetype index);
store::Record documentRecord(const submission::Case& of, const forms::Document& document, const QString& id);
/// Every document that an answer or an offer holds, each once.
QList<forms::Document> documentsOf(const submission::Case& of);

struct LoadedCase
{
    std::unique_ptr<submission::Case> loaded;
    Bookkeeping book;
};

/// What reads a document, by the id of its record.
using DocumentReaders = std::function<forms::Content::Read(const QString& id)>;

/// Null when its provider is not known any more. An attempt that never ended is judged: it was not sent when no call
/// of it was on record, and is unknown otherwise.
LoadedCase caseFrom(const store::CaseRecords& records, const DocumentReaders& readers,
                    const providers::Registry& registry, const core::Clock& clock);

} // namespace rfi::cases
