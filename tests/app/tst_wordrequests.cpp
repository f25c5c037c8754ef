#include "app/application.h"
#include "tests/app/filling.h"
#include "ui/common/style.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"

#include <QCheckBox>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::Case;
using submission::Outcome;

/// Requests in words, answered with the fields that the program finds in the words.
class TestWordRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void isAcceptedWithWhatTheWordsMean_data();
    void isAcceptedWithWhatTheWordsMean();
    void keepsTheTickThatWasPressed();
    void takesASuggestionBack();
    void beginsTheNextRoundWithItsOwnWords();

private:
    Case* openCase(const QString& customerName);
    ui::MainWindow& window() const { return m_desk->window(); }
    QList<QCheckBox*> ticks() const;
    void tickAll();
    void send(Case* of);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestWordRequests::init()
{
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.isSandbox = true;
    options.dataFolder = m_folder->path();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

Case* TestWordRequests::openCase(const QString& customerName)
{
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        Case* of = m_desk->cases().at(row);
        if (of->request().customerName != customerName)
            continue;
        window().openCase(of);
        return of;
    }
    return nullptr;
}

QList<QCheckBox*> TestWordRequests::ticks() const
{
    QList<QCheckBox*> shown = window().findChildren<QCheckBox*>(QRegularExpression(u"^meaning-"_s));
    shown.removeIf([](const QCheckBox* tick) { return tick->isHidden(); });
    return shown;
}

/// Each press makes the ticks anew.
void TestWordRequests::tickAll()
{
    const auto isOpen = [](const QCheckBox* tick) { return !tick->isChecked(); };
    for (qsizetype count = ticks().size(); count > 0; --count) {
        const QList<QCheckBox*> shown = ticks();
        const auto next = std::find_if(shown.cbegin(), shown.cend(), isOpen);
        QVERIFY(next != shown.cend());
        (*next)->click();
    }
}

void TestWordRequests::send(Case* of)
{
    app::answerEverything(*of, m_desk->training()->samplesFolder());
    app::pressNext(window());
    const auto before = of->reports().size();
    app::pressNext(window());
    QTRY_COMPARE_WITH_TIMEOUT(of->reports().size(), before + 1, 20000);
}

void TestWordRequests::isAcceptedWithWhatTheWordsMean_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("website and source of funds, and a person's proof of address")
        << u"Harborview Sample Trading LLC"_s
        << QStringList{u"/documents/file"_s, u"/poa"_s, u"/poa_type"_s, u"/primary_website"_s, u"/source_of_funds"_s};
    QTest::newRow("description of the business")
        << u"Amber Sample Software OU"_s << QStringList{u"/business_description"_s};
}

void TestWordRequests::isAcceptedWithWhatTheWordsMean()
{
    QFETCH(const QString, customer);
    QFETCH(const QStringList, places);
    Case* of = openCase(customer);
    QVERIFY(of != nullptr);
    tickAll();
    QStringList asked;
    for (const forms::RequestItem& item : of->request().items)
        asked += item.identity.pointer;
    asked.sort();
    QCOMPARE(asked, places);
    send(of);
    QVERIFY(!of->reports().isEmpty());
    const submission::Report& report = of->reports().constLast();
    QString why;
    for (const core::Error& error : report.errors)
        why += core::codeName(error.code) + u"; "_s;
    QVERIFY2(report.outcome == Outcome::Accepted, qPrintable(why));
}

/// With RFI_SHOTS=<folder> the picture is kept.
void TestWordRequests::keepsTheTickThatWasPressed()
{
    QVERIFY(openCase(u"Harborview Sample Trading LLC"_s));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCheckBox* tick = ticks().constLast();
    const QString name = tick->objectName();
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QCOMPARE(window().focusWidget()->objectName(), name);
    QVERIFY(qobject_cast<QCheckBox*>(window().focusWidget())->isChecked());
    if (const QString shots = qEnvironmentVariable("RFI_SHOTS"); !shots.isEmpty())
        window().grab().save(shots + u"/wordrequest.png"_s);
}

void TestWordRequests::takesASuggestionBack()
{
    const Case* of = openCase(u"Harborview Sample Trading LLC"_s);
    ticks().constFirst()->click();
    QCOMPARE(of->request().items.size(), 1);
    ticks().constFirst()->click();
    QVERIFY(of->request().items.isEmpty());
}

void TestWordRequests::beginsTheNextRoundWithItsOwnWords()
{
    Case* of = openCase(u"Amber Sample Software OU"_s);
    tickAll();
    send(of);
    QCOMPARE(of->reports().constLast().outcome, Outcome::Accepted);
    for (int reads = 0; reads < 4 && of->round() == 1; ++reads) {
        QTRY_VERIFY_WITH_TIMEOUT(!window().casePage().news(of).isReading, 20000);
        Q_EMIT window().readRequested(of);
    }
    QTRY_COMPARE_WITH_TIMEOUT(of->round(), 2, 20000);
    QVERIFY(of->request().items.isEmpty());
    QVERIFY(of->request().receivedAt >= of->reports().constLast().finishedAt);
    const QString told = window().casePage().news(of).note;
    QVERIFY2(told.contains(of->request().notes.constFirst().text), qPrintable(told));
}

QTEST_MAIN(TestWordRequests)
#include "tst_wordrequests.moc"
