#include "models/store/orphans.h"

#include "models/store/backups.h"
#include "models/store/columns.h"
#include "models/store/records.h"

#include <QSet>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::Result;
using core::success;

namespace {

/// Takes those away that a record names.
Outcome spareNamed(const Database& database, QSet<QString>& documents)
{
    auto ran = database.run(u"SELECT id FROM records WHERE kind = ?"_s, {column(QString(DocumentKind))});
    if (!ran)
        return ran.error();
    QSqlQuery query = std::move(ran).value();
    while (query.next())
        documents.remove(query.value(0).toString());
    return database.faultOf(query);
}

} // namespace

Result<QStringList> orphansAmong(const QStringList& documents, const Database& database, const Folder& folder)
{
    QSet<QString> left(documents.begin(), documents.end());
    if (const Outcome spared = spareNamed(database, left); !spared)
        return spared.error();
    if (left.isEmpty() || folder.hasDamaged())
        return QStringList();
    for (const QString& path : Backups(folder).list()) {
        const auto backup = Database::open(path, Database::Mode::Immutable);
        const Outcome spared = backup ? spareNamed(*backup.value(), left) : Outcome(backup.error());
        if (!spared)
            return spared.error();
    }
    return QStringList(left.begin(), left.end());
}

} // namespace rfi::store
