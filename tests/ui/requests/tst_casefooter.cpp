#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/requests/footerwords.h"
#include "ui/requests/sendprogress.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

/// The line below a case, by itself.
class TestCaseFooter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsTheMatterInLongLines()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        QFont large = ui::baseFont(QGuiApplication::font());
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
        ui::CaseFooter footer;
        footer.resize(900, 400);
        footer.show();
        footer.showContent({.words = u"Ready. It is sent to production once, when you press the button."_s,
                            .next = u"Send to Sample provider"_s,
                            .back = u"Back to the form"_s,
                            .isSending = true,
                            .environment = u"production"_s});
        const auto* words = footer.findChild<ui::PlainLabel*>(u"footerWords"_s);
        const auto* next = footer.findChild<QPushButton*>(u"next"_s);
        QTRY_VERIFY(next->geometry().top() > words->geometry().bottom());
        QVERIFY(words->width() > footer.width() / 2);
        footer.resize(1600, 400);
        QTRY_VERIFY(next->geometry().top() < words->geometry().bottom());
    }

    void takesAPressOfAScreenReaderAtOnce_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("presses");
        QTest::newRow("mouse") << u"mouse"_s << 0;
        QTest::newRow("keyboard") << u"keyboard"_s << 0;
        QTest::newRow("screen reader") << u"tool"_s << 1;
    }
    void takesAPressOfAScreenReaderAtOnce()
    {
        QFETCH(const QString, by);
        QFETCH(const int, presses);
        ui::CaseFooter footer;
        footer.resize(900, 200);
        footer.showContent({.words = {}, .next = u"Review answer"_s});
        footer.show();
        QVERIFY(QTest::qWaitForWindowActive(&footer));
        footer.showContent({.words = {}, .next = u"Send to Sample provider"_s, .isSending = true});
        QPushButton* next = footer.nextButton();
        const QSignalSpy clicked(&footer, &ui::CaseFooter::nextClicked);
        QSignalSpy released(next, &QPushButton::clicked);
        QVERIFY(!footer.isReady());
        if (by == u"mouse"_s)
            QTest::mouseClick(next, Qt::LeftButton);
        else if (by == u"keyboard"_s)
            QTest::keyClick(next, Qt::Key_Space);
        else
            QAccessible::queryAccessibleInterface(next)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(released.size(), 1);
        QCOMPARE(clicked.size(), presses);
    }

    void isAsHighWithoutAButton()
    {
        ui::CaseFooter footer;
        footer.show();
        footer.showContent({.words = u"Done."_s, .next = {}});
        QVERIFY(!footer.nextButton()->isVisible());
        QVERIFY(footer.minimumHeight() > footer.nextButton()->sizeHint().height());
    }

    void leavesTheFirstPlaceToWhatIsAbove()
    {
        ui::CaseFooter footer;
        footer.showContent({.words = {}, .next = u"Back to the form"_s, .isNextMain = false});
        QCOMPARE(ui::lookOf(footer.nextButton()), ui::ButtonLook::Secondary);
        footer.showContent({.words = {}, .next = u"Back to the form"_s});
        QCOMPARE(ui::lookOf(footer.nextButton()), ui::ButtonLook::Primary);
    }

    void stopsASendingUntilThatIsUnderWay()
    {
        ui::CaseFooter footer;
        footer.show();
        ui::SendProgress progress;
        footer.showContent(ui::sendingContent(progress));
        QVERIFY(footer.stopButton()->isVisible());
        QVERIFY(!footer.nextButton()->isVisible());
        QSignalSpy stopped(&footer, &ui::CaseFooter::stopClicked);
        QTest::mouseClick(footer.stopButton(), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        progress.isCancelling = true;
        footer.showContent(ui::sendingContent(progress));
        QTest::mouseClick(footer.stopButton(), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        footer.showContent({.words = u"Done."_s, .next = u"Next request"_s});
        QVERIFY(!footer.stopButton()->isVisible());
    }
};

QTEST_MAIN(TestCaseFooter)
#include "tst_casefooter.moc"
