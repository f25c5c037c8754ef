#include "app/application.h"
#include "app/tourstops.h"
#include "ui/help/guide.h"
#include "ui/help/guidedtour.h"
#include "ui/help/helpcontext.h"
#include "ui/help/helpwindow.h"
#include "ui/palette/listsource.h"
#include "ui/palette/palette.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/windowcommands.h"

#include <QApplication>
#include <QDialog>

// What Application does about the user guide and the guided tour.

using namespace Qt::StringLiterals;

namespace rfi::app {

namespace {

/// The pages of the user guide, read when somebody first looks for one.
std::unique_ptr<ui::PaletteSource> helpSource(const std::function<void(const QString&)>& show)
{
    return std::make_unique<ui::ListSource>([show] {
        static const ui::Guide guide;
        QList<ui::PaletteEntry> pages;
        for (const ui::GuidePage& page : guide.pages())
            pages += {u"help/"_s + page.id,      page.title, ui::MainWindow::tr("Help"),        {},
                      u"circle-question-mark"_s, {},         [show, id = page.id] { show(id); }};
        return pages;
    });
}

} // namespace

void Application::wireHelp()
{
    auto* key = new ui::HelpKey(*m_window, this);
    connect(key, &ui::HelpKey::pressed, this, &Application::showHelp);
    connect(m_window.get(), &ui::MainWindow::helpRequested, this, [this] { showHelp(m_window->focusWidget()); });
    m_window->palette().addSource(helpSource([this](const QString& page) { showHelpPage(page); }));
    m_tour = std::make_unique<ui::GuidedTour>(*m_window);
    connect(m_window.get(), &ui::MainWindow::tourRequested, this, &Application::takeTour);
    connect(m_tour.get(), &ui::GuidedTour::wanted, this, &Application::takeTour);
    connect(m_tour.get(), &ui::GuidedTour::ended, this, [this] { m_settings.set(settings::key::TourSeen, true); });
}

void Application::showHelp(const QWidget* about)
{
    if (m_help && m_help->isActiveWindow())
        return;
    showHelpPage(ui::helpPageFor(about ? about : m_window.get()));
}

void Application::showHelpPage(const QString& page)
{
    if (!m_help) {
        // Belongs to no window, so that no dialog of another one is in its way.
        m_help = std::make_unique<ui::HelpWindow>();
        connect(m_help.get(), &ui::HelpWindow::saveRequested, this,
                [this](const QString& name, const QByteArray& bytes) { saveFile({}, name, bytes); });
        connect(m_help.get(), &ui::HelpWindow::shortcutsRequested, this, [this] {
            comeForward({});
            if (!m_lock->isLocked() && !m_window->findChild<QDialog*>(u"shortcuts"_s))
                ui::showShortcuts(*m_window);
        });
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// Once, to somebody who begins to train.
void Application::offerTour()
{
    if (!m_options.isTour && !m_settings.value(settings::key::TourSeen))
        m_tour->offer();
}

/// Needs a request to point at; training has some.
void Application::takeTour()
{
    if (m_cases.rowCount() == 0)
        startTraining();
    const auto begin = [this](const submission::Case* shown) {
        if (shown)
            m_tour->start(tourStops(*m_window, *shown));
    };
    if (const submission::Case* shown = m_window->casePage().current())
        return begin(shown);
    if (m_cases.rowCount() == 0)
        return;
    m_cases.open(0, [this, begin](submission::Case* opened) {
        if (opened)
            show(opened);
        begin(opened);
    });
}

} // namespace rfi::app
