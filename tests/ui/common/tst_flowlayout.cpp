#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace rfi::ui;

/// What stands beside each other where there is room, and below each other where there is none.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_flow = new FlowLayout(10);
        m_page->setLayout(m_flow);
    }

    void standsInOneLineWhereThereIsRoom()
    {
        const QList<QWidget*> parts{add(100), add(100), add(100)};
        show(320);
        QCOMPARE(parts.at(2)->geometry(), QRect(220, 0, 100, 20));
        QCOMPARE(m_flow->heightForWidth(320), 20);
    }

    void goesOnInTheNextLine()
    {
        const QList<QWidget*> parts{add(100), add(100), add(100)};
        show(319);
        QCOMPARE(parts.at(1)->geometry(), QRect(110, 0, 100, 20));
        QCOMPARE(parts.at(2)->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(m_flow->heightForWidth(319), 50);
        QCOMPARE(m_flow->minimumSize().width(), 100);
    }

    void leavesOutWhatIsHidden()
    {
        const QList<QWidget*> parts{add(100), add(100), add(100)};
        parts.at(1)->hide();
        show(210);
        QCOMPARE(parts.at(2)->geometry(), QRect(110, 0, 100, 20));
    }

    void givesTheRestToWhatMayGrow()
    {
        auto* growing = make(50);
        m_flow->addGrowing(growing);
        const QWidget* last = add(100);
        show(400);
        QCOMPARE(growing->width(), 290);
        QCOMPARE(last->geometry().left(), 300);
    }

    void givesALineOfItsOwnToWhatWouldBeTooNarrow()
    {
        auto* growing = make(50);
        m_flow->addGrowing(growing, 200);
        const QWidget* last = add(100);
        show(300);
        QCOMPARE(growing->width(), 300);
        QCOMPARE(last->geometry().topLeft(), QPoint(0, 30));
    }

    void beginsWhereReadingBegins()
    {
        m_page->setLayoutDirection(Qt::RightToLeft);
        const QWidget* first = add(100);
        show(300);
        QCOMPARE(first->geometry().right(), 299);
    }

    void liesWhereItsAlignmentSays()
    {
        const QWidget* part = add(100);
        m_flow->setAlignment(Qt::AlignTrailing);
        show(300);
        QCOMPARE(part->geometry().left(), 200);
        m_flow->setAlignment(Qt::AlignHCenter);
        show(300);
        QCOMPARE(part->geometry().left(), 100);
    }

private:
    static QWidget* make(int width)
    {
        auto* part = new QWidget;
        part->setMinimumWidth(width);
        part->setFixedHeight(20);
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        return part;
    }

    QWidget* add(int width)
    {
        QWidget* part = make(width);
        part->setFixedWidth(width);
        m_flow->addWidget(part);
        return part;
    }

    void show(int width)
    {
        m_page->resize(width, 200);
        m_page->show();
        m_flow->setGeometry(QRect(0, 0, width, 200));
    }

    std::unique_ptr<QWidget> m_page;
    FlowLayout* m_flow = nullptr;
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
