#pragma once

#include "models/core/secret.h"
#include "ui/vault/keydialog.h"

class QCheckBox;
class QLineEdit;

namespace rfi::ui {

/// Asks for the password of an evidence pack (twice), or to be told on purpose that it shall have none.
class EvidenceDialog : public KeyDialog
{
    Q_OBJECT

public:
    static constexpr int SmallestLength = 12;

    explicit EvidenceDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Closed already; an empty password stands for none.
    void given(const rfi::core::Secret& password);

private:
    void give();

    QLineEdit* m_password;
    QLineEdit* m_again;
    QCheckBox* m_withoutPassword;
};

} // namespace rfi::ui
