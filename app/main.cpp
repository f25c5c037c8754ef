#include "app/application.h"
#include "app/hardening.h"
#include "app/instance.h"
#include "app/leavesignals.h"
#include "app/startup.h"
#include "app/tour.h"
#include "models/core/error.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int UnusableExitCode = 1;
/// What a session that ends leaves a program.
constexpr std::chrono::milliseconds LeaveLimit{2000};

void print(FILE* stream, const QString& text) { QTextStream(stream) << text; }

/// The exit code of a program that is not the first in its folder; nothing for the one that is.
std::optional<int> exitCodeOf(rfi::app::Instance& instance, const QStringList& files, const QString& folder)
{
    using Role = rfi::app::Instance::Role;
    using rfi::core::ErrorCode;
    const Role role = instance.claim(files);
    if (role == Role::First)
        return {};
    if (role == Role::Second)
        return 0;
    const bool isFolder = role == Role::Impossible;
    const rfi::core::Error error{.code = isFolder ? ErrorCode::FileUnwritable : ErrorCode::StoreBusy,
                                 .subject = folder,
                                 .arguments = isFolder ? QStringList() : QStringList{instance.host()}};
    print(stderr, rfi::ui::errorText(error) + u' ' + rfi::ui::errorAdvice(error.code) + u'\n');
    return UnusableExitCode;
}

int run(QApplication& application, const rfi::app::Options& options, rfi::app::Instance* instance)
{
    rfi::ui::applyTheme(application, rfi::ui::Theme::systemKind());
    rfi::app::Application desk(options);
    rfi::app::LeaveSignals signals;
    QObject::connect(&signals, &rfi::app::LeaveSignals::received, &desk, [&desk] {
        const auto quit = [&desk] {
            desk.window().setIsLeaving();
            desk.window().close();
            QCoreApplication::quit();
        };
        desk.finishUp(quit);
        QTimer::singleShot(LeaveLimit, &desk, quit);
    });
    if (instance)
        QObject::connect(instance, &rfi::app::Instance::called, &desk, &rfi::app::Application::comeForward);
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
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    const rfi::app::Options& options = *parsed.options;
    // Training keeps nothing, so it is in nobody's way.
    if (options.isSandbox)
        return run(application, options, nullptr);
    const QString folder = rfi::app::dataFolder(options.dataFolder);
    rfi::app::Instance instance(folder);
    if (const std::optional<int> code = exitCodeOf(instance, options.files, folder))
        return *code;
    return run(application, options, &instance);
}
