#include "app/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rfi::app {

void harden()
{
    for (const char* name : {"QT_PLUGIN_PATH", "QTKEYCHAIN_BACKEND", "QT_NETWORK_H2C_ALLOWED"})
        qunsetenv(name);
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
#if defined(Q_OS_LINUX) && defined(QT_NO_DEBUG)
    // Inside of a snap the desktop's portals have to look at the process.
    if (!qEnvironmentVariableIsSet("SNAP"))
        ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace rfi::app
