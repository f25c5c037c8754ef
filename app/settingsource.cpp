#include "app/settingsource.h"

#include "ui/palette/listsource.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingswindow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

} // namespace

std::unique_ptr<ui::PaletteSource> settingSource(const std::function<ui::SettingsWindow*()>& window,
                                                 const std::function<void()>& show)
{
    const auto all = [window, show] {
        QList<ui::PaletteEntry> entries;
        for (const ui::SettingsPage* page : window()->pages()) {
            const QString name = page->objectName();
            for (int row = 0; row < page->rows().size(); ++row) {
                if (page->rows().at(row)->isHidden())
                    continue;
                const ui::SettingWords& words = page->rows().at(row)->words();
                entries += {u"setting/%1/%2"_s.arg(name).arg(row),
                            words.label,
                            Words::tr("Settings") + u" · "_s + page->title(),
                            {},
                            page->iconName(),
                            {words.keywords, words.help},
                            [window, show, name, row] {
                                show();
                                window()->showRow(name, row);
                            }};
            }
        }
        return entries;
    };
    return std::make_unique<ui::ListSource>(all);
}

} // namespace rfi::app
