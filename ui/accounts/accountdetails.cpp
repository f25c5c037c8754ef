#include "ui/accounts/accountdetails.h"

#include "ui/common/buttons.h"
#include "ui/common/messages.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

AccountDetails::AccountDetails(QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel({}, TextRole::Heading)),
      m_facts(new PlainLabel({}, TextRole::Body, Tone::Muted)), m_name(new QLineEdit),
      m_rename(makeButton(tr("Rename"))), m_test(makeButton(tr("Test sign-in"), ButtonLook::Primary)),
      m_change(makeButton(tr("New credentials…"))), m_remove(makeButton({}, ButtonLook::Danger)),
      m_message(new InlineMessage)
{
    m_name->setObjectName(u"newName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_rename->setObjectName(u"rename"_s);
    m_test->setObjectName(u"testStored"_s);
    m_change->setObjectName(u"changeCredentials"_s);
    m_remove->setObjectName(u"removeAccount"_s);
    m_message->setObjectName(u"detailsMessage"_s);
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_rename);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_change);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(naming);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_test, &QPushButton::clicked, this, &AccountDetails::testClicked);
    connect(m_change, &QPushButton::clicked, this, &AccountDetails::changeClicked);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renamed(m_name->text().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountDetails::pressRemove);
}

void AccountDetails::showAccount(const secrets::Account& account, const QString& providerName, const QString& host)
{
    m_title->setPlainText(visibleMarks(account.name));
    m_facts->setPlainText(
        sentence(tr("%1, %2. Talks to %3 only."), {visibleMarks(providerName), account.environment, host}));
    m_name->setText(account.name);
    m_isRemoveAsked = false;
    m_remove->setText(tr("Remove account"));
    setMessage(true, {});
}

void AccountDetails::setMessage(bool isGood, const QString& words)
{
    m_message->setMessage(isGood ? Tone::Success : Tone::Danger, words);
}

void AccountDetails::setBusy(bool isBusy)
{
    for (QPushButton* button : {m_test, m_change, m_remove, m_rename})
        button->setEnabled(!isBusy);
}

void AccountDetails::pressRemove()
{
    if (m_isRemoveAsked) {
        Q_EMIT removeConfirmed();
        return;
    }
    m_isRemoveAsked = true;
    m_remove->setText(tr("Remove the account and its credentials"));
}

} // namespace rfi::ui
