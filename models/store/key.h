#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QByteArrayView>
#include <QList>

#include <memory>

namespace rfi::store {

/// 32 random bytes in pages that are never swapped out nor dumped. Copies share them; they are wiped when the last
/// copy goes.
class Key
{
public:
    static constexpr qsizetype Size = 32;

    static Key random();
    /// StoreKeyWrong when it is not of that size. The caller wipes what it gave.
    static core::Result<Key> fromBytes(QByteArrayView bytes);

    /// Valid while a copy of this key lives.
    QByteArrayView view() const;
    /// Tells keys apart without telling anything of them; stands clear beside what was sealed.
    quint32 id() const { return m_id; }

private:
    class Pages;
    explicit Key(std::shared_ptr<const Pages> pages);

    std::shared_ptr<const Pages> m_pages;
    quint32 m_id = 0;
};

/// What opens a store: the first key seals, all of them open; `log` is that of the log's seals.
struct Keys
{
    QList<Key> seal;
    core::Secret log;
};

} // namespace rfi::store
