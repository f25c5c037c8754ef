#include "models/store/inspection.h"

#include "models/store/columns.h"
#include "models/store/creation.h"
#include "models/store/migrations.h"

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Outcome;
using core::Result;
using core::success;

namespace {

core::Error damaged(const QString& reason)
{
    return {.code = ErrorCode::StoreDamaged, .subject = {}, .arguments = {reason}};
}

Result<QByteArray> contentNamed(const Database& database, const QString& name)
{
    const auto found = database.value(u"SELECT content FROM store WHERE name = ?"_s, {column(name)});
    return found ? Result<QByteArray>(found->toByteArray()) : found.error();
}

Outcome checkWhole(const Database& database, bool isThorough)
{
    const auto damage = database.damage(isThorough);
    if (damage)
        return damage->isEmpty() ? success() : damaged(*damage);
    // A page that the disk does not give back costs the records on it and not the whole store.
    return damage.error().code == ErrorCode::StoreUnreadable ? success() : Outcome(damage.error());
}

Outcome checkKey(const Database& database, const Seal& seal)
{
    const auto id = storeIdOf(database);
    const auto proof = contentNamed(database, u"proof"_s);
    if (!id || !proof)
        return !id ? id.error() : proof.error();
    const auto opened = seal.open(*proof, Proof::place());
    if (*id != seal.storeId() || !opened || *opened != Proof::text())
        return core::Error{.code = ErrorCode::StoreKeyWrong};
    return success();
}

} // namespace

Outcome checkFormat(const Database& database)
{
    const auto format = database.format();
    const auto isOurs = database.isOurs();
    const auto isEmpty = database.isEmpty();
    if (!format || !isOurs || !isEmpty)
        return !format ? format.error() : !isOurs ? isOurs.error() : isEmpty.error();
    if (*isEmpty && *format == 0)
        return success();
    if (!*isOurs)
        return damaged(u"application_id"_s);
    const int known = migrations(database.typeOfBytes()).last().format;
    if (*format > known)
        return core::Error{.code = ErrorCode::StoreNewer,
                           .subject = {},
                           .arguments = {QString::number(*format), QString::number(known)}};
    return *format > 0 ? success() : damaged(u"user_version"_s);
}

Outcome inspect(const Database& database, const Seal& seal, bool isThorough)
{
    if (const Outcome checked = checkFormat(database); !checked)
        return checked;
    if (const Outcome checked = checkWhole(database, isThorough); !checked)
        return checked;
    const auto isEmpty = database.isEmpty();
    if (!isEmpty || *isEmpty)
        return isEmpty ? success() : Outcome(isEmpty.error());
    return checkKey(database, seal);
}

Result<QString> storeIdOf(const Database& database)
{
    const auto id = contentNamed(database, u"id"_s);
    return id ? Result<QString>(QString::fromUtf8(*id)) : id.error();
}

} // namespace rfi::store
