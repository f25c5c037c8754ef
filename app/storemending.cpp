#include "app/storedesk.h"

#include "models/core/background.h"

#include <QFileInfo>

// What StoreDesk does about a store that has to be mended before it can be opened.

namespace rfi::app {

using core::Error;
using core::Outcome;
using namespace Qt::StringLiterals;

void StoreDesk::findBackups(const std::function<void(const QList<store::Backup>&)>& found)
{
    core::inBackground(
        this, [folder = m_folder] { return store::Store::backups(folder); }, found);
}

void StoreDesk::restore(const QString& backup, const Done& done)
{
    mend([folder = m_folder, backup] { return store::Store::restore(folder, backup); },
         {.act = audit::Act::BackupOpened, .what = QFileInfo(backup).completeBaseName()}, done);
}

void StoreDesk::makePrivate(const Done& done)
{
    mend([folder = m_folder] { return store::Store::makePrivate(folder); },
         {.act = audit::Act::SettingChanged, .what = u"store_mode"_s}, done);
}

void StoreDesk::mend(const Mending& mending, const audit::Facts& facts, const Done& done)
{
    if (m_state != State::Closed)
        return;
    const std::optional<Error> before = m_problem;
    begin();
    core::inBackground(this, mending, [this, before, facts, done](const Outcome& mended) {
        if (mended)
            return openMended(facts, done);
        end(State::Closed, before);
        done(mended);
    });
}

/// Without the key, which is forgotten while the program is locked, somebody has to be asked for it.
void StoreDesk::openMended(const audit::Facts& facts, const Done& done)
{
    const auto opened = [this, facts, done](const Outcome& outcome) {
        if (outcome)
            log(facts);
        done(outcome);
    };
    if (m_kept)
        return openStore(*m_kept, m_isNew, opened);
    end(State::Closed, {});
    done(core::success());
}

} // namespace rfi::app
