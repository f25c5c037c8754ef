#include "ui/common/searchline.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

/// Whether something is painted on the ground that the corner of the picture shows.
bool hasInk(const QImage& picture)
{
    const QRgb ground = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

class TestSearchLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAWayToClearWhatWasTyped();
};

void TestSearchLine::showsAWayToClearWhatWasTyped()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Dark);
    QWidget window;
    QLineEdit field(&window);
    ui::dressSearch(field, u"Search"_s);
    field.setGeometry(10, 10, 240, 36);
    window.resize(260, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClicks(&field, u"nobody"_s);
    auto* clear = field.findChildren<QToolButton*>().constLast();
    QVERIFY(clear->isVisible());
    QTRY_VERIFY(hasInk(window.grab(QRect(clear->mapTo(&window, QPoint()), clear->size())).toImage()));
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(field.text(), QString());
}

QTEST_MAIN(TestSearchLine)
#include "tst_searchline.moc"
