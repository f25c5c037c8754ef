#include "app/updatesource.h"

using namespace Qt::StringLiterals;

namespace rfi::app {

updates::Source builtInUpdateSource()
{
    return {QUrl(QStringLiteral(RFI_UPDATE_ADDRESS), QUrl::StrictMode), QStringLiteral(RFI_UPDATE_KEY)};
}

QString updateSystem()
{
#if defined(Q_OS_WIN)
    return u"windows"_s;
#elif defined(Q_OS_MACOS)
    return u"macos"_s;
#else
    return u"linux"_s;
#endif
}

} // namespace rfi::app
