#include "app/storedesk.h"

#include "models/cases/caselisting.h"
#include "models/cases/caseloader.h"
#include "models/cases/storeoutbox.h"
#include "models/store/seal.h"
#include "models/vault/recoverykey.h"

#include <utility>

namespace rfi::app {

using core::Error;
using core::Outcome;
using core::Result;
using submission::Case;
using vault::OpenVault;
using vault::Vault;

namespace {

bool canBeMended(core::ErrorCode code)
{
    return code == core::ErrorCode::StoreDamaged || code == core::ErrorCode::StoreOpenToOthers;
}

/// More than anybody does before a store is there.
constexpr qsizetype MostWaiting = 10'000;
/// In the settings of the window.
store::Place outsidePlace() { return {QStringLiteral("settings"), QStringLiteral("words"), 0, {}}; }

} // namespace

StoreDesk::StoreDesk(const QString& folder, submission::CaseList& cases, const providers::Registry& registry,
                     const core::Clock& clock, QObject* parent)
    : QObject(parent), m_folder(folder), m_cases(cases), m_registry(registry), m_clock(clock), m_store(folder),
      m_keeper(m_store, clock), m_vault(folder)
{
    connect(&m_store, &store::Store::damageFound, this, [this](const Error& error) {
        m_isDamageFound = true;
        Q_EMIT damageFound(error);
    });
    connect(&m_store, &store::Store::backupFailed, this, &StoreDesk::failed);
    m_cases.setLoader([this](const QString& id, const auto& loaded) { load(id, loaded); });
    connect(&m_cases, &submission::CaseList::caseLoaded, this, [this](Case* loaded) {
        if (m_books.contains(loaded->id()))
            m_keeper.keepLoaded(loaded, m_books.take(loaded->id()));
    });
}

StoreDesk::~StoreDesk() { m_cases.setLoader({}); }

Vault::Kind StoreDesk::kind()
{
    const Result<Vault::Kind> kind = m_vault.kind();
    if (!kind)
        m_problem = kind.error();
    return kind ? *kind : Vault::Kind::None;
}

Vault::Callback StoreDesk::proof(const Done& done) const
{
    if (m_state != State::Open)
        return {};
    return [done](const Result<OpenVault>& found) {
        if (done)
            done(found ? core::success() : Outcome(found.error()));
    };
}

void StoreDesk::open(const std::shared_ptr<secrets::TokenStore>& keychain, const Done& done)
{
    if (const Vault::Callback prove = proof(done))
        return m_vault.open(keychain, this, prove);
    if (m_state != State::Closed)
        return;
    const Result<Vault::Kind> kind = m_vault.kind();
    if (!kind)
        return take(kind.error(), false, done);
    // Another key opens it, and the keychain has nothing to say.
    if (*kind == Vault::Kind::Passphrase)
        return;
    begin();
    const bool isNew = *kind == Vault::Kind::None;
    const auto found = [this, isNew, done](const Result<OpenVault>& opened) { take(opened, isNew, done); };
    if (isNew)
        m_vault.create(keychain, this, found);
    else
        m_vault.open(keychain, this, found);
}

void StoreDesk::open(const core::Secret& passphrase, const Done& done)
{
    if (const Vault::Callback prove = proof(done))
        return m_vault.open(passphrase, this, prove);
    if (m_state != State::Closed)
        return;
    begin();
    const bool isNew = kind() == Vault::Kind::None;
    const auto found = [this, isNew, done](const Result<OpenVault>& opened) { take(opened, isNew, done); };
    if (isNew)
        m_vault.create(passphrase, this, found);
    else
        m_vault.open(passphrase, this, found);
}

void StoreDesk::recover(const QString& recoveryText, const std::shared_ptr<secrets::TokenStore>& keychain,
                        const Done& done)
{
    if (const Vault::Callback prove = proof(done))
        return m_vault.recover(recoveryText, keychain, this, prove);
    if (m_state != State::Closed)
        return;
    begin();
    m_vault.recover(recoveryText, keychain, this,
                    [this, done](const Result<OpenVault>& opened) { take(opened, false, done); });
}

void StoreDesk::begin()
{
    m_state = State::Opening;
    m_problem.reset();
    Q_EMIT stateChanged();
}

void StoreDesk::take(const Result<OpenVault>& found, bool isNew, const Done& done)
{
    if (found)
        return openStore(*found, isNew, done);
    end(State::Closed, found.error());
    if (done)
        done(found.error());
}

void StoreDesk::openStore(const OpenVault& opened, bool isNew, const Done& done)
{
    m_isNew = isNew;
    m_store.open(opened.storeId, opened.keys(), this, [this, opened, done](const Outcome& outcome) {
        if (outcome) {
            m_opened = opened;
            m_kept.reset();
            return readCases(done);
        }
        if (canBeMended(outcome.error().code))
            m_kept = opened;
        end(State::Closed, outcome.error());
        if (done)
            done(outcome);
    });
}

void StoreDesk::readCases(const Done& done)
{
    cases::listCases(m_store, m_cases.lister(), this, [this, done](const Result<cases::CaseListing>& listing) {
        if (!listing) {
            end(State::Closed, listing.error());
            return done ? done(listing.error()) : void();
        }
        m_lastWorkedOn = listing->lastOpen;
        // The first entry, before those of the cases that have waited in memory for the store.
        m_state = State::Open;
        log({.act = m_isNew ? audit::Act::LogBegun : audit::Act::Unlocked});
        if (std::exchange(m_isDamageFound, false))
            log({.act = audit::Act::StoreDamaged});
        write(std::exchange(m_waitingEntries, {}));
        end(State::Open,
            listing->unreadable.isEmpty() ? std::nullopt : std::optional(listing->unreadable.constFirst()));
        for (int row = 0; row < m_cases.rowCount(); ++row) {
            if (Case* waiting = m_cases.at(row))
                keep(waiting);
        }
        m_cases.addListed(listing->rows);
        Q_EMIT casesRead();
        if (hasEarlierKeys() && !m_isSealingAnew && !isReadOnly())
            sealAnew();
        if (done)
            done(core::success());
    });
}

void StoreDesk::load(const QString& id, const std::function<void(std::unique_ptr<Case>)>& loaded)
{
    cases::loadCase(m_store, id, m_registry, m_clock, this, [this, id, loaded](cases::CaseReading& reading) {
        for (const Error& error : reading.errors)
            Q_EMIT failed(error);
        if (reading.loaded)
            m_books.insert(id, reading.book);
        loaded(std::move(reading.loaded));
    });
}

void StoreDesk::end(State state, const std::optional<Error>& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

QString StoreDesk::recoveryText() const { return m_opened ? vault::recoveryText(m_opened->master) : QString(); }

QByteArray StoreDesk::sealed(const QString& text) const
{
    return m_opened ? store::Seal(m_opened->storeId, m_opened->keys().seal).seal(text.toUtf8(), outsidePlace())
                    : QByteArray();
}

QString StoreDesk::opened(const QByteArray& sealed) const
{
    if (!m_opened)
        return {};
    const Result<QByteArray> plain = store::Seal(m_opened->storeId, m_opened->keys().seal).open(sealed, outsidePlace());
    return plain ? QString::fromUtf8(*plain) : QString();
}

core::Secret StoreDesk::logKey() const { return m_opened ? m_opened->keys().log : core::Secret(); }

void StoreDesk::close(const Done& done)
{
    m_kept.reset();
    if (m_state != State::Open)
        return done(core::success());
    m_keeper.settle(this, [this, done](const Outcome& saved) {
        if (!saved)
            return done(saved);
        m_store.close(this, [this, done](const Outcome& closed) {
            m_opened.reset();
            m_cases.clearStored();
            end(State::Closed, {});
            done(closed);
        });
    });
}

void StoreDesk::keep(Case* kept)
{
    if (m_state == State::Open && !kept->isTraining() && !m_store.isReadOnly())
        m_keeper.keep(kept);
}

std::unique_ptr<submission::Outbox> StoreDesk::outboxFor(const Case& of, const QString& accountId)
{
    if (m_state != State::Open || of.isTraining())
        return nullptr;
    // What goes out is what is saved.
    m_keeper.saveNow();
    const cases::Bookkeeping* book = m_keeper.bookOf(&of);
    return std::make_unique<cases::StoreOutbox>(m_store, of, accountId, book ? book->revision : 0, m_clock);
}

void StoreDesk::log(audit::Facts facts)
{
    facts.at = m_clock.now();
    facts.user = audit::systemUser();
    if (m_state == State::Open)
        return write({facts.json()});
    if (m_waitingEntries.size() < MostWaiting)
        m_waitingEntries += facts.json();
}

void StoreDesk::write(const QList<core::Json>& entries)
{
    if (entries.isEmpty() || m_store.isReadOnly())
        return;
    store::Batch batch;
    batch.log = entries;
    m_store.write(batch, this, [this](const Outcome& outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace rfi::app
