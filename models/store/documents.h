#pragma once

#include "models/store/seal.h"

#include <QMutex>
#include <QStringList>

namespace rfi::store {

/// The documents of a store, each in a sealed file `<id>.sealed` of its own: a byte for the format, 4 for the key's id,
/// 24 of the stream's header, and chunks of a secretstream (XChaCha20-Poly1305) that are bound to store and document.
/// May be used in any thread. Without a seal nothing can be read or put.
class Documents
{
public:
    explicit Documents(QString folder, std::optional<Seal> seal = {});

    /// From now on; what is under way ends with the one before.
    void setSeal(const std::optional<Seal>& seal);

    /// As a whole or not at all, and synced. IdInvalid, StoreFull, StoreUnwritable.
    core::Outcome put(const QString& id, const QByteArray& bytes) const;
    /// RecordUnreadable with `documents` and the id, also when there is none.
    core::Result<QByteArray> read(const QString& id) const;
    /// Whether it was sealed by the key that seals now.
    bool isCurrent(const QString& id) const;
    /// What is not there counts as removed.
    core::Outcome remove(const QStringList& ids) const;
    QStringList ids() const;
    /// Removes what a killed writer left half done.
    void sweep() const;

private:
    QString pathOf(const QString& id) const;
    std::optional<Seal> seal() const;

    const QString m_folder;
    mutable QMutex m_mutex;
    std::optional<Seal> m_seal;
};

} // namespace rfi::store
