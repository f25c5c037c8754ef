#include "app/hardening.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace rfi;

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void G13_listsNothingWhenNothingWasDropped();
    void G13_dropsVariablesThatPickOurParts();
    void G13_dropsDebugOutputOfReleaseBuilds();
    void makesFilesPrivateAndFaultsQuiet();
    void G07_keepsNothingThatQtNotes();
};

void TestHardening::G13_listsNothingWhenNothingWasDropped()
{
    app::harden();
    QCOMPARE(app::ignoredVariables(), QStringList());
}

void TestHardening::G13_dropsVariablesThatPickOurParts()
{
    const QList<QByteArray> names{"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QTKEYCHAIN_BACKEND",
                                  "QT_NETWORK_H2C_ALLOWED"};
    for (const QByteArray& name : names)
        qputenv(name.constData(), "1");
    qputenv("LANGUAGE", "de");
    app::harden();
    for (const QByteArray& name : names)
        QVERIFY2(!qEnvironmentVariableIsSet(name.constData()), name.constData());
    QCOMPARE(qgetenv("LANGUAGE"), QByteArray("de"));
    // They are told in "About", also when somebody hardens twice.
    app::harden();
    for (const QByteArray& name : names)
        QVERIFY2(app::ignoredVariables().contains(QString::fromLatin1(name)), name.constData());
    QVERIFY(!app::ignoredVariables().contains(QStringLiteral("LANGUAGE")));
}

void TestHardening::G13_dropsDebugOutputOfReleaseBuilds()
{
    qputenv("QT_LOGGING_RULES", "*=true");
    app::harden();
#ifdef QT_NO_DEBUG
    const bool isRelease = true;
#else
    const bool isRelease = false;
#endif
    QCOMPARE(qEnvironmentVariableIsSet("QT_LOGGING_RULES"), !isRelease);
    QCOMPARE(app::ignoredVariables().contains(QStringLiteral("QT_LOGGING_RULES")), isRelease);
}

void TestHardening::makesFilesPrivateAndFaultsQuiet()
{
#ifndef Q_OS_UNIX
    QSKIP("only where there are modes and signals");
#else
    app::harden();
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QCOMPARE(mask, mode_t(077));
    rlimit core{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_max, rlim_t(0));
    for (const int signal : {SIGPIPE, SIGXFSZ}) {
        struct sigaction action = {};
        QCOMPARE(::sigaction(signal, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_IGN);
    }
#endif
}

/// Qt's file dialog tells this file where it was and what was chosen, and nobody asks us.
void TestHardening::G07_keepsNothingThatQtNotes()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("only where such notes are files");
#else
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    app::harden();
    const QString kept = u"Kanarienvogel GmbH"_s;
    {
        QSettings notes(QSettings::UserScope, u"QtProject"_s);
        notes.setValue(u"FileDialog/lastVisited"_s, kept);
        notes.sync();
        QVERIFY(notes.status() != QSettings::NoError);
        QVERIFY(!QFileInfo::exists(notes.fileName()));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
#endif
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
