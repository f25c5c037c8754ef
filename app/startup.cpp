#include "app/startup.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace rfi::app {

using namespace Qt::StringLiterals;

void nameApplication()
{
    QCoreApplication::setApplicationName(u"rfi-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RFI_VERSION));
    translations::install();
}

QString dataFolder(const QString& chosen)
{
    if (chosen.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(chosen).absolutePath();
}

QString windowSettings(const QString& chosen) { return QDir(dataFolder(chosen)).filePath(u"window.ini"_s); }

providers::Registry loadRegistry(const QString& dataFolder, const QStringList& addedFolders,
                                 const settings::Policy& policy)
{
    providers::Registry registry;
    registry.addBuiltIn();
    if (policy.providerFolders) {
        for (const QString& folder : *policy.providerFolders)
            registry.addFolder(QDir(folder));
        return registry;
    }
    const QDir own(dataFolder + u"/providers"_s);
    if (own.exists())
        registry.addFolder(own);
    for (const QString& folder : addedFolders)
        registry.addFolder(QDir(folder));
    return registry;
}

} // namespace rfi::app
