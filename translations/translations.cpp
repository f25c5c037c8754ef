#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// Outside of any namespace, as Qt asks: a static library's resources are not there by themselves.
static void initResources() { Q_INIT_RESOURCE(translations); }

namespace rfi::translations {

using namespace Qt::StringLiterals;

void install()
{
    initResources();
    QCoreApplication* application = QCoreApplication::instance();
    auto* translator = new QTranslator(application);
    const QString folder = u":/translations"_s;
    if (translator->load(QLocale(), u"rfi"_s, u"_"_s, folder) || translator->load(u"rfi_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace rfi::translations
