#include "models/store/engine.h"

namespace rfi::store {

using core::Outcome;
using core::Result;
using core::success;

Outcome Engine::setKeys(const Keys& keys)
{
    if (!m_seal)
        return core::Error{.code = core::ErrorCode::StoreUnreadable, .subject = m_folder.database()};
    setSeal(Seal(m_seal->storeId(), keys.seal));
    m_logKey = keys.log;
    m_resealing = {};
    return success();
}

Result<bool> Engine::sealAnew()
{
    if (const Outcome ready = beforeWriting(); !ready)
        return ready.error();
    Transaction transaction(*m_writer);
    Outcome done = transaction.begin();
    if (done)
        done = m_writer->waitToWrite();
    Resealing going = m_resealing;
    const auto isMore = done ? going.next(*m_writer, *m_documents, *m_seal) : Result<bool>(done.error());
    done = isMore ? transaction.commit() : Outcome(isMore.error());
    if (const Outcome settled = settle(done ? checkThere() : done); !settled)
        return settled.error();
    m_resealing = *isMore ? going : Resealing();
    return isMore;
}

Result<QSet<quint32>> Engine::keysNamed()
{
    if (const Outcome ready = beforeReading(); !ready)
        return ready.error();
    // One that is just being made is not among the others yet.
    if (m_backupRun.isRunning())
        return core::Error{.code = core::ErrorCode::StoreBusy, .subject = m_folder.backups()};
    return store::keysNamed(*m_reader, m_folder);
}

} // namespace rfi::store
