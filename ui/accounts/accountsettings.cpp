#include "ui/accounts/accountsettings.h"

#include "ui/common/plainlabel.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using providers::Setting;

AccountSettings::AccountSettings(const providers::Description& provider, const QMap<QString, QString>& values,
                                 QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (const Setting& setting : provider.settings) {
        const QString title = providerText(provider.id, setting.title);
        QWidget* editor = makeEditor(provider.id, setting, values.value(setting.id, setting.defaultValue));
        editor->setObjectName(u"setting-"_s + setting.id);
        editor->setAccessibleName(title);
        auto* label = new PlainLabel(title, TextRole::Strong);
        label->setContentsMargins(0, space::small, 0, 0);
        label->setLabelledField(editor);
        column->addWidget(label);
        column->addWidget(editor);
        if (!setting.help.isEmpty()) {
            const QString help = providerText(provider.id, setting.help);
            editor->setAccessibleDescription(help);
            column->addWidget(new PlainLabel(help, TextRole::Caption, Tone::Muted));
        }
        m_rows.append({setting, editor});
    }
}

QWidget* AccountSettings::makeEditor(const QString& provider, const Setting& setting, const QString& value)
{
    if (setting.kind == Setting::Kind::Choice) {
        auto* choices = new QComboBox;
        for (const Setting::Choice& choice : setting.choices)
            choices->addItem(providerText(provider, choice.title), choice.value);
        const int chosen = choices->findData(value);
        choices->setCurrentIndex(chosen >= 0 ? chosen : choices->findData(setting.defaultValue));
        return choices;
    }
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(setting.defaultValue);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    if (value != setting.defaultValue)
        edit->setText(value);
    return edit;
}

QString AccountSettings::valueOf(const Row& row)
{
    if (const auto* choices = qobject_cast<QComboBox*>(row.editor))
        return choices->currentData().toString();
    const QString typed = qobject_cast<QLineEdit*>(row.editor)->text().trimmed();
    return typed.isEmpty() ? row.setting.defaultValue : typed;
}

QMap<QString, QString> AccountSettings::values() const
{
    QMap<QString, QString> values;
    for (const Row& row : m_rows) {
        if (const QString value = valueOf(row); value != row.setting.defaultValue)
            values.insert(row.setting.id, value);
    }
    return values;
}

QString AccountSettings::problem() const
{
    for (const Row& row : m_rows) {
        if (row.setting.accepts(valueOf(row)))
            continue;
        const QString title = row.editor->accessibleName();
        return row.setting.kind == Setting::Kind::Path
            ? sentence(tr("%1: a path starts with / and has letters, digits, - . _ ~ and names in braces."), {title})
            : sentence(tr("%1: this cannot be used."), {title});
    }
    return {};
}

QList<QWidget*> AccountSettings::editors() const
{
    QList<QWidget*> editors;
    for (const Row& row : m_rows)
        editors.append(row.editor);
    return editors;
}

} // namespace rfi::ui
