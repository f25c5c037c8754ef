#include "ui/requests/aboutdialog.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using rfi::ui::AboutDialog;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void G13_namesWhatOfTheEnvironmentWasIgnored()
    {
        const AboutDialog about(u"/srv/desk"_s, {u"QT_PLUGIN_PATH"_s, u"QTKEYCHAIN_BACKEND"_s});
        const QString words = about.findChild<QLabel*>(u"ignored"_s)->text();
        QVERIFY2(words.contains(u"QT_PLUGIN_PATH, QTKEYCHAIN_BACKEND"_s), qPrintable(words));
    }

    void tellsVersionAndFolder()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        const AboutDialog about(u"/srv/desk"_s, {});
        QVERIFY(about.findChild<QLabel*>(u"version"_s)->text().contains(u"1.2.3"_s));
        QVERIFY(about.findChild<QLabel*>(u"dataFolder"_s)->text().contains(u"/srv/desk"_s));
        QVERIFY(!about.findChild<QLabel*>(u"ignored"_s)->text().contains(u':'));
    }
};

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
