#pragma once

#include "models/core/secret.h"
#include "ui/vault/keydialog.h"

class QLineEdit;

namespace rfi::ui {

/// Asks for the passphrase of the store, or for a new one (twice).
class PassphraseDialog : public KeyDialog
{
    Q_OBJECT

public:
    enum class Purpose { Choose, Enter, Change };
    static constexpr int SmallestLength = 12;

    /// What a change of the key means, with or without a passphrase.
    static QString changeTitle();
    static QString changeWords();

    explicit PassphraseDialog(Purpose purpose, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The owner tries it, and then closes this or refuses.
    void given(const rfi::core::Secret& passphrase);
    /// There is a recovery key instead.
    void recoveryRequested();

private:
    void give();

    Purpose m_purpose;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr; ///< null when it is only entered
};

} // namespace rfi::ui
