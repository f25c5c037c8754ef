#include "models/store/backups.h"

#include "models/core/filewriter.h"
#include "models/core/systemreason.h"
#include "models/store/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

constexpr qint64 SecondsOfADay = 24 * 60 * 60;

core::Error failed(const QString& path, const QString& reason)
{
    return {.code = ErrorCode::BackupFailed, .subject = path, .arguments = {reason}};
}

/// What has to be equal in a copy: the format and how much is in it.
Result<QStringList> outlineOf(const Database& database)
{
    const auto format = database.format();
    if (!format)
        return format.error();
    QStringList outline = {QString::number(*format)};
    for (const QString& table : {u"cases"_s, u"records"_s, u"log"_s}) {
        const auto count = database.value(u"SELECT count(*) FROM "_s + table);
        if (!count)
            return count.error();
        outline.append(count->toString());
    }
    return outline;
}

Result<QStringList> outlineOfWhole(const QString& path)
{
    const auto copy = Database::open(path, Database::Mode::Immutable);
    if (!copy)
        return copy.error();
    const auto damage = copy.value()->damage(true);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return core::Error{.code = ErrorCode::StoreDamaged, .subject = path, .arguments = {*damage}};
    return outlineOf(*copy.value());
}

/// 12 for `store-000012.db`.
int numberOf(const QString& path) { return QFileInfo(path).completeBaseName().section(u'-', 1).toInt(); }

core::Error unwritable(const QString& path)
{
    return {.code = ErrorCode::StoreUnwritable, .subject = path, .arguments = {core::lastReason()}};
}

/// Takes the place of what is there.
bool moveOnto(const QString& from, const QString& to)
{
    return replaceFile(from, to) && syncFolder(QFileInfo(to).absolutePath());
}

} // namespace

Outcome Backups::make(const Database& database, const std::function<void()>& copied) const
{
    const QStringList before = list();
    const int number = before.isEmpty() ? 1 : numberOf(before.first()) + 1;
    const QString path = u"%1/store-%2.db"_s.arg(m_folder.backups()).arg(number, 6, 10, QLatin1Char('0'));
    const QString part = path + u".part"_s;
    const Outcome filled = fill(database, part, copied);
    if (!filled || !moveOnto(part, path)) {
        const QString reason = filled ? core::lastReason() : filled.error().arguments.value(0);
        QFile::remove(part);
        return failed(path, reason);
    }
    for (const QString& old : before.mid(Kept - 1))
        QFile::remove(old);
    return success();
}

Outcome Backups::fill(const Database& database, const QString& path, const std::function<void()>& copied) const
{
    if (const Outcome made = core::makePrivateFolder(m_folder.backups()); !made)
        return made;
    // One that was never finished; SQLite fills only what is empty.
    QFile::remove(path);
    if (!makePrivateFile(path))
        return unwritable(path);
    if (const Outcome taken = database.copyTo(path); !taken)
        return taken;
    const auto expected = outlineOf(database);
    if (copied)
        copied();
    if (!syncFile(path))
        return unwritable(path);
    const auto found = outlineOfWhole(path);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    return *expected == *found ? success() : Outcome(failed(path, found->join(u' ')));
}

QStringList Backups::list() const
{
    const QDir folder(m_folder.backups());
    QStringList paths;
    for (const QString& name : folder.entryList({u"store-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

QList<Backup> Backups::described() const
{
    QList<Backup> found;
    for (const QString& path : list()) {
        found.append({path, QFileInfo(path).lastModified(), std::nullopt});
        const auto opened = Database::open(path, Database::Mode::Immutable);
        const auto count = opened ? opened.value()->value(u"SELECT count(*) FROM cases"_s) : opened.error();
        if (count && count->isValid())
            found.last().cases = count->toLongLong();
    }
    return found;
}

bool Backups::isDue() const
{
    const QStringList paths = list();
    if (paths.isEmpty())
        return true;
    // Also when the clock was set back: then the last one seems to come from the future.
    return std::abs(QFileInfo(paths.first()).lastModified().secsTo(QDateTime::currentDateTime())) > SecondsOfADay;
}

Outcome Backups::restore(const QString& backup) const
{
    if (const auto outline = outlineOfWhole(backup); !outline)
        return core::Error{.code = ErrorCode::StoreDamaged, .subject = backup, .arguments = outline.error().arguments};
    const QString fresh = m_folder.database() + u".new"_s;
    QFile::remove(fresh);
    if (!makePrivateFile(fresh) || !QFile::remove(fresh) || !QFile::copy(backup, fresh) || !syncFile(fresh))
        return unwritable(fresh);
    if (const Outcome moved = m_folder.moveAside(); !moved)
        return moved;
    if (!moveOnto(fresh, m_folder.database()))
        return unwritable(m_folder.database());
    return m_folder.unmark() ? success() : Outcome(unwritable(m_folder.database()));
}

} // namespace rfi::store
