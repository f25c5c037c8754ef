#include "app/windowplace.h"

#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace rfi;

class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fitsTheScreenAtFirst()
    {
        QWidget window;
        window.resize(room().size() * 2);
        const app::WindowPlace place(window, file());
        window.show();
        QVERIFY(room().size().width() >= window.frameSize().width());
        QVERIFY(room().size().height() >= window.frameSize().height());
    }

    void isNotMadeLargerThanItIs()
    {
        QWidget window;
        window.resize(300, 200);
        const app::WindowPlace place(window, file());
        QCOMPARE(window.size(), QSize(300, 200));
    }

    void comesBackWhereItWasLeft()
    {
        leaveAt({120, 80, 400, 300});
        QWidget window;
        window.resize(room().size() * 2);
        const app::WindowPlace place(window, file());
        window.show();
        QCOMPARE(window.geometry(), QRect(120, 80, 400, 300));
    }

    void comesBackToTheScreensThatAreThere_data()
    {
        QTest::addColumn<QRect>("left");
        const QSize size(400, 300);
        QTest::newRow("on a screen beside") << QRect({room().right() + 500, 100}, size);
        QTest::newRow("on a screen above") << QRect({100, -5000}, size);
        QTest::newRow("on a larger screen") << QRect({0, 0}, room().size() * 3);
    }

    void comesBackToTheScreensThatAreThere()
    {
        QFETCH(QRect, left);
        leaveAt(left);
        QWidget window;
        window.resize(300, 200);
        const app::WindowPlace place(window, file());
        window.show();
        QVERIFY2(room().contains(window.geometry()), QTest::toString(window.geometry()));
    }

private:
    static QRect room() { return QGuiApplication::primaryScreen()->availableGeometry(); }
    QString file() const { return m_folder->filePath(u"window.ini"_s); }

    void leaveAt(const QRect& place) const
    {
        QWidget window;
        const app::WindowPlace kept(window, file());
        window.show();
        window.setGeometry(place);
        window.close();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
