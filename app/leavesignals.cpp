#include "app/leavesignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rfi::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may only write to a descriptor; the event loop reads the other end.
std::array<int, 2> pipeEnds{-1, -1};

bool openPipe()
{
    if (::pipe(pipeEnds.data()) != 0)
        return false;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

void wakeUp(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

LeaveSignals::LeaveSignals(QObject* parent) : QObject(parent)
{
    if (!openPipe())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) {
        }
        Q_EMIT received();
    });
    setHandler(wakeUp);
}

LeaveSignals::~LeaveSignals()
{
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int& end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

LeaveSignals::LeaveSignals(QObject* parent) : QObject(parent) {}
LeaveSignals::~LeaveSignals() = default;

#endif

} // namespace rfi::app
