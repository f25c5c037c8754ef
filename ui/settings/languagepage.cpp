#include "ui/settings/languagepage.h"

#include "ui/settings/controls.h"
#include "ui/settings/restartnote.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

using settings::Id;

LanguagePage::LanguagePage(settings::Settings& settings, const QString& spoken, QWidget* parent)
    : SettingsPage(u"languagePage"_s, tr("Language"), u"languages"_s, parent)
{
    // Each in itself, so that everybody finds the own one.
    const QList<WordChoice> languages{{u"system"_s, tr("Same as system")},
                                      {u"en"_s, u"English"_s},
                                      {u"de"_s, u"Deutsch"_s},
                                      {u"fr"_s, u"Français"_s},
                                      {u"es"_s, u"Español"_s},
                                      {u"pt_BR"_s, u"Português (Brasil)"_s},
                                      {u"zh_CN"_s, u"简体中文"_s},
                                      {u"ja"_s, u"日本語"_s},
                                      {u"ar"_s, u"العربية"_s}};
    addRow(makeChoiceRow(
        settings, Id::Language,
        {tr("Language of the window"),
         tr("Also applies to dates and numbers. What a provider says and what is sent to it stay as they are."),
         tr("translation locale English German French Spanish Portuguese Chinese Japanese Arabic")},
        languages));
    auto* note = new RestartNote(settings, Id::Language, spoken);
    note->setObjectName(u"languageRestart"_s);
    connect(note, &RestartNote::actionTriggered, this, &LanguagePage::restartRequested);
    addPart(note);
}

} // namespace rfi::ui
