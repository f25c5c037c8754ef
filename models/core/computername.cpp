#include "models/core/computername.h"

#include <QSysInfo>

namespace rfi::core {

#ifdef Q_OS_WIN
QString computerName() { return qEnvironmentVariable("COMPUTERNAME"); }
#else
QString computerName() { return QSysInfo::machineHostName(); }
#endif

} // namespace rfi::core
