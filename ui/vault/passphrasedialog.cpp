#include "ui/vault/passphrasedialog.h"

#include "ui/common/buttons.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString titleFor(PassphraseDialog::Purpose purpose)
{
    return purpose == PassphraseDialog::Purpose::Choose ? PassphraseDialog::tr("Protect your requests")
                                                        : PassphraseDialog::tr("Open your requests");
}

QString wordsFor(PassphraseDialog::Purpose purpose)
{
    if (purpose == PassphraseDialog::Purpose::Enter)
        return PassphraseDialog::tr("Enter the passphrase with which requests, answers and documents were encrypted on "
                                    "this computer.");
    return PassphraseDialog::tr("There is no keychain here, so a passphrase of yours encrypts requests, answers and "
                                "documents on this computer. It has at least %1 characters; several words that nobody "
                                "would guess make a good one. It is asked for whenever the program starts, and nobody "
                                "can read anything without it.")
        .arg(PassphraseDialog::SmallestLength);
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : KeyDialog(purpose == Purpose::Choose ? u"choosePassphrase"_s : u"enterPassphrase"_s, titleFor(purpose),
                wordsFor(purpose), parent),
      m_purpose(purpose), m_passphrase(addSecretField(u"passphrase"_s, tr("Passphrase")))
{
    if (purpose == Purpose::Choose) {
        m_again = addSecretField(u"passphraseAgain"_s, tr("Repeat the passphrase"));
    } else {
        QPushButton* recover = makeButton(tr("Use the recovery key…"), ButtonLook::Quiet);
        recover->setObjectName(u"useRecoveryKey"_s);
        addSideButton(recover);
        connect(recover, &QPushButton::clicked, this, &PassphraseDialog::recoveryRequested);
    }
    connect(addButton(u"notNow"_s, tr("Not now"), false), &QPushButton::clicked, this, &QDialog::reject);
    const QString act = purpose == Purpose::Choose ? tr("Protect and keep requests") : tr("Open");
    connect(addButton(u"givePassphrase"_s, act, true), &QPushButton::clicked, this, &PassphraseDialog::give);
    m_passphrase->setFocus();
}

void PassphraseDialog::give()
{
    if (m_again && m_passphrase->text().size() < SmallestLength) {
        showRefusal(tr("Use at least %1 characters.").arg(SmallestLength));
        return m_passphrase->setFocus();
    }
    if (m_again && m_passphrase->text() != m_again->text()) {
        showRefusal(tr("The two passphrases are not the same. Type the second one again."));
        m_again->selectAll();
        return m_again->setFocus();
    }
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus();
    setIsBusy(true);
    // The same letters can be written in two ways; both have to open the store.
    Q_EMIT given(core::Secret::fromText(m_passphrase->text().normalized(QString::NormalizationForm_C)));
}

} // namespace rfi::ui
