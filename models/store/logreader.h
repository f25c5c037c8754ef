#pragma once

#include "models/audit/chain.h"
#include "models/store/database.h"

#include <memory>

namespace rfi::store {

/// Reads the log of a store without any key and without changing anything, also while the store is in use. For the
/// thread that opened it.
class LogReader
{
public:
    /// LogMissing with the folder when there is no store in it; StoreNewer, StoreDamaged, StoreUnreadable.
    static core::Result<LogReader> open(const QString& folder);

    /// The id with which the store was made, by which its keys are found.
    core::Result<QString> storeId() const;
    core::Result<audit::Head> head() const;
    /// At most `count` entries from number `from` on; the first is number 1.
    core::Result<QList<audit::Entry>> entries(qint64 from, int count) const;

private:
    explicit LogReader(std::shared_ptr<const Database> database) : m_database(std::move(database)) {}

    std::shared_ptr<const Database> m_database;
};

} // namespace rfi::store
