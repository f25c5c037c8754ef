#include "app/application.h"
#include "app/hardening.h"
#include "app/instance.h"
#include "app/leavesignals.h"
#include "app/look.h"
#include "app/startup.h"
#include "app/tour.h"
#include "app/windowplace.h"
#include "models/core/error.h"
#include "ui/common/pressablerows.h"
#include "ui/common/style.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/question.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QEventLoop>
#include <QIcon>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int UnusableExitCode = 1;
/// What a session that ends leaves a program.
constexpr std::chrono::milliseconds LeaveLimit{2000};

void print(FILE* stream, const QString& text) { QTextStream(stream) << text; }

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QIcon icon()
{
    QIcon pictures;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        pictures.addFile(u":/application/%1.png"_s.arg(size), {size, size});
    return pictures;
}

/// Before there is a window: true when the one choice was made.
bool ask(const rfi::ui::Question& question)
{
    bool isChosen = false;
    QEventLoop loop;
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &loop, &QEventLoop::quit);
    rfi::ui::ask(nullptr, question, [&isChosen](int) { isChosen = true; });
    loop.exec();
    return isChosen;
}

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
    const bool isElsewhere = role == Role::Elsewhere;
    const bool isFolder = role == Role::Impossible;
    const rfi::core::Error error{.code = isFolder ? ErrorCode::FileUnwritable : ErrorCode::StoreBusy,
                                 .subject = folder,
                                 .arguments = isElsewhere ? QStringList{instance.host()} : QStringList()};
    const QString words = rfi::ui::errorText(error) + u' ' + rfi::ui::errorAdvice(error.code);
    print(stderr, words + u'\n');
    const QStringList choices = isElsewhere ? QStringList{Words::tr("Not in use there, open here")} : QStringList();
    const bool isOurs =
        ask({u"askFolder"_s, Words::tr("RFI Desk cannot start here"), words, choices, Words::tr("Close"), isElsewhere});
    if (isOurs && instance.claimAnyway(files) == Role::First)
        return {};
    return UnusableExitCode;
}

struct Ended
{
    int exitCode = 0;
    bool isRestartWanted = false;
};

Ended run(const rfi::app::Options& options, rfi::app::Instance* instance)
{
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
    if (!options.isTour) {
        const rfi::app::WindowPlace place(desk.window(), rfi::app::windowSettings(options.dataFolder));
        desk.start();
        const int code = QApplication::exec();
        return {code, desk.isRestartWanted()};
    }
    desk.start();
    rfi::app::Tour tour(desk, options.shotsFolder);
    QObject::connect(&tour, &rfi::app::Tour::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    tour.start();
    return {QApplication::exec()};
}

Ended runInFolder(const rfi::app::Options& options)
{
    // Training keeps nothing, so it is in nobody's way.
    if (options.isSandbox)
        return run(options, nullptr);
    const QString folder = rfi::app::dataFolder(options.dataFolder);
    rfi::app::Instance instance(folder);
    if (const std::optional<int> code = exitCodeOf(instance, options.files, folder))
        return {*code};
    return run(options, &instance);
}

/// Inside of an AppImage the file of the program goes away with it; the image itself stays.
QString ownFile()
{
    const QString program = QCoreApplication::applicationFilePath();
    const QString folder = qEnvironmentVariable("APPDIR");
    const bool isInImage = !folder.isEmpty() && program.startsWith(folder + u'/');
    return isInImage ? qEnvironmentVariable("APPIMAGE", program) : program;
}

/// The same program once more, without the files, which are open already.
void startAgain(const QStringList& files)
{
    QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString& file : files)
        arguments.removeOne(file);
    QProcess::startDetached(ownFile(), arguments);
}

/// What only prints needs no display; an application object without one knows the arguments. Nothing when a window
/// is wanted.
std::optional<int> exitCodeWithoutWindow(int& argc, char* argv[])
{
    const QList<QByteArray> asking{"--help", "-h", "--help-all", "--version", "-v"};
    const bool isAsking =
        argc > 1 && std::any_of(argv + 1, argv + argc, [&](const char* word) { return asking.contains(word); });
    if (!isAsking)
        return {};
    const QCoreApplication application(argc, argv);
    rfi::app::nameApplication();
    const rfi::app::ParsedOptions parsed = rfi::app::parseOptions(QCoreApplication::arguments());
    if (parsed.options)
        return {};
    print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
    return parsed.exitCode;
}

} // namespace

int main(int argc, char* argv[])
{
    rfi::app::harden();
    if (const std::optional<int> code = exitCodeWithoutWindow(argc, argv))
        return *code;
    QApplication application(argc, argv);
    rfi::app::nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral(RFI_APPLICATION_ID));
    QGuiApplication::setWindowIcon(icon());
    const rfi::app::ParsedOptions parsed = rfi::app::parseOptions(QCoreApplication::arguments());
    if (!parsed.options) {
        print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    const rfi::app::Options& options = *parsed.options;
    rfi::ui::letRowsBePressed();
    rfi::ui::applyTheme(application, rfi::ui::Theme::systemKind());
    const rfi::settings::Settings settings(rfi::app::windowSettings(options.dataFolder),
                                           rfi::settings::loadPolicy(options.policyPlace).pinned);
    // Qt's own -reverse, which shows how the other direction looks, is stronger than the language.
    const bool isReversed = QGuiApplication::isRightToLeft();
    rfi::app::speak(settings.value(rfi::settings::key::Language));
    if (isReversed)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Ended ended = runInFolder(options);
    if (ended.isRestartWanted)
        startAgain(options.files);
    return ended.exitCode;
}
