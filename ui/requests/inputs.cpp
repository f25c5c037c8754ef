#include "ui/requests/inputs.h"

#include "ui/common/buttons.h"
#include "ui/common/datefield.h"
#include "ui/common/dialogs.h"
#include "ui/common/plainlabel.h"
#include "ui/common/staying.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 380;

/// The dialog around a field; returns the button that takes what is in it.
QPushButton* frame(QDialog& dialog, const NameQuestion& question, QLineEdit* field)
{
    dialog.setObjectName(question.name);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(question.title);
    field->setObjectName(u"given"_s);
    field->setAccessibleName(question.label);
    auto* cancel = makeButton(QCoreApplication::translate("Inputs", "Cancel"));
    auto* accept = makeButton(question.accept, ButtonLook::Primary);
    accept->setObjectName(u"accept"_s);
    accept->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::small);
    column->addWidget(new PlainLabel(question.label, TextRole::Strong));
    column->addWidget(field);
    if (!question.hint.isEmpty())
        column->addWidget(new PlainLabel(question.hint, TextRole::Caption, Tone::Muted));
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    keepWhileLocked(dialog);
    fitDialog(dialog, DialogWidth);
    return accept;
}

} // namespace

void askName(QWidget* parent, const NameQuestion& question, const std::function<void(const QString&)>& given)
{
    auto* dialog = new QDialog(parent);
    auto* field = new QLineEdit;
    QPushButton* accept = frame(*dialog, question, field);
    auto* completer = new QCompleter(question.suggestions, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    accept->setEnabled(false);
    QObject::connect(field, &QLineEdit::textChanged, accept,
                     [accept](const QString& text) { accept->setEnabled(!text.simplified().isEmpty()); });
    QObject::connect(accept, &QPushButton::clicked, dialog, [dialog, field, given] {
        dialog->accept();
        given(field->text().simplified());
    });
    dialog->open();
    field->setFocus();
}

void askDay(QWidget* parent, const NameQuestion& question, const QDate& today,
            const std::function<void(const QDate&)>& given)
{
    auto* dialog = new QDialog(parent);
    auto* field = new DateField;
    QPushButton* accept = frame(*dialog, question, field);
    const auto day = [field, today] {
        const DateReading reading = field->reading();
        const bool isUsable = reading.kind == DateReading::Kind::Understood && reading.date > today;
        return isUsable ? reading.date : QDate();
    };
    accept->setEnabled(false);
    QObject::connect(field, &DateField::wireTextEdited, accept, [accept, day] { accept->setEnabled(day().isValid()); });
    QObject::connect(accept, &QPushButton::clicked, dialog, [dialog, day, given] {
        const QDate chosen = day();
        dialog->accept();
        given(chosen);
    });
    dialog->open();
    field->setFocus();
}

} // namespace rfi::ui
