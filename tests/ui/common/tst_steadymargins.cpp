#include "ui/common/steadymargins.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace rfi;

class TestSteadyMargins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Kind::Light); }
    void keepsWhatIsScrolledInItsPlace_data();
    void keepsWhatIsScrolledInItsPlace();
};

void TestSteadyMargins::keepsWhatIsScrolledInItsPlace_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestSteadyMargins::keepsWhatIsScrolledInItsPlace()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QScrollArea area;
    area.setLayoutDirection(direction);
    area.setWidgetResizable(true);
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 24, 24, 24);
    auto* card = new QWidget;
    column->addWidget(card);
    area.setWidget(sheet);
    ui::keepMargins(area, *column);
    area.resize(400, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto edges = [&] { return std::pair(card->mapTo(&area, QPoint()).x(), card->width()); };
    const auto without = edges();
    card->setMinimumHeight(1000);
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    QTRY_COMPARE(edges(), without);
    card->setMinimumHeight(0);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    QTRY_COMPARE(edges(), without);
}

QTEST_MAIN(TestSteadyMargins)
#include "tst_steadymargins.moc"
