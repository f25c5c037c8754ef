#include "app/cli/recording.h"

#include "app/cli/logkey.h"
#include "app/cli/output.h"
#include "models/store/logwriter.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace rfi::cli {

using core::Outcome;
using vault::OpenVault;
using vault::Vault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

} // namespace

std::unique_ptr<Recording> Recording::of(const QString& folder, const audit::Facts& where, const core::Clock& clock)
{
    const auto kind = Vault(folder).kind();
    if (kind && *kind == Vault::Kind::None)
        return nullptr;
    const core::Result<OpenVault> vault = vaultFromKeychain(folder);
    if (vault)
        return std::unique_ptr<Recording>(new Recording(folder, *vault, where, clock));
    tell(Words::tr("This sending will NOT be recorded in the log of the store on this computer: %1")
             .arg(ui::errorText(vault.error())));
    return nullptr;
}

Recording::Recording(const QString& folder, const OpenVault& vault, const audit::Facts& where, const core::Clock& clock)
    : m_folder(folder), m_vault(vault), m_where(where), m_clock(clock)
{
}

Outcome Recording::append(const QList<audit::Facts>& all)
{
    QList<core::Json> entries;
    for (audit::Facts facts : all) {
        facts.at = m_clock.now();
        facts.user = audit::systemUser();
        facts.provider = m_where.provider;
        facts.environment = m_where.environment;
        facts.accountId = m_where.accountId;
        entries += facts.json();
    }
    return store::appendToLog(m_folder, m_vault.storeId, m_vault.keys(), entries);
}

void Recording::record(const submission::Attempt& attempt, QObject*, const std::function<void(const Outcome&)>& done)
{
    audit::Facts facts{.act = audit::Act::SendBegun, .attemptId = attempt.id};
    if (!attempt.calls.isEmpty()) {
        facts.what = attempt.calls.constLast().name;
        facts.sha256 = QByteArray::fromHex(attempt.calls.constLast().bodySha256);
        facts.count = attempt.calls.size();
    }
    QList<audit::Facts> all{facts};
    for (const submission::SentDocument& document : submission::newDocuments(attempt))
        all += audit::Facts{
            .act = facts.act, .attemptId = attempt.id, .what = QStringLiteral("document"), .sha256 = document.sha256};
    done(append(all));
}

void Recording::recordEnd(const submission::Report& report)
{
    const Outcome written = append({audit::Facts{.act = audit::Act::SendEnded,
                                                 .attemptId = report.attemptId,
                                                 .outcome = submission::outcomeName(report.outcome)}});
    if (!written)
        tell(Words::tr("How it ended is not recorded in the log: %1").arg(ui::errorText(written.error())));
}

} // namespace rfi::cli
