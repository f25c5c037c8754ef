#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/requests/casefooter.h"

#include <QPushButton>
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
};

QTEST_MAIN(TestCaseFooter)
#include "tst_casefooter.moc"
