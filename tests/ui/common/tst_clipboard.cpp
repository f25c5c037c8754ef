#include "ui/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rfi::ui::Clipboard;

namespace {

const QString passport = u"C01X00T47"_s;

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Clipboard::ofProgram().setLife(Clipboard::Life);
        QGuiApplication::clipboard()->clear();
    }

    void G11_marksWhatIsCopiedAsSecret()
    {
        Clipboard::ofProgram().copy(passport);
        const QMimeData* held = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(held->text(), passport);
        QCOMPARE(held->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void G11_staysHalfAMinute() { QCOMPARE(std::chrono::seconds(Clipboard::Life), 30s); }

    void G11_takesAwayWhatWasCopiedAfterAWhile()
    {
        Clipboard::ofProgram().setLife(50ms);
        Clipboard::ofProgram().copy(passport);
        QCOMPARE(QGuiApplication::clipboard()->text(), passport);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void G11_countsAnewForEachCopy()
    {
        Clipboard::ofProgram().setLife(1ms);
        Clipboard::ofProgram().copy(u"first"_s);
        Clipboard::ofProgram().setLife(Clipboard::Life);
        Clipboard::ofProgram().copy(passport);
        QCoreApplication::processEvents();
        QCOMPARE(QGuiApplication::clipboard()->text(), passport);
    }

    void G11_takesAwayWhatWasCopiedWhenTheProgramEnds()
    {
        Clipboard::ofProgram().copy(passport);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    /// The platform of other tests does not tell whose the content is; this one also runs on a real X server.
    void G11_marksWhatTextFieldsCopyByThemselves()
    {
        if (QGuiApplication::platformName() == u"offscreen")
            QSKIP("needs a desktop");
        Clipboard::ofProgram();
        QLineEdit field(passport);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.selectAll();
        field.copy();
        const QMimeData* held = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(held->text(), passport);
        QCOMPARE(held->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QGuiApplication::clipboard()->setText(passport, QClipboard::Selection);
        Clipboard::ofProgram().clear();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), QString());
    }

    void G11_leavesWhatOthersPutThere()
    {
        Clipboard::ofProgram().copy(passport);
        QGuiApplication::clipboard()->setText(u"of somebody else"_s);
        Clipboard::ofProgram().clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"of somebody else"_s);
    }

    void G11_leavesWhatOthersPutThereWhenItsTimeIsOver()
    {
        Clipboard::ofProgram().setLife(50ms);
        Clipboard::ofProgram().copy(passport);
        QGuiApplication::clipboard()->setText(u"of somebody else"_s);
        QTimer later;
        QSignalSpy over(&later, &QTimer::timeout);
        later.start(150ms);
        QVERIFY(over.wait());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"of somebody else"_s);
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
