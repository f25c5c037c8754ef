#include "models/core/systemreason.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace rfi::core;

class TestSystemReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyTheLastCallFailed()
    {
        const QTemporaryDir folder;
        QFile missing(folder.filePath(u"none/file"_s));
        QVERIFY(!missing.open(QIODevice::ReadOnly));
        QVERIFY(!std::fopen(QFile::encodeName(missing.fileName()).constData(), "r"));
        QCOMPARE(lastReason(), missing.errorString());
    }

    void knowsAFullDiskByItsWords()
    {
#ifdef Q_OS_WIN
        QVERIFY(isFullReason(qt_error_string(ERROR_DISK_FULL)));
        QVERIFY(isFullReason(qt_error_string(ERROR_HANDLE_DISK_FULL)));
        // On Windows this number is about paper in a printer.
        QVERIFY(!isFullReason(qt_error_string(ENOSPC)));
#else
        QVERIFY(isFullReason(qt_error_string(ENOSPC)));
        QVERIFY(isFullReason(qt_error_string(EFBIG)));
#endif
        QVERIFY(!isFullReason(reasonNotAFolder()));
        QVERIFY(!isFullReason({}));
    }

    void hasOtherWordsForEachFault()
    {
        QVERIFY(!reasonNotAFolder().isEmpty());
        QVERIFY(!reasonNotEmpty().isEmpty());
        QVERIFY(reasonNotAFolder() != reasonNotEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSystemReason)
#include "tst_systemreason.moc"
