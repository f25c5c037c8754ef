#include "ui/vault/keydialog.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/messages.h"
#include "ui/texts/texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 480;

} // namespace

KeyDialog::KeyDialog(const QString& name, const QString& title, const QString& words, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_buttons(new QHBoxLayout),
      m_refusal(new InlineMessage(Tone::Danger))
{
    setObjectName(name);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(title, TextRole::Heading));
    column->addWidget(new PlainLabel(words));
    m_refusal->setObjectName(QStringLiteral("keyRefusal"));
    column->addWidget(m_refusal);
    m_content->setSpacing(space::small);
    column->addLayout(m_content);
    column->addSpacing(space::small);
    m_buttons->setSpacing(space::small);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

/// Before it comes up, when all that it asks is in it.
void KeyDialog::setVisible(bool isVisible)
{
    if (isVisible && isHidden())
        fitDialog(*this, DialogWidth);
    QDialog::setVisible(isVisible);
}

void KeyDialog::refuse(const core::Error& error)
{
    setIsBusy(false);
    showRefusal(errorText(error) + u' ' + errorAdvice(error.code));
}

void KeyDialog::setIsBusy(bool isBusy)
{
    if (isBusy)
        showRefusal({});
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setEnabled(!isBusy);
}

void KeyDialog::showRefusal(const QString& words)
{
    m_refusal->setMessage(Tone::Danger, words);
    // Room for it, or the fields would be squeezed.
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

/// Shows what is typed, as long as somebody wants that.
void KeyDialog::addEye(QLineEdit& field)
{
    QAction* eye = field.addAction(icon(u"eye"_s, Colour::TextMuted), QLineEdit::TrailingPosition);
    auto* button = field.findChildren<QToolButton*>().constLast();
    const auto show = [&field, eye, button](bool isShown) {
        field.setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(isShown ? u"eye-off"_s : u"eye"_s, Colour::TextMuted));
        eye->setText(isShown ? tr("Hide what is typed") : tr("Show what is typed"));
        button->setAccessibleName(eye->text());
    };
    eye->setShortcut(Qt::Key_F4);
    eye->setShortcutContext(Qt::WidgetShortcut);
    show(false);
    connect(eye, &QAction::triggered, &field, [&field, show] { show(field.echoMode() == QLineEdit::Password); });
    connect(this, &QDialog::finished, &field, [show] { show(false); });
}

QLineEdit* KeyDialog::addSecretField(const QString& name, const QString& label)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setEchoMode(QLineEdit::Password);
    auto* title = new PlainLabel(label, TextRole::Strong);
    title->setLabelledField(field);
    m_content->addWidget(title);
    m_content->addWidget(field);
    addEye(*field);
    connect(this, &QDialog::finished, field, &QLineEdit::clear);
    return field;
}

void KeyDialog::addSideButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
}

QPushButton* KeyDialog::addButton(const QString& name, const QString& text, bool isPrimary)
{
    QPushButton* button = makeButton(text, isPrimary ? ButtonLook::Primary : ButtonLook::Secondary);
    button->setObjectName(name);
    button->setAutoDefault(isPrimary);
    button->setDefault(isPrimary);
    m_buttons->addWidget(button);
    return button;
}

} // namespace rfi::ui
