#pragma once

#include "models/audit/chain.h"
#include "models/core/result.h"
#include "models/store/backups.h"
#include "models/store/key.h"
#include "models/store/records.h"
#include "models/store/server.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rfi::store {

class Engine;

/// The store of one data folder. All work is done in a thread of its own, in the order of the calls. A callback comes
/// exactly once, in the thread of `context` and never before the call has returned, unless `context` dies first. What
/// was acknowledged is on the disk.
///
/// Writing fails with StoreUnwritable, StoreFull, StoreGone, StoreReadOnly or, when the entries of the log cannot be
/// added, LogUnwritable; then nothing of the batch was written and it can be tried again as it is.
class Store : public QObject
{
    Q_OBJECT

public:
    template <typename Value>
    using Then = std::function<void(const core::Result<Value>&)>;
    using Done = std::function<void(const core::Outcome&)>;

    explicit Store(const QString& folder, QObject* parent = nullptr);
    /// The same for a team: the database is on a server, only the documents are in the folder.
    Store(const QString& folder, const Server& server, QObject* parent = nullptr);
    /// Waits for what was given to it, and closes.
    ~Store() override;

    /// A store that is not there yet is made and gets the id. A folder that cannot be written is opened to be read.
    /// Fails with StoreOpenToOthers, StoreNewer, StoreKeyWrong, StoreDamaged (the subject is the copy that was kept),
    /// BackupFailed, StoreUnreadable; then nothing was changed.
    void open(const QString& storeId, const Keys& keys, QObject* context, Done done);
    /// Known when `open` has called back.
    bool isReadOnly() const { return m_isReadOnly; }

    void write(const Batch& batch, QObject* context, Done done);
    /// The same for one that takes long to make, which is done in the thread of the store, in its turn.
    void write(const std::function<Batch()>& making, QObject* context, Done done);
    /// Gives each case that can be read to `take`, in the thread of the store, and then tells which can not.
    void list(const CaseTaker& take, QObject* context, Then<QList<core::Error>> then);
    void load(const QString& caseId, QObject* context, Then<CaseRecords> then);

    /// Letters, digits, `-` and `_` make an id.
    void putDocument(const QString& id, const QByteArray& bytes, QObject* context, Done done);
    /// RecordUnreadable, also when there is none of that id.
    void readDocument(const QString& id, QObject* context, Then<QByteArray> then);
    /// The same for any thread that may wait: reads where it is called, whenever it is, and holds no key. Fails while
    /// the store is not open.
    using DocumentReader = std::function<core::Result<QByteArray>()>;
    DocumentReader documentReader(const QString& id) const;
    /// What makes such readers, in any thread.
    std::function<DocumentReader(const QString& id)> documentReaders() const;
    /// All that are there, to find those that nothing mentions.
    void documentIds(QObject* context, Then<QStringList> then);
    /// What is not there counts as removed.
    void removeDocuments(const QStringList& ids, QObject* context, Done done);

    /// At most `count` entries from number `from` on; the first is number 1.
    void logEntries(qint64 from, int count, QObject* context, Then<QList<audit::Entry>> then);
    void logHead(QObject* context, Then<audit::Head> then);

    /// Other keys for a store that is open: the first seals from now on, and all of them open.
    void setKeys(const Keys& keys, QObject* context, Done done);
    /// Seals a part of what earlier keys have sealed anew, as a whole or not at all; whether there is more. After an
    /// interruption it begins once more, and passes over what is done.
    void sealAnew(QObject* context, Then<bool> then);
    /// The ids of the keys whose proofs stand in the store, in its backups and in copies that were damaged. Each of
    /// these may also hold something of keys that came after the one that it names. StoreBusy, or an error when one of
    /// them does not tell.
    void keysNamed(QObject* context, Then<QSet<quint32>> then);

    /// In a thread of its own, while others are served. One is also made by itself each day. BackupFailed.
    void backUp(QObject* context, Done done);
    /// The backups that can be restored, the newest first. This and the next two read and write where they are called.
    static QList<Backup> backups(const QString& folder);
    /// Puts a backup, or a copy that was kept of a damaged store, in the place of a store that is not open; what was
    /// there is kept. StoreDamaged when the backup is damaged too, StoreUnwritable.
    static core::Outcome restore(const QString& folder, const QString& backup);
    /// Takes the rights of others away, after StoreOpenToOthers.
    static core::Outcome makePrivate(const QString& folder);

    /// Everything before it is done, and in the main file.
    void flush(QObject* context, Done done);
    /// The same; the keys are wiped, and the next start has nothing to check. It may be opened again.
    void close(QObject* context, Done done);

Q_SIGNALS:
    /// While it was opened something was found that may have cost what was written last: StoreDamaged, the subject
    /// being the copy that was kept. The store can be used.
    void damageFound(const rfi::core::Error& error);
    /// The backup of the day: BackupFailed. It is tried again within the hour.
    void backupFailed(const rfi::core::Error& error);

private:
    Store(const QString& folder, std::unique_ptr<Engine> engine, QObject* parent);
    template <typename Value>
    void ask(QObject* context, Then<Value> then, std::function<core::Result<Value>(Engine&)> work);

    QThread m_thread;
    QString m_folder;
    std::unique_ptr<Engine> m_engine;
    QObject* m_worker; ///< lives in the thread, and goes with it
    std::atomic<bool> m_isReadOnly = false;
};

} // namespace rfi::store
