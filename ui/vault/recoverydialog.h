#pragma once

#include "ui/vault/keydialog.h"

class QPlainTextEdit;

namespace rfi::ui {

/// Asks for the recovery key, from paper or from its file.
class RecoveryDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// `words` say why it is asked for.
    explicit RecoveryDialog(const QString& words, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The owner tries it, and then closes this or refuses.
    void given(const QString& recoveryText);

private:
    QPlainTextEdit* m_text;
};

} // namespace rfi::ui
