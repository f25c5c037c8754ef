#include "app/application.h"

#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/vault/passphrasedialog.h"

// What Application does when somebody wants another key for the store.

namespace rfi::app {

using core::ErrorCode;
using ui::PassphraseDialog;
using ui::Tone;
using vault::Vault;
using namespace Qt::StringLiterals;

void Application::askKeyChange()
{
    if (m_records.state() != StoreDesk::State::Open)
        return tell(Tone::Warning, tr("There is no key before requests are kept here."));
    if (m_records.isReadOnly())
        return tell(Tone::Warning, words({.code = ErrorCode::StoreReadOnly}));
    if (m_records.isSealingAnew())
        return tell(Tone::Warning,
                    tr("The key was changed before, and not everything is sealed anew yet. "
                       "Try again in a few minutes."));
    if (m_records.kind() == Vault::Kind::Passphrase)
        return askNewPassphrase();
    // The new key has to be where the next start looks for it.
    if (!m_store.store || m_store.store->kind() != secrets::StoreKind::Keychain)
        return tell(Tone::Warning, words({.code = ErrorCode::KeychainUnreachable}));
    const ui::Question question{u"askKeyChange"_s,
                                PassphraseDialog::changeTitle(),
                                PassphraseDialog::changeWords(),
                                {tr("Change the key")},
                                tr("Not now")};
    ui::ask(dialogParent(), question, [this](int) { m_records.changeKey(m_store.store, keyChange({})); });
}

void Application::askNewPassphrase()
{
    auto* dialog = new PassphraseDialog(PassphraseDialog::Purpose::Change, dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, this,
            [this, dialog](const core::Secret& passphrase) { m_records.changeKey(passphrase, keyChange(dialog)); });
    dialog->open();
}

/// The new recovery key is offered until somebody says that it is kept, also when the program ends in the middle.
StoreDesk::Done Application::keyChange(ui::KeyDialog* dialog)
{
    const bool wasKept = m_settings.value(settings::key::RecoveryKeyKept);
    m_settings.set(settings::key::RecoveryKeyKept, false);
    return [this, wasKept, asked = QPointer<ui::KeyDialog>(dialog)](const core::Outcome& changed) {
        if (!changed) {
            m_settings.set(settings::key::RecoveryKeyKept, wasKept);
            return asked ? asked->refuse(changed.error()) : tell(Tone::Danger, words(changed.error()));
        }
        if (asked)
            asked->accept();
        setNotice(Tone::Accent, {}, {}, {});
        if (m_records.state() == StoreDesk::State::Open && !m_lock->isLocked())
            showRecoveryKey();
    };
}

} // namespace rfi::app
