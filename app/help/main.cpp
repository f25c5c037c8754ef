#include "ui/help/guide.h"
#include "ui/help/guidehtml.h"

#include <QGuiApplication>
#include <QSaveFile>
#include <QTextStream>

/// Writes the user guide into the file that the first argument names, in the language of the second.
int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() < 2 || arguments.size() > 3) {
        errors << "usage: rfi-help-html FILE [LANGUAGE]\n";
        return 1;
    }
    const QLocale language(arguments.value(2, QStringLiteral("en")));
    const QByteArray html = rfi::ui::guideHtml(rfi::ui::Guide(language));
    QSaveFile file(arguments.at(1));
    if (file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit())
        return 0;
    errors << arguments.at(1) << ": " << file.errorString() << '\n';
    return 1;
}
