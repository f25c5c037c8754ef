#include "ui/settings/controls.h"

#include "ui/common/style.h"
#include "ui/settings/switch.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace rfi::ui {

using settings::Id;
using settings::Key;
using settings::Settings;
using settings::Value;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingControls)
};

constexpr int ComfortableWidth = 220;

/// Runs it now and after each change of the setting.
void follow(QWidget* control, Settings& settings, Id id, const std::function<void()>& show)
{
    control->setObjectName(settings::ruleOf(id).name);
    QObject::connect(&settings, &Settings::changed, control, [id, show](Id changed) {
        if (changed == id)
            show();
    });
    show();
}

SettingRow* makeRow(Settings& settings, Id id, const SettingWords& words, QWidget* control,
                    const std::function<QString(const Value&)>& describe)
{
    auto* row = new SettingRow(words, control);
    row->follow(settings, id, describe);
    return row;
}

void choose(QComboBox& choices, const QVariant& value, const QString& text)
{
    if (choices.findData(value) < 0)
        choices.addItem(text, value);
    choices.setCurrentIndex(choices.findData(value));
}

QComboBox* makeChoices()
{
    auto* choices = new QComboBox;
    choices->setMinimumWidth(ComfortableWidth);
    choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choices;
}

Value valueOf(const QString& text, Id id)
{
    if (!std::holds_alternative<int>(settings::ruleOf(id).usual))
        return text.trimmed();
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? Value(number) : Value(text);
}

} // namespace

SettingRow* makeSwitchRow(Settings& settings, Key<bool> key, const SettingWords& words)
{
    auto* control = new Switch;
    follow(control, settings, key.id, [control, &settings, key] { control->setChecked(settings.value(key)); });
    QObject::connect(control, &QCheckBox::toggled, control, [&settings, key](bool isOn) { settings.set(key, isOn); });
    return makeRow(settings, key.id, words, control,
                   [](const Value& value) { return std::get<bool>(value) ? Words::tr("On") : Words::tr("Off"); });
}

SettingRow* makeChoiceRow(Settings& settings, Id id, const SettingWords& words, const QList<WordChoice>& choices)
{
    QComboBox* control = makeChoices();
    for (const auto& [word, text] : choices)
        control->addItem(text, word);
    follow(control, settings, id, [control, &settings, id] {
        control->setCurrentIndex(control->findData(std::get<QString>(settings.value(id))));
    });
    QObject::connect(control, &QComboBox::currentIndexChanged, control,
                     [control, &settings, id] { settings.set(id, Value(control->currentData().toString())); });
    return makeRow(settings, id, words, control, [choices](const Value& value) {
        const auto named = std::find_if(choices.cbegin(), choices.cend(), [&value](const WordChoice& choice) {
            return choice.first == std::get<QString>(value);
        });
        return named->second;
    });
}

SettingRow* makeNumberRow(Settings& settings, Key<int> key, const SettingWords& words, const QList<int>& offered,
                          const std::function<QString(int)>& text)
{
    QComboBox* control = makeChoices();
    for (const int number : offered)
        control->addItem(text(number), number);
    follow(control, settings, key.id, [control, &settings, key, text] {
        const int number = settings.value(key);
        choose(*control, number, text(number));
    });
    QObject::connect(control, &QComboBox::currentIndexChanged, control,
                     [control, &settings, key] { settings.set(key, control->currentData().toInt()); });
    return makeRow(settings, key.id, words, control, [text](const Value& value) { return text(std::get<int>(value)); });
}

SettingRow* makeLineRow(Settings& settings, Id id, const SettingWords& words, const QString& placeholder)
{
    auto* control = new QLineEdit;
    control->setPlaceholderText(placeholder);
    control->setMinimumWidth(ComfortableWidth);
    control->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    follow(control, settings, id, [control, &settings, id] {
        const QString text = settings::textOf(settings.value(id));
        if (!(valueOf(control->text(), id) == settings.value(id)))
            control->setText(text);
        setInvalid(control, false);
    });
    SettingRow* row = makeRow(settings, id, words, control, [](const Value& value) {
        const QString text = settings::textOf(value);
        return text.isEmpty() ? Words::tr("None") : text;
    });
    // Not textEdited: what a screen reader writes is a change too.
    QObject::connect(control, &QLineEdit::textChanged, row, [row, control, &settings, id, help = words.help] {
        const Value typed = valueOf(control->text(), id);
        const std::optional<core::Error> fault = settings::ruleOf(id).fault(typed);
        setInvalid(control, fault.has_value());
        row->setHelp(fault ? errorText(*fault) + u' ' + errorAdvice(fault->code) : help);
        settings.set(id, typed);
    });
    QObject::connect(control, &QLineEdit::editingFinished, row, [row, control, &settings, id, help = words.help] {
        control->setText(settings::textOf(settings.value(id)));
        setInvalid(control, false);
        row->setHelp(help);
    });
    return row;
}

} // namespace rfi::ui
