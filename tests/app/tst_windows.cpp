#include "app/application.h"
#include "app/shots.h"
#include "app/tourviews.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

/// Notes windows that nobody would expect: those without a title, as a part is that was shown before it had a parent.
class WindowWatch final : public QObject
{
public:
    const QStringList& strays() const { return m_strays; }
    int seen() const { return m_seen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
        if (widget && widget->isWindow() && (widget->windowType() & Qt::Popup) != Qt::Popup) {
            ++m_seen;
            if (widget->windowTitle().isEmpty())
                m_strays += QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QStringList m_strays;
    int m_seen = 0;
};

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowThatIsShownHasATitle();
};

void TestWindows::everyWindowThatIsShownHasATitle()
{
    const QTemporaryDir folder;
    app::Options options;
    options.isSandbox = true;
    options.dataFolder = folder.path();
    WindowWatch watch;
    qApp->installEventFilter(&watch);
    app::Application desk(options);
    desk.start();
    for (const app::TourView& view : app::tourViews()) {
        view.open(desk);
        app::settleLayout();
        for (QDialog* dialog : desk.window().findChildren<QDialog*>()) {
            if (dialog->isVisible())
                dialog->reject();
        }
        if (view.close)
            view.close(desk);
        app::settleLayout();
    }
    QVERIFY(watch.seen() > 10);
    QCOMPARE(watch.strays(), QStringList());
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
