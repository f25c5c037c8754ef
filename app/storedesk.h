#pragma once

#include "models/audit/facts.h"
#include "models/cases/casekeeper.h"
#include "models/submission/caselist.h"
#include "models/submission/outbox.h"
#include "models/vault/vault.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rfi::app {

/// Opens the store of the data folder, brings its cases into the list, keeps those and new ones in it, and tells how
/// that stands. Without a store cases live in memory only.
class StoreDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open };
    Q_ENUM(State)
    using Done = std::function<void(const core::Outcome&)>;

    /// All arguments outlive it.
    StoreDesk(const QString& folder, submission::CaseList& cases, const providers::Registry& registry,
              const core::Clock& clock, QObject* parent = nullptr);
    ~StoreDesk() override;

    State state() const { return m_state; }
    /// Why it is not open; what could not be read when it is.
    const std::optional<core::Error>& problem() const { return m_problem; }
    bool isReadOnly() const { return m_store.isReadOnly(); }
    /// How the key of the folder is kept; None for a folder without a store, or with one that cannot be understood
    /// (see `problem`).
    vault::Vault::Kind kind();

    /// Opens the store, or makes it where there is none. The outcome also stands in `state` and `problem`.
    /// When it is open already, they only tell whether this would open it.
    void open(const std::shared_ptr<secrets::TokenStore>& keychain, const Done& done = {});
    void open(const core::Secret& passphrase, const Done& done);
    void recover(const QString& recoveryText, const std::shared_ptr<secrets::TokenStore>& keychain, const Done& done);
    /// For a store that is damaged: its backups, the newest first; reads them off the window's thread.
    void findBackups(const std::function<void(const QList<store::Backup>&)>& found);
    /// Puts a backup in the place of a store that is damaged, and opens it with the key that found the damage. What was
    /// there is kept. StoreDamaged with the path of the backup when that is damaged as well.
    void restore(const QString& backup, const Done& done);
    /// Takes the rights of others to the store away and opens it, after StoreOpenToOthers.
    void makePrivate(const Done& done);
    /// What to write down and put into a safe place; empty while the store is not open.
    QString recoveryText() const;
    /// A text for a place outside of the store that only this store can read back; both empty while it is not open.
    QByteArray sealed(const QString& text) const;
    QString opened(const QByteArray& sealed) const;
    /// What the seals of the log are made with; empty while the store is not open.
    core::Secret logKey() const;
    /// Makes a new key, of which the recovery key is to be kept, and seals everything anew with it in the background;
    /// goes on with that at the next opening when the program ends meanwhile. The old key is forgotten when nothing is
    /// sealed with it any more, no backup either. StoreBusy unless the store is open and no change is under way; the
    /// other one is for a store behind a passphrase.
    void changeKey(const std::shared_ptr<secrets::TokenStore>& keychain, const Done& done);
    void changeKey(const core::Secret& passphrase, const Done& done);
    /// Whether the key is being changed, or something sealed anew.
    bool isSealingAnew() const { return m_isSealingAnew; }
    /// Whether an earlier key may still be needed.
    bool hasEarlierKeys() const { return m_opened && !m_opened->earlier.isEmpty(); }
    /// Whether the store was made by this program run, so nobody can have its recovery key yet.
    bool isNew() const { return m_isNew; }
    /// Saves and closes; the cases of the store leave the list. Stays open when saving fails.
    void close(const Done& done);

    /// Id of the case that was changed last among those that wait for an answer, as the store was opened; may be empty.
    const QString& lastWorkedOn() const { return m_lastWorkedOn; }

    /// From now on the case is saved, as soon as there is a store. Training is left alone.
    void keep(submission::Case* kept);
    /// Where attempts for this case go on record; null while there is no store, or for training.
    std::unique_ptr<submission::Outbox> outboxFor(const submission::Case& of, const QString& accountId);
    /// Something that the log has to tell, with time and user added; what comes before the store is open waits for it.
    /// Says nothing about personal data.
    void log(audit::Facts facts);

    cases::CaseKeeper& keeper() { return m_keeper; }
    store::Store& store() { return m_store; }
    const QString& folder() const { return m_folder; }

Q_SIGNALS:
    void stateChanged();
    /// What was sealed for places outside of the store is to be sealed anew.
    void keyChanged();
    /// The cases of the store are in the list.
    void casesRead();
    /// A case could not be read, or only in part; or the log or a backup could not be written.
    void failed(const rfi::core::Error& error);
    /// The store can be used, but something that was written last may be gone; the subject is the copy that was kept.
    void damageFound(const rfi::core::Error& error);

private:
    using Mending = std::function<core::Outcome()>;
    void begin();
    void mend(const Mending& mending, const audit::Facts& facts, const Done& done);
    void openMended(const audit::Facts& facts, const Done& done);
    /// What tells `done` whether a key is right, for a store that is open; nothing for one that is not.
    vault::Vault::Callback proof(const Done& done) const;
    void take(const core::Result<vault::OpenVault>& found, bool isNew, const Done& done);
    void openStore(const vault::OpenVault& opened, bool isNew, const Done& done);
    void readCases(const Done& done);
    void load(const QString& id, const std::function<void(std::unique_ptr<submission::Case>)>& loaded);
    void write(const QList<core::Json>& entries);
    bool beginChange(const Done& done);
    vault::Vault::Callback keyTaker(const Done& done);
    void sealAnew();
    void forgetKeys();
    void end(State state, const std::optional<core::Error>& problem);

    QString m_folder;
    submission::CaseList& m_cases;
    const providers::Registry& m_registry;
    const core::Clock& m_clock;
    store::Store m_store;
    cases::CaseKeeper m_keeper;
    vault::Vault m_vault;
    State m_state = State::Closed;
    std::optional<core::Error> m_problem;
    std::optional<vault::OpenVault> m_opened;
    std::optional<vault::OpenVault> m_kept;     ///< the key for a store that has to be mended before it can be opened
    bool m_isDamageFound = false;               ///< while it was opened, and not on the log yet
    QHash<QString, cases::Bookkeeping> m_books; ///< of cases that were loaded and are not in the list yet
    QString m_lastWorkedOn;
    QList<core::Json> m_waitingEntries; ///< of the log
    bool m_isNew = false;
    bool m_isSealingAnew = false;
};

} // namespace rfi::app
