#include "ui/requests/question.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

constexpr int DialogWidth = 460;

QPushButton* makeChoice(const Question& question, int number)
{
    const ButtonLook look = question.isDanger ? ButtonLook::Danger
        : number == 0                         ? ButtonLook::Primary
                                              : ButtonLook::Secondary;
    QPushButton* button = makeButton(withoutShortcut(question.choices.at(number)), look);
    button->setAccessibleName(question.choices.at(number));
    button->setObjectName(u"choice-%1"_s.arg(number));
    button->setAutoDefault(false);
    return button;
}

QLineEdit* makeTyped(const Question& question)
{
    auto* typed = new QLineEdit;
    typed->setObjectName(u"typed"_s);
    typed->setAccessibleName(QCoreApplication::translate("Question", "Type %1 to confirm").arg(question.typed));
    return typed;
}

using IsEnough = std::function<bool(const QString&)>;

/// No choice can be made before `isEnough` holds for what is typed; `typed` may be null.
void show(QWidget* parent, const Question& question, QLineEdit* typed, const IsEnough& isEnough,
          const std::function<void(int)>& chosen)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleDescription(question.words);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    QPushButton* cancel = makeButton(withoutShortcut(question.cancel));
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    buttons->addWidget(cancel);
    for (int number = 0; number < question.choices.size(); ++number) {
        QPushButton* button = makeChoice(question, number);
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, chosen, number] {
            dialog->accept();
            chosen(number);
        });
        if (typed) {
            button->setEnabled(false);
            button->setAccessibleDescription(typed->accessibleName());
            QObject::connect(typed, &QLineEdit::textChanged, button,
                             [button, isEnough](const QString& text) { button->setEnabled(isEnough(text.trimmed())); });
            // What cannot be undone takes a press of its own button.
            if (!question.isDanger && question.choices.size() == 1)
                QObject::connect(typed, &QLineEdit::returnPressed, button, &QPushButton::click);
        }
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(new PlainLabel(question.title, TextRole::Heading));
    column->addWidget(new PlainLabel(question.words));
    if (typed) {
        // Above it, where it still stands when something is typed.
        auto* label = new PlainLabel(typed->accessibleName(), TextRole::Strong);
        label->setLabelledField(typed);
        column->addWidget(label);
        column->addWidget(typed);
    }
    column->addSpacing(space::small);
    column->addLayout(buttons);
    fitDialog(*dialog, DialogWidth);
    dialog->open();
    if (typed)
        typed->setFocus();
    else
        cancel->setFocus();
}

} // namespace

void ask(QWidget* parent, const Question& question, const std::function<void(int)>& chosen)
{
    show(
        parent, question, question.typed.isEmpty() ? nullptr : makeTyped(question),
        [word = question.typed](const QString& text) { return text == word; }, chosen);
}

void askLine(QWidget* parent, const Question& question, const QString& label,
             const std::function<void(const QString&)>& given)
{
    auto* typed = new QLineEdit;
    typed->setObjectName(u"typed"_s);
    typed->setAccessibleName(label);
    show(
        parent, question, typed, [](const QString& text) { return !text.isEmpty(); },
        [typed, given](int) { given(typed->text().trimmed()); });
}

} // namespace rfi::ui
