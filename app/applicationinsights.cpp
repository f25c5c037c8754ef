#include "app/application.h"
#include "ui/insights/insightspage.h"
#include "ui/requests/mainwindow.h"

// What Application does about what all requests come to.

namespace rfi::app {

using namespace Qt::StringLiterals;

void Application::wireInsights()
{
    auto* page = new ui::InsightsPage(m_cases, m_clock);
    m_window->setInsights(page);
    connect(m_window.get(), &ui::MainWindow::printInsightsRequested, page, &ui::InsightsPage::print);
    connect(page, &ui::InsightsPage::caseChosen, this, [this](const QString& id) {
        m_cases.open(m_cases.rowOf(id), [this](submission::Case* opened) {
            if (opened)
                m_window->openCase(opened);
        });
    });
    connect(page, &ui::InsightsPage::saveRequested, this,
            [this](const QString& name, const QByteArray& bytes) { saveFile(u"insights"_s, name, bytes); });
    connect(page, &ui::InsightsPage::printed, this,
            [this](const QString& text) { m_acts->tellExported(u"insights"_s, text.toUtf8()); });
}

} // namespace rfi::app
