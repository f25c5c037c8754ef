#include "models/store/logreader.h"

#include "models/store/folder.h"
#include "models/store/inspection.h"
#include "models/store/tables.h"

namespace rfi::store {

using core::Outcome;
using core::Result;

Result<LogReader> LogReader::open(const QString& path)
{
    const Folder folder(path);
    const core::Error missing{.code = core::ErrorCode::LogMissing, .subject = path};
    if (!folder.hasDatabase())
        return missing;
    // Whoever uses the store has a write-ahead log. Without one, reading in the usual way would make an empty one, and
    // that would hide the loss of the real one.
    const bool isImmutable = !folder.hasWriteAheadLog() || (!folder.isWritable() && folder.sizeOfWriteAheadLog() == 0);
    auto opened = Database::open(folder.database(), isImmutable ? Database::Mode::Immutable : Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    std::shared_ptr<const Database> database = std::move(opened).value();
    if (const Outcome checked = checkFormat(*database); !checked)
        return checked.error();
    const auto isEmpty = database->isEmpty();
    if (!isEmpty || *isEmpty)
        return isEmpty ? missing : isEmpty.error();
    return LogReader(std::move(database));
}

Result<QString> LogReader::storeId() const { return storeIdOf(*m_database); }
Result<audit::Head> LogReader::head() const { return LogTable(*m_database).head(); }
Result<QList<audit::Entry>> LogReader::entries(qint64 from, int count) const
{
    return LogTable(*m_database).entries(from, count);
}

} // namespace rfi::store
