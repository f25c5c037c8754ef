#include "models/cases/caselisting.h"

#include "models/cases/caserecords.h"

namespace rfi::cases {

using core::Error;
using core::Result;

namespace {

/// What grows in the thread of the store until it is handed over.
struct Growing
{
    submission::CaseLister lister;
    CaseListing listing;
    QDateTime lastAt;

    void take(const store::CaseRow& row)
    {
        submission::CaseSummary summary = summaryFrom(row);
        const bool isOpen = summary.state == submission::Case::State::Open;
        if (isOpen && (!lastAt.isValid() || row.changedAt > lastAt)) {
            lastAt = row.changedAt;
            listing.lastOpen = row.id;
        }
        listing.rows += lister.listed(std::move(summary));
    }
};

} // namespace

void listCases(store::Store& store, const submission::CaseLister& lister, QObject* context,
               const std::function<void(const Result<CaseListing>&)>& done)
{
    auto growing = std::make_shared<Growing>(Growing{lister, {}, {}});
    store.list([growing](const store::CaseRow& row) { growing->take(row); }, context,
               [growing, done](const Result<QList<Error>>& read) {
                   if (!read)
                       return done(read.error());
                   growing->listing.unreadable = *read;
                   done(std::move(growing->listing));
               });
}

} // namespace rfi::cases
