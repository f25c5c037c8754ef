#include "app/look.h"

#include "translations/translations.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QLocale>

namespace rfi::app {

using settings::Id;
using ui::Theme;
namespace key = settings::key;

namespace {

Theme::Kind kindOf(settings::Look look)
{
    switch (look) {
    case settings::Look::System: return Theme::systemKind();
    case settings::Look::Light: return Theme::Kind::Light;
    case settings::Look::Dark: return Theme::Kind::Dark;
    case settings::Look::HighContrast: return Theme::Kind::HighContrast;
    }
    Q_UNREACHABLE();
}

settings::Look lookAfter(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Light: return settings::Look::Dark;
    case Theme::Kind::Dark: return settings::Look::HighContrast;
    case Theme::Kind::HighContrast: return settings::Look::Light;
    }
    Q_UNREACHABLE();
}

/// Where the system speaks the language as well, it also knows the country.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const bool isSystems = language == u"system" || system.name() == language
        || (!language.contains(u'_') && system.name().startsWith(language + u'_'));
    return isSystems ? system : QLocale(language);
}

} // namespace

void speak(const QString& language)
{
    const QLocale locale = localeOf(language);
    translations::install(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

Look::Look(settings::Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(&m_settings, &settings::Settings::changed, this, [this](Id id) {
        if (id == Id::Look || id == Id::TextSize || id == Id::Motion)
            apply();
    });
}

void Look::apply() const
{
    const bool isReduced = m_settings.value(key::Motion) == settings::Motion::Reduced;
    ui::applyTheme(*qApp, {kindOf(m_settings.value(key::Look)), m_settings.value(key::TextSize), isReduced});
}

void Look::chooseNext() { m_settings.set(key::Look, lookAfter(ui::currentTheme().kind())); }

} // namespace rfi::app
