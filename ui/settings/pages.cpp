#include "ui/settings/pages.h"

#include "ui/settings/controls.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using settings::Id;
using settings::Settings;
namespace key = settings::key;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

QString percent(int number) { return Words::tr("%1 %").arg(QLocale().toString(number)); }

QString secondsText(int seconds)
{
    return seconds % 60 == 0 ? Words::tr("After %n minute(s)", nullptr, seconds / 60)
                             : Words::tr("After %n second(s)", nullptr, seconds);
}

QString idleText(int minutes)
{
    return minutes == 0 ? Words::tr("Never") : Words::tr("After %n minute(s)", nullptr, minutes);
}

QString intervalText(int minutes)
{
    if (minutes == 0)
        return Words::tr("Never");
    return minutes % 60 == 0 ? Words::tr("Every %n hour(s)", nullptr, minutes / 60)
                             : Words::tr("Every %n minute(s)", nullptr, minutes);
}

QString beforeText(int hours)
{
    return hours % 24 == 0 ? Words::tr("%n day(s) before", nullptr, hours / 24)
                           : Words::tr("%n hour(s) before", nullptr, hours);
}

} // namespace

SettingsPage* makeAppearancePage(Settings& settings)
{
    auto* page = new SettingsPage(u"appearancePage"_s, Words::tr("Appearance"), u"palette"_s);
    page->addRow(
        makeChoiceRow(settings, Id::Look,
                      {Words::tr("Colours"), Words::tr("The system's choice is looked up when the program starts."),
                       Words::tr("theme look light dark night high contrast")},
                      {{u"system"_s, Words::tr("Same as system")},
                       {u"light"_s, Words::tr("Light")},
                       {u"dark"_s, Words::tr("Dark")},
                       {u"highContrast"_s, Words::tr("High contrast")}}));
    page->addRow(makeNumberRow(settings, key::TextSize,
                               {Words::tr("Text size"),
                                Words::tr("How large all words are, compared with those of other programs."),
                                Words::tr("font zoom bigger smaller scale")},
                               {90, 100, 110, 125, 150, 175, 200}, percent));
    page->addRow(makeChoiceRow(settings, Id::Motion,
                               {Words::tr("Motion"),
                                Words::tr("Without motion the text cursor does not blink, and nothing slides."),
                                Words::tr("animation blink cursor reduced accessibility")},
                               {{u"system"_s, Words::tr("Same as system")}, {u"reduced"_s, Words::tr("Reduced")}}));
    return page;
}

SettingsPage* makeLockSettings(Settings& settings)
{
    auto* page = new SettingsPage(u"lockingPage"_s, Words::tr("Lock"), u"lock"_s);
    page->addRow(
        makeNumberRow(settings, key::LockMinutes,
                      {Words::tr("Lock when not in use"),
                       Words::tr("If you do not use the keyboard or mouse for this long, your requests are saved and "
                                 "closed until somebody unlocks them. Unlocking needs no password while your session's "
                                 "keychain is open, so lock your screen too when you leave the computer."),
                       Words::tr("idle minutes screen security timeout")},
                      {0, 1, 5, 15, 30, 60}, idleText));
    page->addRow(makeSwitchRow(settings, key::LockWhenAway,
                               {Words::tr("Lock with the screen"),
                                Words::tr("Also when the screen is locked or the computer goes to sleep."),
                                Words::tr("suspend sleep away security")}));
    page->addRow(makeNumberRow(settings, key::ClipboardSeconds,
                               {Words::tr("Clear what was copied"),
                                Words::tr("What you copy here is removed from the clipboard again."),
                                Words::tr("clipboard paste copy privacy seconds")},
                               {10, 30, 60, 120, 300}, secondsText));
    return page;
}

SettingsPage* makeNotificationsPage(Settings& settings)
{
    auto* page = new SettingsPage(u"notificationsPage"_s, Words::tr("Notifications"), u"bell"_s);
    page->addRow(makeSwitchRow(settings, key::Remind,
                               {Words::tr("Remind me of due dates"),
                                Words::tr("Shows how many requests are due soon or overdue, without naming customers."),
                                Words::tr("reminder notification overdue bell")}));
    page->addRow(makeNumberRow(settings, key::RemindHours,
                               {Words::tr("First reminder"),
                                Words::tr("How long before its due date you are first reminded of a request."),
                                Words::tr("reminder hours days before due")},
                               {4, 8, 24, 48, 72, 168}, beforeText));
    page->addRow(makeNumberRow(settings, key::CheckMinutes,
                               {Words::tr("Check for requests automatically"),
                                Words::tr("Asks the providers of all accounts for new and changed requests."),
                                Words::tr("interval background poll refresh automatic")},
                               {0, 15, 60, 240}, intervalText));
    return page;
}

} // namespace rfi::ui
