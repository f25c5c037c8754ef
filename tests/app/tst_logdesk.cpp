#include "app/application.h"
#include "models/audit/headtext.h"
#include "models/core/files.h"
#include "ui/common/plainlabel.h"
#include "ui/evidence/logdialog.h"
#include "ui/requests/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;

namespace {

constexpr int Patience = 30000;

} // namespace

/// The log as the window shows it, over a real store.
class TestLogDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }

    void saysThatThereIsNoneYet();
    void checksOffTheWindowsThreadAndShowsTheHead();
    void showsTheWholeHead();
    void handsOutTheHeadAndTheEntries();
    void groupsTheHashToBeReadAloud();

private:
    void openStore();
    void showLog() const;
    QString verdict() const
    {
        const auto* label = find<ui::PlainLabel>(u"logVerdict"_s);
        return label ? label->plainText() : QString();
    }
    void save(const QString& button, const QString& path) const;
    template <typename Widget>
    Widget* find(const QString& name = {}) const
    {
        for (Widget* each : m_desk->window().findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const QString& name) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(name) && find<QPushButton>(name)->isEnabled(), Patience);
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestLogDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.dataFolder = m_folder->filePath(u"desk"_s);
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void TestLogDesk::openStore()
{
    m_desk->records().open(core::Secret("four words nobody guesses"), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->records().state(), app::StoreDesk::State::Open, Patience);
}

void TestLogDesk::showLog() const
{
    for (QAction* action : m_desk->window().actions()) {
        if (action->text() == u"Log…")
            action->trigger();
    }
}

void TestLogDesk::save(const QString& button, const QString& path) const
{
    click(button);
    QTRY_VERIFY_WITH_TIMEOUT(find<QFileDialog>(), Patience);
    auto* dialog = find<QFileDialog>();
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), Patience);
}

void TestLogDesk::saysThatThereIsNoneYet()
{
    showLog();
    QVERIFY(!find<ui::LogDialog>());
}

void TestLogDesk::checksOffTheWindowsThreadAndShowsTheHead()
{
    openStore();
    showLog();
    QCOMPARE(verdict(), u"Checking…"_s);
    QVERIFY(!find<QPushButton>(u"checkLog"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Intact"_s, Patience);
    QCOMPARE(find<ui::PlainLabel>(u"logEntries"_s)->plainText(), u"1 entry(ies)"_s);
    QVERIFY(find<ui::PlainLabel>(u"logDetail"_s)->plainText().contains(u"store's key"_s));
    const QString first = find<ui::PlainLabel>(u"logHead"_s)->plainText();
    m_desk->records().log({.act = audit::Act::Locked});
    click(u"checkLog"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<ui::PlainLabel>(u"logEntries"_s)->plainText(), u"2 entry(ies)"_s, Patience);
    QVERIFY(find<ui::PlainLabel>(u"logHead"_s)->plainText() != first);
}

void TestLogDesk::showsTheWholeHead()
{
    openStore();
    showLog();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Intact"_s, Patience);
    const auto* head = find<ui::PlainLabel>(u"logHead"_s);
    const int lines = int(head->plainText().count(u'\n')) + 1;
    QCOMPARE(lines, 2);
    QTRY_VERIFY(head->height() >= lines * head->fontMetrics().height());
    QVERIFY(head->visibleRegion().boundingRect().height() >= lines * head->fontMetrics().height());
}

void TestLogDesk::handsOutTheHeadAndTheEntries()
{
    openStore();
    showLog();
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"Intact"_s, Patience);
    click(u"copyHead"_s);
    const auto copied = audit::readHead(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(copied);
    QCOMPARE(copied->sequence, 1);
    save(u"saveHead"_s, m_folder->filePath(u"head.json"_s));
    const auto bytes = core::readFile(m_folder->filePath(u"head.json"_s), 4096);
    QCOMPARE(audit::readHead(*bytes).value(), *copied);
    save(u"exportLog"_s, m_folder->filePath(u"log.jsonl"_s));
    const auto lines = core::readFile(m_folder->filePath(u"log.jsonl"_s), 100'000);
    QVERIFY(lines->contains("log_begun"));
    // That both were done is on the log as well, as soon as the one that was done beside the window has told so.
    const auto hasThree = [this] {
        auto* check = find<QPushButton>(u"checkLog"_s);
        const bool isThere = find<ui::PlainLabel>(u"logEntries"_s)->plainText() == u"3 entry(ies)"_s;
        if (!isThere && check->isEnabled())
            check->click();
        return isThere;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasThree(), Patience);
}

void TestLogDesk::groupsTheHashToBeReadAloud()
{
    QCOMPARE(ui::LogDialog::grouped(QByteArray::fromHex("00112233445566778899aabbccddeeff0123")),
             u"0011 2233 4455 6677 8899 aabb ccdd eeff\n0123"_s);
}

QTEST_MAIN(TestLogDesk)
#include "tst_logdesk.moc"
