#pragma once

#include "ui/vault/keydialog.h"

namespace rfi::ui {

/// Shows the recovery key, to be printed, saved or written down. It opens the store without keychain or passphrase.
class RecoverySheet : public KeyDialog
{
    Q_OBJECT

public:
    explicit RecoverySheet(const QString& recoveryText, QWidget* parent = nullptr);

    /// What is printed and saved: the key with the words that say what it is.
    QString sheet() const;

Q_SIGNALS:
    void saveRequested(const QString& suggestedName, const QByteArray& bytes);
    /// The key is in a safe place, says the officer.
    void kept();

private:
    void print();

    QString m_recoveryText;
};

} // namespace rfi::ui
