#pragma once

#include "models/submission/casesummary.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <memory>

namespace rfi::submission {

/// What a list holds of a case: the summary, and what it is found and sorted by.
struct ListedCase
{
    CaseSummary summary;
    QString words; ///< names and ids in lower case, a line each
    QCollatorSortKey name;
    QList<size_t> people; ///< of the customer and the parties, the hashes of their folded names, in this run only
};

/// Rows of a list, which others may read in any thread while the list goes on.
using ListedCases = QList<std::shared_ptr<const ListedCase>>;

/// Makes such rows. Takes its time over many, so it is a value, for one thread at a time.
class CaseLister
{
public:
    /// Names of providers by their ids.
    explicit CaseLister(const QHash<QString, QString>& providerNames = {});

    std::shared_ptr<const ListedCase> listed(CaseSummary summary);

private:
    void share(QString& text);

    QHash<QString, QString> m_providerNames;
    QCollator m_collator;
    QSet<QString> m_shared; ///< texts that many cases have, kept once
};

} // namespace rfi::submission
