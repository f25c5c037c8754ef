#pragma once

#include "models/audit/facts.h"
#include "models/core/moments.h"
#include "models/submission/outbox.h"
#include "models/vault/vault.h"

#include <memory>

namespace rfi::cli {

/// Puts what is sent here on the log of the store, where there is one whose key is at hand. What cannot be put on it
/// then is not sent.
class Recording : public submission::Outbox
{
public:
    /// Null where there is no store, or none whose key the keychain has, which is told. `where` says provider,
    /// environment and account.
    static std::unique_ptr<Recording> of(const QString& folder, const audit::Facts& where, const core::Clock& clock);

    void record(const submission::Attempt& attempt, QObject* context,
                const std::function<void(const core::Outcome&)>& done) override;
    /// How an attempt ended; a failure is told.
    void recordEnd(const submission::Report& report);

private:
    Recording(const QString& folder, const vault::OpenVault& vault, const audit::Facts& where,
              const core::Clock& clock);
    core::Outcome append(const QList<audit::Facts>& all);

    QString m_folder;
    vault::OpenVault m_vault;
    audit::Facts m_where;
    const core::Clock& m_clock;
};

} // namespace rfi::cli
