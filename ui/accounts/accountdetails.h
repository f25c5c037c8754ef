#pragma once

#include "models/secrets/account.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rfi::ui {

class InlineMessage;
class PlainLabel;

/// One account as it is, and what can be done to it. Removing takes a second press.
class AccountDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AccountDetails(QWidget* parent = nullptr);

    void showAccount(const secrets::Account& account, const QString& providerName, const QString& host);
    void setMessage(bool isGood, const QString& words);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void testClicked();
    void renamed(const QString& name);
    void changeClicked();
    void removeConfirmed();

private:
    void pressRemove();

    PlainLabel* m_title;
    PlainLabel* m_facts;
    QLineEdit* m_name;
    QPushButton* m_rename;
    QPushButton* m_test;
    QPushButton* m_change;
    QPushButton* m_remove;
    InlineMessage* m_message;
    bool m_isRemoveAsked = false;
};

} // namespace rfi::ui
