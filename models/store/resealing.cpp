#include "models/store/resealing.h"

#include "models/store/backups.h"
#include "models/store/columns.h"
#include "models/store/creation.h"

#include <QDir>

namespace rfi::store {

using namespace Qt::StringLiterals;
using core::Outcome;
using core::Result;
using core::success;

namespace {

Result<QByteArray> proofOf(const Database& database)
{
    const auto sealed = database.value(u"SELECT content FROM store WHERE name = ?"_s, {column(u"proof"_s)});
    return sealed ? Result<QByteArray>(sealed->toByteArray()) : sealed.error();
}

Outcome resealProof(const Database& database, const Seal& seal)
{
    return database.execute(u"UPDATE store SET content = ? WHERE name = ?"_s,
                            {column(seal.seal(Proof::text(), Proof::place())), column(u"proof"_s)});
}

QStringList damagedOf(const Folder& folder)
{
    const QDir damaged(folder.damaged());
    QStringList paths;
    for (const QString& name : damaged.entryList({u"*.db"_s}, QDir::Files))
        paths.append(damaged.filePath(name));
    return paths;
}

} // namespace

Result<bool> Resealing::next(const Database& database, const Documents& documents, const Seal& seal)
{
    const auto take = [this](const auto& resealed, auto& at, Stage after) -> Result<bool> {
        if (!resealed)
            return resealed.error();
        m_isWhole = m_isWhole && resealed->isWhole;
        at = resealed->last;
        if (resealed->isEnd)
            m_stage = after;
        return true;
    };
    switch (m_stage) {
    case Stage::Begin: {
        const auto proof = proofOf(database);
        if (!proof || seal.isCurrent(*proof))
            return proof ? Result<bool>(false) : proof.error();
        m_documents = documents.ids();
        m_stage = Stage::Cases;
        return true;
    }
    case Stage::Cases: return take(CaseTable(database, seal).reseal(m_case, AtOnce), m_case, Stage::Records);
    case Stage::Records: return take(RecordTable(database, seal).reseal(m_record, AtOnce), m_record, Stage::Documents);
    case Stage::Documents: return nextDocument(documents);
    default: break;
    }
    const Outcome done = m_isWhole ? resealProof(database, seal) : success();
    return done ? Result<bool>(false) : done.error();
}

/// Each is a file of its own, so it needs no transaction, and may be large.
Result<bool> Resealing::nextDocument(const Documents& documents)
{
    while (!m_documents.isEmpty() && documents.isCurrent(m_documents.last()))
        m_documents.removeLast();
    if (m_documents.isEmpty()) {
        m_stage = Stage::Proof;
        return true;
    }
    const QString id = m_documents.takeLast();
    const auto bytes = documents.read(id);
    if (!bytes) {
        m_isWhole = false;
        return true;
    }
    const Outcome written = documents.put(id, *bytes);
    return written ? Result<bool>(true) : written.error();
}

Result<QSet<quint32>> keysNamed(const Database& database, const Folder& folder)
{
    QSet<quint32> keys;
    const auto add = [&keys](const Database& of) -> Outcome {
        const auto proof = proofOf(of);
        if (!proof)
            return proof.error();
        if (const auto id = Seal::keyIdOf(*proof))
            keys.insert(*id);
        return success();
    };
    Outcome added = add(database);
    const QStringList copies = Backups(folder).list() + damagedOf(folder);
    for (auto path = copies.cbegin(); added && path != copies.cend(); ++path) {
        const auto copy = Database::open(*path, Database::Mode::Immutable);
        added = copy ? add(*copy.value()) : Outcome(copy.error());
    }
    return added ? Result<QSet<quint32>>(keys) : added.error();
}

} // namespace rfi::store
