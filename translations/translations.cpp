#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Outside of any namespace, as Qt asks: a static library's resources are not there by themselves.
static void initResources() { Q_INIT_RESOURCE(translations); }

namespace rfi::translations {

using namespace Qt::StringLiterals;

namespace {

const auto Folder = u":/translations"_s;
const auto OwnWords = u"rfi"_s;
const auto WordsOfQt = u"qtbase"_s;

void removeEarlier(QCoreApplication& application)
{
    for (const QString& name : {OwnWords, WordsOfQt})
        delete application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
}

/// Qt itself says "Cancel" in file dialogs, and in the menus of fields.
void installWordsOfQt(QCoreApplication& application, const QLocale& locale)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(WordsOfQt);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(locale, WordsOfQt, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

void installOwnWords(QCoreApplication& application, const QLocale& locale)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(OwnWords);
    if (translator->load(locale, OwnWords, u"_"_s, Folder) || translator->load(OwnWords + u"_en"_s, Folder))
        QCoreApplication::installTranslator(translator);
}

/// Numbers, dates and what goes out stand side by side, and what goes out has the digits 0 to 9: one kind of digits in
/// the window. Where the Emirates write Arabic they write them so.
QLocale withPlainDigits(const QLocale& locale)
{
    const bool isOther = locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0";
    return isOther ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace

QList<QLocale> languages()
{
    initResources();
    QList<QLocale> found;
    const QString before = OwnWords + u'_';
    for (const QString& file : QDir(Folder).entryList({before + u"*.qm"_s}, QDir::Files, QDir::Name))
        found.append(QLocale(file.mid(before.size()).chopped(3)));
    return found;
}

void install(const QLocale& locale)
{
    initResources();
    QLocale::setDefault(withPlainDigits(locale));
    QCoreApplication& application = *QCoreApplication::instance();
    removeEarlier(application);
    installWordsOfQt(application, locale);
    installOwnWords(application, locale);
}

} // namespace rfi::translations
