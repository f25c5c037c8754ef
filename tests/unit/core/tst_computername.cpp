#include "models/core/computername.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestComputerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatALockFileSays()
    {
        const QTemporaryDir folder;
        QLockFile lock(folder.filePath(u"lock"_s));
        QVERIFY(lock.tryLock(0));
        qint64 process = 0;
        QString computer;
        QString program;
        QVERIFY(lock.getLockInfo(&process, &computer, &program));
        QVERIFY(!computer.isEmpty());
        QCOMPARE(rfi::core::computerName(), computer);
    }
};

QTEST_GUILESS_MAIN(TestComputerName)
#include "tst_computername.moc"
