#include "app/application.h"

#include "ui/requests/mainwindow.h"
#include "ui/texts/faulttext.h"
#include "ui/texts/sentence.h"

// What Application does about the rules of an organisation.

namespace rfi::app {

using core::Error;
using core::ErrorCode;

void Application::showPolicy()
{
    if (m_policy.providerFolders && !m_options.providerFolders.isEmpty())
        refuse(Error{.code = ErrorCode::PolicyForbids, .arguments = m_options.providerFolders}, {});
    showStandingNotice();
}

/// What stays to be said while nothing else is: first what may be missing, until somebody has read it.
void Application::showStandingNotice()
{
    m_isNoticeStanding = true;
    m_noticeAct = {};
    if (!m_repair->loss().isEmpty()) {
        m_noticeAct = [this] { m_repair->forgetLoss(); };
        return m_window->setNotice(ui::Tone::Warning, m_repair->loss(), tr("I have read this"));
    }
    if (m_policy.fault)
        return showPolicyFault();
    if (!showRecoveryKeyNotice() && !showUpdateNotice())
        m_window->setNotice(ui::Tone::Accent, {});
}

void Application::showPolicyFault()
{
    m_window->setNotice(
        ui::Tone::Danger,
        ui::sentence(tr("Your organisation's rules contain an error. Nothing is sent, read or deleted until your "
                        "administrator has corrected it and RFI Desk has been restarted. Your answers are saved. %1"),
                     {ui::faultText(*m_policy.fault, m_policy.fault->subject)}));
}

/// Without it, a lost keychain or passphrase takes everything along. False when there is nothing to say.
bool Application::showRecoveryKeyNotice()
{
    if (m_records.state() != StoreDesk::State::Open || m_settings.value(settings::key::RecoveryKeyKept))
        return false;
    m_noticeAct = [this] { showRecoveryKey(); };
    m_window->setNotice(
        ui::Tone::Accent,
        m_records.isNew()
            ? tr("Requests are kept encrypted on this computer now. Put the recovery key into a safe place.")
            : tr("Nobody has said yet that the recovery key is in a safe place. Without it, requests cannot be "
                 "read any more when the keychain is lost or the passphrase forgotten."),
        tr("Show the recovery key"));
    return true;
}

} // namespace rfi::app
