#pragma once

#include "models/core/secret.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace rfi::ui {

/// Asks for the name and the password with which somebody signs in at the proxy.
class ProxySignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `host` is shown, so that nobody gives a password to another proxy than meant; `whereKept` says where it goes.
    ProxySignInDialog(const QString& host, const QString& whereKept, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& user, const rfi::core::Secret& password);

private:
    QLineEdit* addField(const QString& name, const QString& title);
    void give();

    QLineEdit* m_user;
    QLineEdit* m_password;
    QPushButton* m_keep;
};

} // namespace rfi::ui
