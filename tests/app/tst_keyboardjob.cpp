#include "app/application.h"
#include "models/submission/caselist.h"
#include "ui/common/datefield.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/documents/fileslot.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

constexpr int Patience = 30000;
constexpr int MostSteps = 400;

/// The keys, as they come from the system: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    // As a window manager does when a dialog goes away; there is none here.
    QVERIFY(QTest::qWaitFor([] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!QGuiApplication::focusWindow() && window->isVisible() && qobject_cast<QMainWindow*>(window))
                window->activateWindow();
        }
        return QGuiApplication::focusWindow() != nullptr;
    }));
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
}

void typeOver(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

/// What the person in front of the screen sees to have the focus.
QWidget* focused() { return QApplication::focusWidget(); }

template <typename Widget>
Widget* ancestor(QWidget* of)
{
    while (of && !qobject_cast<Widget*>(of))
        of = of->parentWidget();
    return qobject_cast<Widget*>(of);
}

bool tabTo(const std::function<bool(QWidget*)>& isWanted)
{
    for (int step = 0; step < MostSteps; ++step) {
        if (isWanted(focused()))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString dateFor(int attempt)
{
    const QList<int> days{800, -30, -400};
    return QDate::currentDate().addDays(days.at(attempt % 3)).toString(Qt::ISODate);
}

QString textFor(const forms::Field& field, int attempt)
{
    if (!field.suggestion.value.isEmpty())
        return field.suggestion.value;
    const QStringList texts{u"SAMPLE4711"_s, u"5d7e0c0e-6c5a-4a39-b3f9-6a0f1b0c2d3e"_s, u"https://sample.example"_s};
    return texts.at(attempt % 3);
}

} // namespace

/// The whole job with nothing but keys: no mouse, no call into the program that does something for the person.
class TestKeyboardJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAttachesSendsReadsAndExports();
    void cleanupTestCase() { m_application.reset(); }

private:
    Case* sought(const QString& provider, const std::function<bool(const Case&)>& isWanted) const;
    void work(Case* job);
    ui::CasePage& page() const { return m_application->window().casePage(); }
    int focusedField(const Case& of) const;
    bool answerEverything(const Case& of);
    void answer(const forms::Field& field, int attempt);
    void attach(int attempt);
    void chooseSides(const ui::FileSlot* slot);
    void typePath(const QString& path);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_application;
};

void TestKeyboardJob::initTestCase()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    app::Options options;
    options.isSandbox = true;
    options.dataFolder = m_folder.filePath(u"data"_s);
    m_application = std::make_unique<app::Application>(options);
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

Case* TestKeyboardJob::sought(const QString& provider, const std::function<bool(const Case&)>& isWanted) const
{
    submission::CaseList& cases = m_application->cases();
    for (int row = 0; row < cases.rowCount(); ++row) {
        Case* one = cases.at(row);
        if (one->request().provider == provider && isWanted(*one))
            return one;
    }
    return nullptr;
}

int TestKeyboardJob::focusedField(const Case& of) const
{
    for (QWidget* at = focused(); at; at = at->parentWidget()) {
        for (const int field : of.form().shownFields()) {
            const QString name = of.form().form().fields.at(field).identity.text();
            if (at->objectName() == name || at->objectName() == u"field-"_s + name)
                return field;
        }
    }
    return -1;
}

/// F8 leads from one open field to the next, until there is none.
bool TestKeyboardJob::answerEverything(const Case& of)
{
    QHash<int, int> attempts;
    for (int step = 0; step < MostSteps; ++step) {
        press(Qt::Key_F8);
        if (focused() && focused()->objectName() == u"next")
            return true;
        const int field = focusedField(of);
        if (field < 0) {
            qWarning() << "F8 leads to" << focused();
            return false;
        }
        const int attempt = attempts[field]++;
        if (attempt > 4) {
            qWarning() << "cannot be answered:" << of.form().form().fields.at(field).label;
            return false;
        }
        answer(of.form().form().fields.at(field), attempt);
    }
    return false;
}

void TestKeyboardJob::answer(const forms::Field& field, int attempt)
{
    QWidget* at = focused();
    if (qobject_cast<QComboBox*>(at))
        press(Qt::Key_Down);
    else if (qobject_cast<ui::DateField*>(at) && field.kind == forms::ItemKind::File)
        typeOver(QDate::currentDate().addDays(-10).toString(Qt::ISODate)); // of a document that may not be old
    else if (qobject_cast<ui::DateField*>(at))
        typeOver(dateFor(attempt));
    else if (qobject_cast<ui::SearchField*>(at))
        typeOver(u"Germany"_s);
    else if (field.kind == forms::ItemKind::Number)
        typeOver(u"1"_s);
    else if (qobject_cast<QLineEdit*>(at) || qobject_cast<QPlainTextEdit*>(at))
        typeOver(textFor(field, attempt));
    else if (field.kind == forms::ItemKind::File)
        attach(attempt);
    else
        press(Qt::Key_Space);
}

void TestKeyboardJob::attach(int attempt)
{
    auto* slot = ancestor<ui::FileSlot>(focused());
    QVERIFY(slot != nullptr);
    if (focused() == slot->input()) {
        const QDir samples(m_application->training()->samplesFolder());
        press(Qt::Key_Space);
        typePath(samples.filePath(attempt % 2 == 0 ? u"sample-passport.jpg"_s : u"sample-bank-statement.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!slot->isReading(), Patience);
    }
    chooseSides(slot);
}

void TestKeyboardJob::chooseSides(const ui::FileSlot* slot)
{
    for (qsizetype row = 0; row < slot->findChildren<QComboBox*>().size(); ++row) {
        const QComboBox* side = slot->findChildren<QComboBox*>().at(row);
        QVERIFY(tabTo([side](const QWidget* at) { return at == side; }));
        for (qsizetype step = side->currentIndex(); step <= row; ++step)
            press(Qt::Key_Down);
    }
}

/// Into the file dialog that is open, or is about to be.
void TestKeyboardJob::typePath(const QString& path)
{
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(focused()) && focused()->window() == QApplication::activeModalWidget());
    typeOver(path);
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

/// From the search to what came of it.
void TestKeyboardJob::work(Case* job)
{
    press(Qt::Key_F, Qt::ControlModifier);
    typeOver(job->request().customerName);
    press(Qt::Key_Return);
    QTRY_COMPARE(page().current(), job);

    QVERIFY(answerEverything(*job));
    QCOMPARE(job->form().progress().done, job->form().progress().total);

    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(page().step(), ui::Step::Review);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(job->state(), Case::State::Open);
    QVERIFY(qobject_cast<QPushButton*>(focused()) != nullptr);
    QTRY_VERIFY(page().findChild<ui::CaseFooter*>(u"caseFooter"_s)->isReady());
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(job->reports().size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(job->state() != Case::State::WaitingForProvider, Patience);
}

void TestKeyboardJob::answersAttachesSendsReadsAndExports()
{
    Case* parties = sought(u"fincom"_s, [](const Case& one) { return one.request().parties.size() >= 2; });
    QVERIFY(parties != nullptr);
    work(parties);
    QCOMPARE(parties->reports().constFirst().outcome, submission::Outcome::Accepted);

    Case* psps =
        sought(u"manis"_s, [](const Case& one) { return one.request().context.value(u"psps"_s).items().size() >= 2; });
    QVERIFY(psps != nullptr);
    work(psps);
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(tabTo([](const QWidget* at) { return at->objectName() == u"pspResults"; }));
    const auto* results = qobject_cast<QTableView*>(focused());
    QVERIFY(results->model()->rowCount() > 1);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    QCOMPARE(results->currentIndex().row(), 1);
    QVERIFY(!results->currentIndex().siblingAtColumn(0).data().toString().isEmpty());

    const QString pack = m_folder.filePath(u"evidence.zip"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() && focused());
    type(u"four words for nobody"_s);
    press(Qt::Key_Tab);
    type(u"four words for nobody"_s);
    press(Qt::Key_Return);
    typePath(pack);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(pack).size() > 1000, Patience);
}

QTEST_MAIN(TestKeyboardJob)
#include "tst_keyboardjob.moc"
