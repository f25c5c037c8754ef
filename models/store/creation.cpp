#include "models/store/creation.h"

#include "models/core/systemreason.h"
#include "models/store/columns.h"
#include "models/store/files.h"
#include "models/store/migrations.h"

#include <QFileInfo>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::success;

namespace {

Outcome fill(const Folder& folder, const QString& path, const Seal& seal)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    const auto database = std::move(opened).value();
    if (const Outcome named = database->makeOurs(); !named)
        return named;
    if (const Outcome migrated = migrate(*database, migrations(database->typeOfBytes()), Backups(folder)); !migrated)
        return migrated;
    if (const Outcome introduced = introduce(*database, seal); !introduced)
        return introduced;
    return database->checkpoint();
}

} // namespace

QByteArray Proof::text() { return "rfi-desk/store"; }
Place Proof::place() { return {.table = u"store"_s, .row = u"proof"_s, .version = 1}; }

Outcome introduce(const Database& database, const Seal& seal)
{
    Transaction transaction(database);
    if (const Outcome begun = transaction.begin(); !begun)
        return begun;
    const std::pair<QString, QByteArray> facts[] = {{u"id"_s, seal.storeId().toUtf8()},
                                                    {u"proof"_s, seal.seal(Proof::text(), Proof::place())}};
    for (const auto& [name, content] : facts) {
        const Outcome added =
            database.execute(u"INSERT INTO store (name, content) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                             {column(name), column(content)});
        if (!added)
            return added;
    }
    return transaction.commit();
}

Outcome makeStore(const Folder& folder, const Seal& seal)
{
    const QString fresh = folder.database() + u".new"_s;
    folder.sweep();
    if (const Outcome filled = fill(folder, fresh, seal); !filled)
        return filled;
    if (!syncFile(fresh) || !replaceFile(fresh, folder.database()) || !syncFolder(QFileInfo(fresh).absolutePath()))
        return core::Error{
            .code = core::ErrorCode::StoreUnwritable, .subject = folder.database(), .arguments = {core::lastReason()}};
    return success();
}

} // namespace rfi::store
