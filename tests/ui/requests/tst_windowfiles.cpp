#include "models/providers/registry.h"
#include "models/submission/caselist.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

/// What the window makes of files that are dropped anywhere on it.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesManyDocumentsAtOnce();
    void neverReadsADocumentAsARequest();

private:
    Case* add(const QString& id, const QString& name);

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    std::unique_ptr<submission::CaseList> m_cases;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestWindowFiles::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_cases = std::make_unique<submission::CaseList>();
    m_window = std::make_unique<ui::MainWindow>(*m_cases, m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowFiles::cleanup()
{
    m_window.reset();
    m_cases.reset();
}

Case* TestWindowFiles::add(const QString& id, const QString& name)
{
    forms::Form form = sample::makeForm();
    form.request.customerName = name;
    return m_cases->add(std::make_unique<Case>(id, form, u"sandbox"_s, false, m_clock));
}

void TestWindowFiles::takesManyDocumentsAtOnce()
{
    Case* opened = add(u"1"_s, u"Northwind"_s);
    m_window->openCase(opened);
    QTemporaryDir folder;
    QStringList paths;
    for (const QString& name : {u"passport.jpg"_s, u"utility-bill.jpg"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sample::picture({400, 300}));
        paths += file.fileName();
    }
    QSignalSpy requests(m_window.get(), &ui::MainWindow::filesGiven);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(paths.at(0)), QUrl::fromLocalFile(paths.at(1))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(requests.isEmpty());
    auto* take = m_window->findChild<QPushButton*>(u"filingTake"_s);
    QVERIFY(take);
    QTRY_VERIFY(take->isEnabled());
    take->click();
    const int bill = opened->form().form().indexOf(sample::passport(u"bill"_s));
    const int pages = opened->form().form().indexOf(sample::passport(u"files"_s));
    QTRY_COMPARE(opened->form().answer(bill).files.size(), 1);
    QCOMPARE(opened->form().answer(pages).files.size(), 1);
    auto* message = m_window->findChild<ui::InlineMessage*>(u"message"_s);
    QVERIFY(message->message().contains(u"attached"_s));
    Q_EMIT message->otherActionTriggered();
    QVERIFY(opened->form().answer(bill).files.isEmpty());
    QVERIFY(opened->form().answer(pages).files.isEmpty());
    // Once it was sent, nothing is taken back, not even by an offer that is still there.
    m_window->takeFiles(paths);
    take = m_window->findChild<QPushButton*>(u"filingTake"_s);
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_COMPARE(opened->form().answer(bill).files.size(), 1);
    opened->setState(Case::State::Answered);
    Q_EMIT message->otherActionTriggered();
    QCOMPARE(opened->form().answer(bill).files.size(), 1);
}

void TestWindowFiles::neverReadsADocumentAsARequest()
{
    QSignalSpy requests(m_window.get(), &ui::MainWindow::filesGiven);
    const auto* message = m_window->findChild<ui::InlineMessage*>(u"message"_s);
    m_window->takeFiles({u"/there/passport.jpg"_s, u"/there/request.json"_s});
    QCOMPARE(requests.constLast().constFirst().toStringList(), QStringList{u"/there/request.json"_s});
    QVERIFY(message->message().contains(u"Open the request first"_s));
    m_window->openCase(add(u"1"_s, u"Northwind"_s));
    m_window->takeFiles({u"/there/mail.eml"_s, u"/there/notes.txt"_s});
    QCOMPARE(requests.constLast().constFirst().toStringList(), QStringList{u"/there/mail.eml"_s});
    QVERIFY(m_window->findChild<QDialog*>(u"filing"_s));
}

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
