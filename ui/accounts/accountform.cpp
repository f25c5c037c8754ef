#include "ui/accounts/accountform.h"

#include "models/network/address.h"
#include "ui/accounts/accountsettings.h"
#include "ui/accounts/providerpages.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messages.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

PlainLabel* makeLabel(const QString& title, QWidget* field)
{
    auto* label = new PlainLabel(title, TextRole::Strong);
    label->setContentsMargins(0, space::small, 0, 0);
    label->setLabelledField(field);
    return label;
}

} // namespace

AccountForm::AccountForm(const providers::Registry& registry, QWidget* parent)
    : QWidget(parent), m_registry(registry), m_title(new PlainLabel({}, TextRole::Heading)),
      m_untried(new InlineMessage), m_fields(new QFormLayout), m_provider(new QComboBox), m_environment(new QComboBox),
      m_host(new PlainLabel({}, TextRole::Caption, Tone::Muted)), m_name(new QLineEdit), m_where(new InlineMessage),
      m_message(new InlineMessage), m_test(makeButton(tr("Test sign-in"))),
      m_cancel(makeButton(tr("Cancel"), ButtonLook::Quiet)), m_save(makeButton(tr("Save account"), ButtonLook::Primary))
{
    layOut();
    for (const providers::Description& known : registry.descriptions())
        m_provider->addItem(visibleMarks(known.name), known.id);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccountForm::showProvider);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountForm::showEnvironment);
    connect(m_test, &QPushButton::clicked, this, [this] { submit(&AccountForm::testClicked); });
    connect(m_save, &QPushButton::clicked, this, [this] { submit(&AccountForm::saveClicked); });
}

void AccountForm::layOut()
{
    m_provider->setObjectName(u"provider"_s);
    m_environment->setObjectName(u"accountEnvironment"_s);
    m_name->setObjectName(u"accountName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("What you call it, such as “Operations team”"));
    m_message->setObjectName(u"accountMessage"_s);
    m_untried->setObjectName(u"untriedNote"_s);
    m_where->setObjectName(u"whereKept"_s);
    m_test->setObjectName(u"testSignIn"_s);
    m_save->setObjectName(u"saveAccount"_s);
    m_cancel->setObjectName(u"cancelAccount"_s);
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setVerticalSpacing(space::tight);
    m_fields->setHorizontalSpacing(0);
    m_fields->addRow(makeLabel(tr("Provider"), m_provider), m_provider);
    m_fields->addRow(makeLabel(tr("Environment"), m_environment), m_environment);
    m_fields->addRow(m_host);
    m_fields->addRow(makeLabel(tr("Name"), m_name), m_name);
    auto* buttons = new FlowLayout(space::small);
    buttons->setAlignment(Qt::AlignTrailing);
    buttons->addWidget(m_test);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* sheet = new QWidget;
    auto* besideScrollBar = new QHBoxLayout(sheet);
    auto* sheetColumn = new QVBoxLayout;
    besideScrollBar->setContentsMargins({});
    besideScrollBar->setSpacing(0);
    besideScrollBar->addLayout(sheetColumn);
    besideScrollBar->addSpacing(space::small);
    sheetColumn->setSpacing(space::medium);
    sheetColumn->addWidget(m_untried);
    sheetColumn->addLayout(m_fields);
    sheetColumn->addWidget(m_where);
    sheetColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void AccountForm::beginNew(const QString& provider)
{
    m_changed = {};
    m_title->setPlainText(tr("Add an account"));
    m_provider->setEnabled(true);
    m_environment->setEnabled(true);
    m_name->clear();
    m_provider->setCurrentIndex(qMax(0, m_provider->findData(provider)));
    setMessage(true, {});
    showProvider();
    m_provider->setFocus();
}

void AccountForm::beginChange(const secrets::Account& account)
{
    beginNew(account.provider);
    m_changed = account;
    m_title->setPlainText(sentence(tr("New credentials for %1"), {visibleMarks(account.name)}));
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(account.environment)));
    m_provider->setEnabled(false);
    m_environment->setEnabled(false);
    m_name->setText(account.name);
    rebuildSettings();
    if (m_baseUrl)
        m_baseUrl->setText(account.baseUrl);
    if (!m_credentials.isEmpty())
        m_credentials.constFirst().edit->setFocus();
}

secrets::Account AccountForm::account() const
{
    secrets::Account typed = m_changed;
    typed.name = m_name->text().trimmed();
    typed.provider = m_provider->currentData().toString();
    typed.environment = m_environment->currentData().toString();
    typed.settings = m_settings ? m_settings->values() : QMap<QString, QString>();
    if (m_baseUrl)
        typed.baseUrl = m_baseUrl->text().trimmed();
    return typed;
}

secrets::Credentials AccountForm::credentials() const
{
    secrets::Credentials typed;
    for (const Field& field : m_credentials) {
        if (!field.edit->text().isEmpty())
            typed.insert(field.rules.id, core::Secret::fromText(field.edit->text()));
    }
    return typed;
}

void AccountForm::setWhereKept(const QString& words, bool isWarning)
{
    m_where->setMessage(isWarning ? Tone::Warning : Tone::Accent, words);
}

void AccountForm::setMessage(bool isGood, const QString& words)
{
    m_message->setMessage(isGood ? Tone::Success : Tone::Danger, words);
}

void AccountForm::setBusy(bool isBusy)
{
    m_test->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
}

void AccountForm::clearSecrets()
{
    for (const Field& field : std::as_const(m_credentials))
        field.edit->clear();
}

void AccountForm::showProvider()
{
    m_environment->clear();
    if (const providers::Description* known = provider()) {
        for (const providers::Environment& choice : known->environments)
            m_environment->addItem(providerText(known->id, choice.title), choice.id);
    }
    const bool isUntried = provider() && provider()->isUntried;
    m_untried->setMessage(Tone::Warning, isUntried ? untriedText(provider()->name) : QString());
    rebuildCredentials();
    showEnvironment();
}

void AccountForm::showEnvironment()
{
    const providers::Environment* chosen = environment();
    const QString host = chosen ? QUrl(chosen->baseUrl).host() : QString();
    m_host->setPlainText(host.isEmpty() ? QString() : sentence(tr("Talks to %1 only."), {host}));
    m_host->setVisible(!host.isEmpty());
    const bool needsUrl = chosen && chosen->baseUrl.isEmpty();
    if (needsUrl != (m_baseUrl != nullptr))
        rebuildCredentials();
}

void AccountForm::rebuildCredentials()
{
    for (const Field& field : std::as_const(m_credentials))
        m_fields->removeRow(field.edit);
    m_credentials.clear();
    if (m_baseUrl)
        m_fields->removeRow(m_baseUrl);
    m_baseUrl = nullptr;
    if (m_settings)
        m_fields->removeRow(m_settings);
    m_settings = nullptr;
    const providers::Description* known = provider();
    if (!known)
        return;
    if (environment() && environment()->baseUrl.isEmpty()) {
        m_baseUrl = addField(tr("Address"), u"baseUrl"_s);
        m_baseUrl->setPlaceholderText(u"https://"_s);
    }
    for (const providers::CredentialField& rules : known->credentials) {
        if (rules.isOneTime)
            continue;
        QLineEdit* edit = addField(providerText(known->id, rules.title), u"credential-"_s + rules.id);
        if (rules.isSecret)
            edit->setEchoMode(QLineEdit::Password);
        m_credentials.append({rules, edit});
    }
    rebuildSettings();
}

void AccountForm::rebuildSettings()
{
    if (m_settings)
        m_fields->removeRow(m_settings);
    m_settings = nullptr;
    const providers::Description* known = provider();
    if (known && !known->settings.isEmpty()) {
        m_settings = new AccountSettings(*known, m_changed.settings);
        m_fields->addRow(m_settings);
    }
    orderTabs();
}

/// Fields that come later would else be last, behind the buttons.
void AccountForm::orderTabs()
{
    QList<QWidget*> stops{m_provider, m_environment, m_name};
    if (m_baseUrl)
        stops.append(m_baseUrl);
    for (const Field& field : std::as_const(m_credentials))
        stops.append(field.edit);
    if (m_settings)
        stops += m_settings->editors();
    stops << m_test << m_cancel << m_save;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

QLineEdit* AccountForm::addField(const QString& title, const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_fields->addRow(makeLabel(title, edit), edit);
    return edit;
}

QString AccountForm::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the account a name.");
    if (m_baseUrl) {
        const core::Result<QUrl> url = network::parseBaseUrl(m_baseUrl->text().trimmed());
        if (!url)
            return errorText(url.error());
    }
    for (const Field& field : m_credentials) {
        if (environment() && field.rules.isNeededIn(environment()->id) && field.edit->text().isEmpty())
            return sentence(tr("“%1” is empty. Fill it in."), {field.edit->accessibleName()});
    }
    return m_settings ? m_settings->problem() : QString();
}

void AccountForm::submit(void (AccountForm::*wanted)())
{
    const QString words = missing();
    setMessage(words.isEmpty(), words);
    if (words.isEmpty())
        Q_EMIT(this->*wanted)();
}

const providers::Description* AccountForm::provider() const
{
    return m_registry.find(m_provider->currentData().toString());
}

const providers::Environment* AccountForm::environment() const
{
    const providers::Description* known = provider();
    return known ? known->environment(m_environment->currentData().toString()) : nullptr;
}

} // namespace rfi::ui
