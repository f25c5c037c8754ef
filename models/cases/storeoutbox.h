#pragma once

#include "models/store/store.h"
#include "models/submission/case.h"
#include "models/submission/outbox.h"

namespace rfi::cases {

/// Attempts of one case on record in the store and in its log, in one transaction.
class StoreOutbox : public submission::Outbox
{
public:
    /// All outlive it. `account` is the id of the one that the answer goes out with.
    StoreOutbox(store::Store& store, const submission::Case& of, QString account, qint64 revision,
                const core::Clock& clock);

    void record(const submission::Attempt& attempt, QObject* context,
                const std::function<void(const core::Outcome&)>& done) override;

private:
    store::Store& m_store;
    const submission::Case& m_case;
    QString m_account;
    qint64 m_revision;
    const core::Clock& m_clock;
};

} // namespace rfi::cases
