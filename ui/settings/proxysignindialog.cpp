#include "ui/settings/proxysignindialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 440;

} // namespace

ProxySignInDialog::ProxySignInDialog(const QString& host, const QString& whereKept, QWidget* parent)
    : QDialog(parent), m_user(nullptr), m_password(nullptr), m_keep(makeButton(tr("Sign in"), ButtonLook::Primary))
{
    setObjectName(u"proxySignInDialog"_s);
    setWindowTitle(tr("Proxy sign-in"));
    setMinimumWidth(scaled(DialogWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(new PlainLabel(sentence(tr("Sign in to %1"), {visibleMarks(host)}), TextRole::Heading));
    column->addWidget(new PlainLabel(whereKept, TextRole::Body, Tone::Muted));
    m_user = addField(u"proxyUser"_s, tr("Name"));
    m_password = addField(u"proxyPassword"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    QPushButton* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"proxyCancel"_s);
    m_keep->setObjectName(u"proxyKeep"_s);
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ProxySignInDialog::give);
    connect(m_user, &QLineEdit::textChanged, m_keep,
            [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(this, &QDialog::finished, m_password, &QLineEdit::clear);
}

QLineEdit* ProxySignInDialog::addField(const QString& name, const QString& title)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(title);
    auto* label = new PlainLabel(title, TextRole::Strong);
    label->setLabelledField(field);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(space::small);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void ProxySignInDialog::give()
{
    Q_EMIT given(m_user->text().trimmed(), core::Secret::fromText(m_password->text()));
    accept();
}

} // namespace rfi::ui
