#include "ui/settings/providerspage.h"

#include "models/providers/registry.h"
#include "ui/common/icons.h"
#include "ui/documents/filepicker.h"
#include "ui/settings/actionrow.h"
#include "ui/settings/controls.h"
#include "ui/settings/restartnote.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

QString namesOf(const providers::Registry& registry)
{
    QStringList names;
    for (const providers::Description& known : registry.descriptions())
        names += visibleMarks(known.name);
    return listed(names);
}

} // namespace

ProvidersPage::ProvidersPage(settings::Settings& settings, const providers::Registry& registry, FilePicker& picker,
                             const Folders& folders, QWidget* parent)
    : SettingsPage(u"providersPage"_s, tr("Providers"), u"building-2"_s, parent), m_picker(picker)
{
    addRow(makeActionRow({u"showProviders"_s,
                          {tr("Known providers"), namesOf(registry), tr("list descriptions hosts untried refused")},
                          tr("Show…"),
                          [this] { Q_EMIT providersRequested(); }}));
    if (folders.decided)
        addDecidedFolders(*folders.decided);
    else
        addOwnFolders(settings, folders);
}

void ProvidersPage::addOwnFolders(settings::Settings& settings, const Folders& folders)
{
    beginGroup(tr("Your own descriptions"), tr("Each provider is described by a file. You can add files of your own."));
    addRow(makeActionRow(
        {u"openProviderFolder"_s,
         {tr("Your folder"), sentence(tr("Descriptions in %1 are read when the program starts."), {folders.own}),
          tr("provider description directory")},
         tr("Open folder"),
         [this, folder = folders.own] { Q_EMIT folderRequested(folder); }}));
    SettingRow* another =
        makeLineRow(settings, settings::Id::ProviderFolder,
                    {tr("Another folder"), tr("One more folder to read, such as one that your team shares."),
                     tr("provider description directory team share")},
                    tr("None"));
    auto* line = qobject_cast<QLineEdit*>(another->control());
    QAction* choose = line->addAction(icon(u"folder-open"_s, Colour::TextMuted), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a folder"));
    choose->setShortcut(Qt::Key_F4); // as in a field for a date
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, [this, line] { chooseFolder(line); });
    addRow(another);
    auto* note = new RestartNote(settings, settings::Id::ProviderFolder, folders.startedWith);
    note->setObjectName(u"providersRestart"_s);
    connect(note, &RestartNote::actionTriggered, this, &ProvidersPage::restartRequested);
    addPart(note);
}

void ProvidersPage::chooseFolder(QLineEdit* line)
{
    const FileWish wish{.title = tr("Choose a folder"), .suffixes = {}, .isFolder = true};
    m_picker.pick(this, wish, [line](const QStringList& chosen) {
        line->setText(QDir::toNativeSeparators(chosen.constFirst()));
        line->setFocus();
    });
}

/// Nobody can change which ones they are, and everybody may know.
void ProvidersPage::addDecidedFolders(const QStringList& folders)
{
    beginGroup(tr("Descriptions of your organisation"),
               tr("Set by your organisation: only these and the built-in descriptions are read."));
    for (const QString& folder : folders) {
        SettingRow* row = makeActionRow({u"decidedFolder"_s,
                                         {visibleMarks(folder), tr("Read when the program starts."),
                                          tr("provider description directory organisation")},
                                         tr("Open folder"),
                                         [this, folder] { Q_EMIT folderRequested(folder); }});
        addRow(row);
    }
    if (folders.isEmpty())
        addRow(new SettingRow({tr("No folder"), tr("Only the built-in descriptions are used.")}, new QWidget));
}

} // namespace rfi::ui
