#include "ui/vault/passphrasedialog.h"

#include "ui/common/buttons.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString nameFor(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Choose: return u"choosePassphrase"_s;
    case PassphraseDialog::Purpose::Change: return u"changePassphrase"_s;
    default: return u"enterPassphrase"_s;
    }
}

QString titleFor(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Choose: return PassphraseDialog::tr("Protect your requests");
    case PassphraseDialog::Purpose::Change: return PassphraseDialog::changeTitle();
    default: return PassphraseDialog::tr("Open your requests");
    }
}

QString actFor(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Choose: return PassphraseDialog::tr("Protect and keep requests");
    case PassphraseDialog::Purpose::Change: return PassphraseDialog::tr("Change the key");
    default: return PassphraseDialog::tr("Open");
    }
}

QString wordsFor(PassphraseDialog::Purpose purpose)
{
    if (purpose == PassphraseDialog::Purpose::Change)
        return PassphraseDialog::changeWords() + u"\n\n"_s
            + PassphraseDialog::tr("Choose the passphrase that opens your requests from now on.");
    if (purpose == PassphraseDialog::Purpose::Enter)
        return PassphraseDialog::tr("Enter the passphrase with which requests, answers and documents were encrypted on "
                                    "this computer.");
    return PassphraseDialog::tr(
               "There is no keychain here, so a passphrase encrypts requests, answers and documents on this computer. "
               "Use at least %1 characters, such as several words that nobody would guess. You enter it each time the "
               "program starts. Without it or the recovery key, nobody can read anything.")
        .arg(PassphraseDialog::SmallestLength);
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : KeyDialog(nameFor(purpose), titleFor(purpose), wordsFor(purpose), parent), m_purpose(purpose),
      m_passphrase(
          addSecretField(u"passphrase"_s, purpose == Purpose::Change ? tr("New passphrase") : tr("Passphrase")))
{
    if (purpose != Purpose::Enter) {
        m_again = addSecretField(u"passphraseAgain"_s, tr("Repeat the passphrase"));
    } else {
        QPushButton* recover = makeButton(tr("Use the recovery key…"), ButtonLook::Quiet);
        recover->setObjectName(u"useRecoveryKey"_s);
        addSideButton(recover);
        connect(recover, &QPushButton::clicked, this, &PassphraseDialog::recoveryRequested);
    }
    connect(addButton(u"notNow"_s, tr("Not now"), false), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(u"givePassphrase"_s, actFor(purpose), true), &QPushButton::clicked, this,
            &PassphraseDialog::give);
    m_passphrase->setFocus();
}

QString PassphraseDialog::changeTitle() { return tr("Change the key"); }

QString PassphraseDialog::changeWords()
{
    return tr("A new key is made, and everything that is kept on this computer is sealed with it while you go on "
              "working. The backups of this computer can still be restored.\n\nYou get a new recovery key to print or "
              "save. Keep the old one only if you copied the data folder elsewhere before: it opens those copies and "
              "nothing else.");
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
