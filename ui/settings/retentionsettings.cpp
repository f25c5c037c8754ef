#include "ui/settings/retentionsettings.h"

#include "ui/settings/actionrow.h"
#include "ui/settings/controls.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

RetentionSettings::RetentionSettings(settings::Settings& settings, QWidget* parent)
    : SettingsPage(u"retentionPage"_s, tr("Retention"), u"archive"_s, parent)
{
    addRow(makeNumberRow(
        settings, settings::key::RetentionYears,
        {tr("Keep answered cases"),
         tr("Counted from the day on which a case is answered; those answered already keep their day."),
         tr("years retention delete period")},
        {1, 2, 3, 5, 6, 7, 8, 10, 15, 20, 30}, [](int years) { return tr("For %n year(s)", nullptr, years); }));
    addRow(makeSwitchRow(settings, settings::key::HoldNewCases,
                         {tr("Hold new cases"),
                          tr("A legal hold from the first day: a case cannot be deleted until its hold is released."),
                          tr("legal hold litigation")}));
    addRow(
        makeActionRow({u"showDue"_s,
                       {tr("Due for deletion"), tr("Answered cases whose time is over; nothing is deleted by itself."),
                        tr("erase remove expired")},
                       tr("Show…"),
                       [this] { Q_EMIT dueRequested(); }}));
}

} // namespace rfi::ui
