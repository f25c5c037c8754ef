#include "app/application.h"
#include "app/shots.h"
#include "app/tourviews.h"
#include "ui/common/style.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int SmallestTarget = 24;

/// A part of what stands inside of a control or a view, which is its business.
bool isInside(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QLineEdit*>(parent)
        || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QAbstractItemView*>(parent);
}

QList<QWidget*> controlsOf(const QWidget& view)
{
    QList<QWidget*> controls = view.findChildren<QWidget*>();
    controls.removeIf([&view](const QWidget* widget) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            || qobject_cast<const QAbstractButton*>(widget) != nullptr;
        return !isControl || !widget->isVisibleTo(&view) || widget->window() != &view || isInside(widget);
    });
    return controls;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return u"%1 “%2” %3 (%4 × %5)"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
             button ? button->text() : QString())
        .arg(widget->width())
        .arg(widget->height());
}

QString faultOf(QWidget* widget)
{
    if (widget->width() < SmallestTarget || widget->height() < SmallestTarget)
        return u"too small: "_s + described(widget);
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
        return u"cut: "_s + described(widget);
    if (nameOf(widget).isEmpty())
        return u"no name: "_s + described(widget);
    return {};
}

QRect placeIn(const QWidget& view, const QWidget& widget)
{
    QRect place(widget.mapTo(&view, QPoint()), widget.size());
    // What is scrolled out of a part of the view still is in that part.
    for (const QWidget* part = widget.parentWidget(); part && part != &view; part = part->parentWidget()) {
        if (!qobject_cast<const QAbstractScrollArea*>(part))
            continue;
        const QRect room(part->mapTo(&view, QPoint()), part->size());
        place.moveTop(qBound(room.top(), place.top(), qMax(room.top(), room.bottom() - place.height())));
    }
    if (QApplication::isLeftToRight())
        return place;
    return {view.width() - place.right() - 1, place.top(), place.width(), place.height()};
}

/// What scrolls both, so that it makes no difference which of them is in sight; the view itself where nothing does.
const QWidget& sheetOf(const QWidget& view, const QWidget& one, const QWidget& other)
{
    for (const QWidget* part = one.parentWidget(); part && part != &view; part = part->parentWidget()) {
        const auto* scrolling = qobject_cast<const QScrollArea*>(part);
        const QWidget* sheet = scrolling ? scrolling->widget() : nullptr;
        if (sheet && sheet->isAncestorOf(&one) && sheet->isAncestorOf(&other))
            return *sheet;
    }
    return view;
}

/// Whether Tab from one to the other goes back in the order of reading: up, or towards the start of the same lines.
/// What stands beside, further on, may begin at the top again.
bool goesBack(const QRect& from, const QRect& to)
{
    const bool isBeside = to.left() > from.right();
    const bool isOnTheSameLines = to.top() <= from.bottom() && from.top() <= to.bottom();
    return !isBeside && (to.bottom() < from.top() || (isOnTheSameLines && to.right() < from.left()));
}

/// In the order of the Tab key, beginning with the one that is read first.
QList<QWidget*> tabOrderOf(const QWidget& view)
{
    const QList<QWidget*> controls = controlsOf(view);
    QList<QWidget*> order;
    if (controls.isEmpty())
        return order;
    QWidget* start = controls.constFirst()->window();
    // These lie over the rest and keep the focus to themselves, or come last.
    const auto isOver = [start](const QWidget* at) {
        const auto* palette = start->findChild<QWidget*>(u"palette"_s);
        const auto* tour = start->findChild<QWidget*>(u"tourCard"_s);
        return (palette && palette->isAncestorOf(at)) || (tour && tour->isAncestorOf(at));
    };
    for (QWidget* at = start->nextInFocusChain(); at != start; at = at->nextInFocusChain()) {
        if (isOver(at))
            continue;
        if (controls.contains(at) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            order += at;
    }
    return order;
}

QStringList wrongOrder(const QWidget& view)
{
    QStringList faults;
    const QList<QWidget*> order = tabOrderOf(view);
    for (qsizetype at = 1; at < order.size(); ++at) {
        const QWidget& sheet = sheetOf(view, *order.at(at - 1), *order.at(at));
        if (goesBack(placeIn(sheet, *order.at(at - 1)), placeIn(sheet, *order.at(at))))
            faults += u"Tab goes back from "_s + described(order.at(at - 1)) + u" to "_s + described(order.at(at));
    }
    return faults;
}

/// What makes a page wider than its room, as far down as that can be told.
QString widestOf(const QWidget& page)
{
    const QWidget* widest = &page;
    for (const QWidget* part : page.findChildren<QWidget*>()) {
        if (part->isVisibleTo(&page) && part->minimumSizeHint().width() >= page.width() / 2
            && widest->isAncestorOf(part))
            widest = part;
    }
    return described(widest);
}

/// Words are read down the page, however large they are: nobody has to scroll to the side for the end of each line.
QStringList widePages(const QWidget& view)
{
    QStringList faults;
    for (const QScrollArea* area : view.findChildren<QScrollArea*>()) {
        const QWidget* page = area->widget();
        if (area->isVisibleTo(&view) && page && page->width() > area->viewport()->width())
            faults += u"%1 is %2 wide in a room of %3, because of "_s.arg(described(area))
                          .arg(page->width())
                          .arg(area->viewport()->width())
                + widestOf(*page);
    }
    return faults;
}

/// A bar tells that there is more, and brings it to those who have only a mouse.
QStringList hiddenRows(const QWidget& view)
{
    QStringList faults;
    for (const QAbstractItemView* list : view.findChildren<QAbstractItemView*>()) {
        const bool hasMore = list->verticalScrollBar()->maximum() > 0;
        if (list->isVisibleTo(&view) && hasMore && !list->verticalScrollBar()->isVisibleTo(&view))
            faults += u"rows out of reach: "_s + described(list);
    }
    return faults;
}

QStringList faultsOf(const QWidget& view)
{
    QStringList faults = wrongOrder(view) + widePages(view) + hiddenRows(view);
    for (QWidget* widget : controlsOf(view)) {
        const QString fault = faultOf(widget);
        if (!fault.isEmpty())
            faults += fault;
        const auto* list = qobject_cast<QAbstractItemView*>(widget);
        const QModelIndex first = list && list->model() ? list->model()->index(0, 0) : QModelIndex();
        if (first.isValid() && list->visualRect(first).isValid() && list->visualRect(first).height() < SmallestTarget)
            faults += u"rows too small: "_s + described(widget);
    }
    return faults;
}

} // namespace

/// Rows 5.5 and 5.8: what can be pressed is large enough, whole and has a name, and Tab goes from one to the next as
/// one reads, in every view that the tour shows.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void controlsAreLargeWholeAndNamed_data();
    void controlsAreLargeWholeAndNamed();

private:
    void check(const QWidget& view, const QString& name);

    QStringList m_faults;
    QFont m_font = QApplication::font();
};

void TestViews::init()
{
    m_faults.clear();
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
}

void TestViews::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void TestViews::check(const QWidget& view, const QString& name)
{
    for (const QString& fault : faultsOf(view))
        m_faults += name + u": "_s + fault;
}

void TestViews::controlsAreLargeWholeAndNamed_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QSize usual(1440, 900);
    const QSize narrow(1000, 720);
    QTest::newRow("as usual") << 100 << usual << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << usual << Qt::RightToLeft;
    QTest::newRow("in a small window") << 100 << narrow << Qt::LeftToRight;
    QTest::newRow("text twice as large") << 200 << usual << Qt::LeftToRight;
    QTest::newRow("text twice as large, in a small window") << 200 << narrow << Qt::LeftToRight;
}

void TestViews::controlsAreLargeWholeAndNamed()
{
    QFETCH(int, size);
    QFETCH(QSize, room);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const QTemporaryDir folder;
    QSettings(folder.filePath(u"window.ini"_s), QSettings::IniFormat).setValue(u"textSize"_s, size);
    app::Options options;
    options.isSandbox = true;
    options.dataFolder = folder.path();
    app::Application desk(options);
    desk.start();
    ui::MainWindow& window = desk.window();
    window.resize(room);
    app::settleLayout();
    const QFont asked = QApplication::font();
    QVERIFY(size == 100 || asked.pointSizeF() >= ui::baseFont(m_font).pointSizeF() * size / 100);
    for (const ui::Step step : {ui::Step::Answer, ui::Step::Review, ui::Step::Results}) {
        window.casePage().goTo(step);
        app::settleLayout();
        check(window, u"step %1"_s.arg(int(step)));
    }
    for (const app::TourView& view : app::tourViews()) {
        view.open(desk);
        app::settleLayout();
        QDialog* shown = nullptr;
        for (QDialog* dialog : window.findChildren<QDialog*>())
            shown = dialog->isVisible() ? dialog : shown;
        check(shown ? static_cast<QWidget&>(*shown) : window, view.name);
        if (shown)
            shown->reject();
        if (view.close)
            view.close(desk);
        app::settleLayout();
    }
    for (const QString& fault : m_faults)
        qWarning() << qPrintable(fault);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
