#pragma once

#include "models/core/moments.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/evidence/casefile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rfi::providers {
class Registry;
}
namespace rfi::submission {
class Case;
}

namespace rfi::app {

class StoreDesk;

/// Takes cases out of the store as evidence packs: what the case tells, and the log from its first entry about the
/// case to its head. That a case was taken out goes on the log itself, with the hash of the file.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString path;          ///< of the ZIP
        core::Secret password; ///< none: the ZIP is readable by everybody
        QString account;       ///< what the user calls the account that answers
    };
    using Done = std::function<void(const core::Outcome&)>;

    /// All arguments outlive it.
    EvidenceDesk(StoreDesk& records, const providers::Registry& registry, const core::Clock& clock,
                 QObject* parent = nullptr);

    /// Tells the case as it is now. `done` comes once, unless this dies first: ArchiveUnwritable, or why the log cannot
    /// be read.
    void exportCase(const submission::Case& exported, const Wish& wish, const Done& done);

private:
    struct Job
    {
        evidence::CaseFile file;
        Wish wish;
        Done done;
        QString provider;
        QString environment;
        bool isTraining = false; ///< nothing of it goes on the log
        audit::Head reached{};   ///< how far the log was read
    };
    void readLog(const std::shared_ptr<Job>& job);
    void pack(const std::shared_ptr<Job>& job);
    void end(const Job& job, const core::Result<QByteArray>& sha256);

    StoreDesk& m_records;
    const providers::Registry& m_registry;
    const core::Clock& m_clock;
};

} // namespace rfi::app
