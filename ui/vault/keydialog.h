#pragma once

#include "models/core/error.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rfi::ui {

class InlineMessage;

/// The frame that the dialogs about keys share: a title, plain words, whatever is asked for, why the last try failed,
/// and the buttons. Stays open until its owner closes it, so that nothing has to be typed again after a refusal.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// The try failed; the words say why and what to do.
    void refuse(const core::Error& error);
    /// While the key is being worked out nothing can be pressed twice.
    void setIsBusy(bool isBusy);
    void setVisible(bool isVisible) override;

protected:
    KeyDialog(const QString& name, const QString& title, const QString& words, QWidget* parent);

    QVBoxLayout* content() const { return m_content; }
    /// For what nobody shall read over a shoulder; emptied when the dialog closes.
    QLineEdit* addSecretField(const QString& name, const QString& label);
    /// Left of the others.
    void addSideButton(QPushButton* button);
    QPushButton* addButton(const QString& name, const QString& text, bool isPrimary);
    void showRefusal(const QString& words);

private:
    void addEye(QLineEdit& field);

    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
    InlineMessage* m_refusal;
};

} // namespace rfi::ui
