#include "app/application.h"

#include "app/updatesource.h"
#include "ui/requests/mainwindow.h"
#include "ui/settings/updatedialog.h"
#include "ui/settings/updatespage.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>

// What Application does about new versions: it tells of them.

namespace rfi::app {

using namespace Qt::StringLiterals;

void Application::wireUpdates()
{
    const auto findWay = [this] {
        const Route route = m_network.route();
        return updates::Way{route.authorities, route.proxy};
    };
    const auto mayAsk = [this] { return m_policy.isKnown() && !m_desk->isSending(); };
    m_updates = std::make_unique<updates::Updates>(
        updates::Updates::Needs{m_options.updateSource,
                                QVersionNumber::fromString(QCoreApplication::applicationVersion()),
                                QDir(m_records.folder()).filePath(u"updates.json"_s), findWay, mayAsk},
        m_settings, m_clock);
    connect(m_updates.get(), &updates::Updates::changed, this, [this] {
        if (m_isNoticeStanding)
            showStandingNotice();
    });
    connect(m_desk.get(), &CaseDesk::newsChanged, this, [this] {
        if (m_desk->isSending())
            m_updates->giveWay();
    });
}

/// Training needs no network.
void Application::startUpdates()
{
    if (!m_options.isSandbox)
        m_updates->start();
}

ui::SettingsPage* Application::makeUpdatesPage()
{
    auto* page = new ui::UpdatesPage(m_settings, *m_updates);
    connect(page, &ui::UpdatesPage::newsRequested, this, &Application::showUpdate);
    return page;
}

/// False when there is none.
bool Application::showUpdateNotice()
{
    const std::optional<updates::Release> release = m_updates->toTell();
    if (!release)
        return false;
    const QString version = release->version.toString();
    m_noticeAct = [this] { showUpdate(); };
    m_window->setNotice(release->isSecurity ? ui::Tone::Warning : ui::Tone::Accent,
                        release->isSecurity
                            ? ui::sentence(tr("Version %1 is available. It fixes a security problem."), {version})
                            : ui::sentence(tr("Version %1 is available."), {version}),
                        tr("What is new…"));
    return true;
}

void Application::showUpdate()
{
    const std::optional<updates::Release> release = m_updates->newer();
    if (!release)
        return;
    auto* dialog =
        new ui::UpdateDialog(*release, QCoreApplication::applicationVersion(), updateSystem(), dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::UpdateDialog::putOff, this, [this] { m_updates->putOff(); });
    connect(dialog, &ui::UpdateDialog::pageRequested, this,
            [page = release->page] { QDesktopServices::openUrl(page); });
    dialog->open();
}

} // namespace rfi::app
