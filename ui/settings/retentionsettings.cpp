#include "ui/settings/retentionsettings.h"

#include "ui/settings/actionrow.h"
#include "ui/settings/controls.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

RetentionSettings::RetentionSettings(settings::Settings& settings, QWidget* parent)
    : SettingsPage(u"retentionPage"_s, tr("Retention"), u"archive"_s, parent)
{
    addRow(makeNumberRow(settings, settings::key::RetentionYears,
                         {tr("Keep answered requests for"),
                          tr("Counted from the day a request is answered. Requests already answered keep their date."),
                          tr("years retention delete period")},
                         {1, 2, 3, 5, 6, 7, 8, 10, 15, 20, 30},
                         [](int years) { return tr("%n year(s)", nullptr, years); }));
    addRow(makeSwitchRow(settings, settings::key::HoldNewCases,
                         {tr("Hold new requests"),
                          tr("On hold from the first day: a request cannot be deleted until its hold is released."),
                          tr("legal hold litigation")}));
    addRow(makeActionRow({u"showDue"_s,
                          {tr("Due for deletion"),
                           tr("Answered requests whose retention period is over. Nothing is deleted automatically."),
                           tr("erase remove expired")},
                          tr("Show…"),
                          [this] { Q_EMIT dueRequested(); }}));
}

} // namespace rfi::ui
