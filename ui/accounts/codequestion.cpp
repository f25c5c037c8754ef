#include "ui/accounts/codequestion.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/messages.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 420;
constexpr int CodeLength = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeQuestion)
};

/// The digits of what was typed or pasted, such as "123 456", whatever script they are in.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.digitValue() >= 0 && digits.size() < CodeLength)
            digits += QString::number(letter.digitValue());
    }
    return digits;
}

QLineEdit* makeCodeField(const QString& title)
{
    auto* field = new QLineEdit;
    field->setObjectName(u"code"_s);
    field->setAccessibleName(title);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    field->setPlaceholderText(u"000000"_s);
    QObject::connect(field, &QLineEdit::textChanged, field, [field](const QString& text) {
        if (const QString digits = digitsOf(text); digits != text)
            field->setText(digits);
    });
    return field;
}

} // namespace

void askForCode(QWidget* parent, const QString& account, const QString& refusal,
                const std::function<void(const std::optional<core::Secret>&)>& answered)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"askCode"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("One-time code"));
    QLineEdit* field = makeCodeField(dialog->windowTitle());
    QPushButton* cancel = makeButton(Words::tr("Cancel"));
    cancel->setObjectName(u"cancelCode"_s);
    cancel->setAutoDefault(false);
    QPushButton* give = makeButton(Words::tr("Sign in"), ButtonLook::Primary);
    give->setObjectName(u"giveCode"_s);
    give->setDefault(true);
    give->setEnabled(false);
    QObject::connect(field, &QLineEdit::textChanged, give,
                     [give, field] { give->setEnabled(field->text().size() == CodeLength); });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(give, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::finished, dialog, [field, answered](int result) {
        const core::Secret code = core::Secret::fromText(field->text());
        field->clear();
        answered(result == QDialog::Accepted ? std::optional(code) : std::nullopt);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(give);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(dialog->windowTitle(), TextRole::Heading));
    column->addWidget(new PlainLabel(
        sentence(Words::tr("To sign in to %1, enter the six-digit code that your authenticator shows now."),
                 {visibleMarks(account)})));
    column->addWidget(new InlineMessage(Tone::Danger, refusal));
    column->addWidget(field);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    fitDialog(*dialog, DialogWidth);
    dialog->open();
    field->setFocus();
}

} // namespace rfi::ui
