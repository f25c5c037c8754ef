#pragma once

#include "models/providers/registry.h"
#include "models/secrets/account.h"
#include "models/secrets/credentialstore.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rfi::ui {

class AccountSettings;
class InlineMessage;
class PlainLabel;

/// The fields of an account as its provider's description names them. Keeps nothing: tells what was typed.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(const providers::Registry& registry, QWidget* parent = nullptr);

    /// Empty fields for a new account.
    void beginNew(const QString& provider = {});
    /// New credentials of one that exists; provider and environment stay.
    void beginChange(const secrets::Account& account);

    secrets::Account account() const;
    secrets::Credentials credentials() const;
    void setWhereKept(const QString& words, bool isWarning);
    void setMessage(bool isGood, const QString& words);
    void setBusy(bool isBusy);
    void clearSecrets();

Q_SIGNALS:
    void testClicked();
    void saveClicked();
    void cancelled();

private:
    struct Field
    {
        providers::CredentialField rules;
        QLineEdit* edit;
    };

    void layOut();
    void showProvider();
    void showEnvironment();
    void rebuildCredentials();
    void rebuildSettings();
    void orderTabs();
    QLineEdit* addField(const QString& title, const QString& name);
    QString missing() const;
    void submit(void (AccountForm::*wanted)());
    const providers::Description* provider() const;
    const providers::Environment* environment() const;

    const providers::Registry& m_registry;
    secrets::Account m_changed;
    PlainLabel* m_title;
    InlineMessage* m_untried;
    QFormLayout* m_fields;
    QComboBox* m_provider;
    QComboBox* m_environment;
    PlainLabel* m_host;
    QLineEdit* m_name;
    QLineEdit* m_baseUrl = nullptr;
    QList<Field> m_credentials;
    AccountSettings* m_settings = nullptr;
    InlineMessage* m_where;
    InlineMessage* m_message;
    QPushButton* m_test;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace rfi::ui
