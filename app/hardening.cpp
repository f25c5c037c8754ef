#include "app/hardening.h"

#include <QSettings>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rfi::app {

namespace {

struct Variable
{
    const char* name;
    bool wasSet = false;
};

// Plain memory: there is no Qt yet when it is filled.
std::array dangerous{
    Variable{"QT_PLUGIN_PATH"},     Variable{"QT_QPA_PLATFORM_PLUGIN_PATH"},
    Variable{"QTKEYCHAIN_BACKEND"}, Variable{"QT_NETWORK_H2C_ALLOWED"},
#ifdef QT_NO_DEBUG
    Variable{"QT_LOGGING_RULES"},   Variable{"QT_LOGGING_CONF"},
#endif
};

void dropVariables()
{
    for (Variable& variable : dangerous) {
        variable.wasSet = variable.wasSet || qEnvironmentVariableIsSet(variable.name);
        qunsetenv(variable.name);
    }
}

} // namespace

void harden()
{
    dropVariables();
    keepNothingOfQt();
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

void keepNothingOfQt()
{
    // Nothing can be made below a device.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/rfi-desk"));
}

QStringList ignoredVariables()
{
    QStringList names;
    for (const Variable& variable : dangerous) {
        if (variable.wasSet)
            names.append(QLatin1StringView(variable.name));
    }
    return names;
}

} // namespace rfi::app
