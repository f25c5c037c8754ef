#pragma once

#include "models/audit/chain.h"
#include "models/store/backuprun.h"
#include "models/store/database.h"
#include "models/store/documents.h"
#include "models/store/folder.h"
#include "models/store/key.h"
#include "models/store/records.h"
#include "models/store/resealing.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace rfi::store {

/// The work of a Store, for one thread: each call returns when it is done, and what was acknowledged is on the disk.
/// After a failure that leaves the state of the disk in doubt the database is opened anew before it is used again.
class Engine
{
public:
    explicit Engine(const QString& folder) : Engine(folder, std::nullopt) {}
    /// Only the documents are in the folder.
    Engine(const QString& folder, const std::optional<Server>& server)
        : m_folder(folder), m_server(server), m_documents(std::make_shared<Documents>(m_folder.documents()))
    {
    }
    /// Closes it.
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    core::Outcome open(const QString& storeId, const Keys& keys);
    bool isOpen() const { return m_reader != nullptr; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// Writes what is left into the main file, takes the mark away and forgets the keys.
    void close();

    /// What was found at the opening that did not prevent it, and was not told yet: StoreDamaged with the copy that was
    /// kept, when the last things that were written before the program was ended may be lost.
    QList<core::Error> takeWarnings() { return std::exchange(m_warnings, {}); }

    core::Outcome write(const Batch& batch);
    /// Gives each case that can be read to `take`, and tells which can not.
    core::Result<QList<core::Error>> list(const CaseTaker& take);
    core::Result<CaseRecords> load(const QString& caseId);
    core::Result<QList<audit::Entry>> logEntries(qint64 from, int count);
    core::Result<audit::Head> logHead();

    core::Outcome putDocument(const QString& id, const QByteArray& bytes);
    core::Result<QByteArray> readDocument(const QString& id);
    core::Result<QStringList> documentIds();
    core::Outcome removeDocuments(const QStringList& ids);
    /// For those who read beside this thread; sealed while the store is not open.
    std::shared_ptr<const Documents> documents() const { return m_documents; }

    /// Other keys for what is open: the first seals from now on, and all of them open.
    core::Outcome setKeys(const Keys& keys);
    /// Seals a part of what earlier keys have sealed anew; whether there is more.
    core::Result<bool> sealAnew();
    /// See store::keysNamed. StoreBusy while a backup is being made.
    core::Result<QSet<quint32>> keysNamed();

    /// Empties the write-ahead log.
    core::Outcome flush();
    /// The same when it has grown long, and a backup when the last is older than a day; documents that nothing needs
    /// go after the opening (see orphansAmong), but not those beside a server, where others may just be putting one.
    /// To be called when nobody waits.
    void tidy();
    /// How long after the opening the first of these backups may be made; five minutes unless told.
    void setBackupDelay(std::chrono::milliseconds delay) { m_backupDelay = delay; }
    /// Called in the thread of each of these backups.
    void whenBackedUp(const BackupRun::Done& backedUp) { m_backedUp = backedUp; }
    core::Outcome backUp();
    /// The same in a thread of its own, where `done` is called: BackupFailed.
    void backUp(const BackupRun::Done& done);

private:
    core::Outcome openPlace();
    core::Outcome openServer();
    core::Outcome openExisting();
    core::Outcome checkLog(bool wasCutOff);
    core::Error withCopy(core::Error error) const;
    core::Outcome openWriter();
    core::Outcome openReader();
    core::Outcome beforeReading();
    core::Outcome beforeWriting();
    core::Outcome commit(const Batch& batch);
    core::Outcome checkpoint();
    core::Outcome checkThere();
    void prepareTidying();
    void sweepDocuments();
    core::Outcome settle(const core::Outcome& written);
    void setSeal(const std::optional<Seal>& seal);
    template <typename Value>
    core::Result<Value> settled(core::Result<Value> read);

    Folder m_folder;
    std::optional<Server> m_server;
    std::shared_ptr<Documents> m_documents;
    std::optional<Seal> m_seal;
    Resealing m_resealing;
    core::Secret m_logKey;
    bool m_isReadOnly = false;
    bool m_hasRests = false;
    QList<core::Error> m_warnings;
    std::chrono::milliseconds m_backupDelay{5 * 60 * 1000};
    BackupRun::Done m_backedUp;
    QDeadlineTimer m_nextBackupLook;
    bool m_isSweepDue = false; ///< it was just opened, and nothing was written since
    /// Only reads. It also stays when the writer is opened anew: the last connection to go would remove the
    /// write-ahead log, and then the mark without a log would tell of a loss.
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<Database> m_writer;
    BackupRun m_backupRun;
};

} // namespace rfi::store
