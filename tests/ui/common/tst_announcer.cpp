#include "ui/common/announcer.h"
#include "ui/common/messages.h"

#include <QAccessible>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rfi::ui;

namespace {

QStringList s_heard;

/// What a screen reader on Linux takes for something to say: a notification that begins to show.
void hear(QAccessibleEvent* event)
{
    if (event->type() != QAccessible::ObjectShow)
        return;
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(event->object());
    if (told && told->role() == QAccessible::Notification && !told->text(QAccessible::Name).isEmpty())
        s_heard += told->text(QAccessible::Name);
}

} // namespace

/// What is said to people who do not see it.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where there is a bus of assistive tools, it is found a little later than the program runs.
    void initTestCase()
    {
        QAccessible::setRootObject(qApp); // as QGuiApplication::exec() does
        if (qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
            QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 30000);
    }

    void init()
    {
        s_heard.clear();
        m_before = QAccessible::installUpdateHandler(hear);
    }

    void cleanup() { QAccessible::installUpdateHandler(m_before); }

    void saysEachThingOnce()
    {
        if (!QAccessible::isActive())
            QSKIP("nobody listens: there is no bus of assistive tools here");
        QWidget window;
        window.show();
        announce(&window, u"3 of 8 done"_s);
        announce(&window, u"4 of 8 done"_s);
        QCOMPARE(s_heard, QStringList({u"3 of 8 done"_s, u"4 of 8 done"_s}));
    }

    /// A screen reader asks for the words a little later, when others may have been said already.
    void keepsWordsForAWhile()
    {
        if (!QAccessible::isActive())
            QSKIP("nobody listens: there is no bus of assistive tools here");
        QWidget window;
        window.show();
        QStringList said;
        for (int number = 1; number <= 20; ++number) {
            said += u"%1 of 20 done"_s.arg(number);
            announce(&window, said.constLast());
        }
        QCOMPARE(s_heard, said);
        QStringList kept;
        for (const Announcer* announcer : window.findChildren<Announcer*>())
            kept += announcer->accessibleName();
        QCOMPARE(kept, QStringList(said.crbegin(), said.crbegin() + kept.size()));
        QVERIFY(kept.size() > 4 && kept.size() < 12);
    }

    void saysNothingOfWhatIsNotToBeSeen()
    {
        QWidget window;
        auto* part = new QWidget(&window);
        announce(&window, u"nobody is there"_s);
        window.show();
        part->hide();
        announce(part, u"on another page"_s);
        announce(&window, {});
        QVERIFY(s_heard.isEmpty());
    }

    void keepsTheFocusWhereItIs()
    {
        QWidget window;
        QWidget field(&window);
        field.setFocusPolicy(Qt::StrongFocus);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        announce(&window, u"Saved"_s);
        QVERIFY(field.hasFocus());
    }

    void saysMessagesAlsoWhenTheirPlaceIsShownAfterwards()
    {
        if (!QAccessible::isActive())
            QSKIP("nobody listens: there is no bus of assistive tools here");
        QWidget window;
        auto* place = new QWidget(&window);
        auto* message = new InlineMessage;
        auto* column = new QVBoxLayout(place);
        column->addWidget(message);
        place->hide();
        window.show();
        message->setMessage(Tone::Danger, u"Not saved"_s);
        place->show();
        QTRY_COMPARE(s_heard, QStringList{u"Not saved"_s});
    }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
