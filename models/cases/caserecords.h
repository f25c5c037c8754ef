#pragma once

#include "models/cases/snapshot.h"
#include "models/providers/registry.h"
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

store::CaseRow caseRow(const submission::Case& of, const Bookkeeping& book, const QDateTime& now);
submission::CaseSummary summaryFrom(const store::CaseRow& row);

/// Request, answers, notes and offers.
QList<store::Record> draftRecords(const Snapshot& content);
store::Record recordRecord(const Snapshot& content);
store::Record reportRecord(const Snapshot& content, qsizetype index);
store::Record documentRecord(const QString& caseId, const forms::Document& document, const QString& id);

/// A case as its records tell it.
struct ReadCase
{
    QString id, provider, environment;
    forms::Request request;
    forms::Answers answers;
    QList<forms::Document> offered;
    submission::Case::Restored restored;
    Bookkeeping book;
};

/// What reads a document, by the id of its record.
using DocumentReaders = std::function<forms::Content::Read(const QString& id)>;

/// An attempt that never ended is judged: it was not sent when no call of it was on record, and is unknown otherwise.
/// Takes as long as the case is large, so it belongs off the window's thread.
ReadCase readCase(const store::CaseRecords& records, const DocumentReaders& readers);

/// Null when its provider is not known any more.
std::unique_ptr<submission::Case> caseFrom(const ReadCase& read, const providers::Registry& registry,
                                           const core::Clock& clock);

} // namespace rfi::cases
