#include "app/application.h"
#include "app/hardening.h"
#include "app/leavesignals.h"
#include "app/startup.h"
#include "app/tour.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QTextStream>

namespace {

int run(QApplication& application, const rfi::app::Options& options)
{
    rfi::ui::applyTheme(application, rfi::ui::Theme::systemKind());
    rfi::app::Application desk(options);
    rfi::app::LeaveSignals signals;
    QObject::connect(&signals, &rfi::app::LeaveSignals::received, &desk, [&desk] {
        desk.window().setIsLeaving();
        desk.window().close();
        QCoreApplication::quit();
    });
    desk.start();
    if (!options.isTour)
        return QApplication::exec();
    rfi::app::Tour tour(desk, options.shotsFolder);
    QObject::connect(&tour, &rfi::app::Tour::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    tour.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    rfi::app::harden();
    QApplication application(argc, argv);
    rfi::app::nameApplication();
    const rfi::app::ParsedOptions parsed = rfi::app::parseOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        QTextStream stream(parsed.exitCode == 0 ? stdout : stderr);
        stream << parsed.text;
        return parsed.exitCode;
    }
    return run(application, *parsed.options);
}
