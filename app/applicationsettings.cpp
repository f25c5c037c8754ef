#include "app/application.h"

#include "ui/common/clipboard.h"

// What Application does about settings.

namespace rfi::app {

using settings::Id;

namespace {

/// `retentionYears` -> "retention_years", as the log has its words.
QString logName(const QString& name)
{
    QString words;
    for (const QChar letter : name)
        words += letter.isUpper() ? QString(u'_') + letter.toLower() : QString(letter);
    return words;
}

} // namespace

void Application::wireSettings()
{
    const auto showClipboardLife = [this] {
        ui::Clipboard::ofProgram().setLife(std::chrono::seconds(m_settings.value(settings::key::ClipboardSeconds)));
    };
    showClipboardLife();
    connect(&m_settings, &settings::Settings::changed, this, [this, showClipboardLife](Id id) {
        if (id == Id::ClipboardSeconds)
            showClipboardLife();
        const settings::Value value = m_settings.value(id);
        audit::Facts facts{.act = audit::Act::SettingChanged, .what = logName(settings::ruleOf(id).name)};
        if (const int* number = std::get_if<int>(&value))
            facts.count = *number;
        m_records.log(facts);
    });
}

} // namespace rfi::app
