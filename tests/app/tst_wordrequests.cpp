#include "app/application.h"
#include "tests/app/filling.h"
#include "ui/common/linkline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/style.h"
#include "ui/requests/casefooter.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/texts/texts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
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
    void leavesEveryTickWhereItIs();
    void scrollsNothingAwayInASmallWindow();
    void makesTheTicksTheMainWay();
    void asksBeforeHalfAnAnswerGoesOut();
    void isAskedAgainForWhatWasSaidToNeedNoAnswer();
    void showsTheWordsAtTheFields();
    void offersTheKindsThatAreKnown();
    void beginsTheNextRoundWithItsOwnWords();

private:
    Case* openCase(const QString& customerName);
    ui::MainWindow& window() const { return m_desk->window(); }
    QList<QCheckBox*> ticks() const;
    void tickAll();
    void tick(const QString& place);
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return window().findChild<Widget*>(name);
    }
    void activate();
    void shoot(const QString& name);
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
    shoot(u"wordrequest"_s);
}

/// Presses the first one of a place.
void TestWordRequests::tick(const QString& place)
{
    const QList<QCheckBox*> shown = ticks();
    const auto meant = std::find_if(shown.cbegin(), shown.cend(),
                                    [&place](const QCheckBox* box) { return box->objectName().contains(place); });
    QVERIFY(meant != shown.cend());
    QTest::mouseClick(*meant, Qt::LeftButton, {}, QPoint(8, (*meant)->height() / 2));
    QVERIFY((*meant)->isChecked());
}

void TestWordRequests::activate()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

/// With RFI_SHOTS=<folder> the picture is kept.
void TestWordRequests::shoot(const QString& name)
{
    QCoreApplication::processEvents();
    if (const QString shots = qEnvironmentVariable("RFI_SHOTS"); !shots.isEmpty())
        window().grab().save(shots + u'/' + name + u".png"_s);
}

/// A second press may follow at once.
void TestWordRequests::leavesEveryTickWhereItIs()
{
    QVERIFY(openCase(u"Harborview Sample Trading LLC"_s));
    activate();
    window().resize(1366, 850);
    QCoreApplication::processEvents();
    const QList<QCheckBox*> shown = ticks();
    QVERIFY(shown.size() > 3);
    const auto places = [&] {
        QCoreApplication::processEvents();
        QList<int> tops;
        for (const QCheckBox* box : shown)
            tops += box->mapTo(&window(), QPoint()).y();
        return tops;
    };
    const QList<int> before = places();
    for (QCheckBox* box : shown) {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(box->isChecked());
        QCOMPARE(places(), before);
    }
    shoot(u"words-ticked"_s);
}

void TestWordRequests::scrollsNothingAwayInASmallWindow()
{
    QVERIFY(openCase(u"Harborview Sample Trading LLC"_s));
    activate();
    window().resize(1000, 560);
    QCoreApplication::processEvents();
    constexpr int Margin = 40;
    for (QCheckBox* box : ticks()) {
        find<QScrollArea>(u"form"_s)->ensureWidgetVisible(box, 0, Margin);
        QCoreApplication::processEvents();
        const int before = box->mapTo(&window(), QPoint()).y();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(box->isChecked());
        QCoreApplication::processEvents();
        QCOMPARE(box->mapTo(&window(), QPoint()).y(), before);
    }
}

void TestWordRequests::makesTheTicksTheMainWay()
{
    QVERIFY(openCase(u"Harborview Sample Trading LLC"_s));
    activate();
    shoot(u"words-new"_s);
    const QPushButton* next = find<ui::CaseFooter>(u"caseFooter"_s)->nextButton();
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->text(), u"Review answer"_s);
    QCOMPARE(find<QPushButton>(u"chooseItems"_s)->text(), u"Something else is asked…"_s);
    tick(u"/primary_website"_s);
    QVERIFY(next->isEnabled());
}

void TestWordRequests::asksBeforeHalfAnAnswerGoesOut()
{
    Case* of = openCase(u"Harborview Sample Trading LLC"_s);
    activate();
    tick(u"/source_of_funds"_s);
    shoot(u"words-half"_s);
    app::answerEverything(*of, m_desk->training()->samplesFolder());
    app::pressNext(window());
    shoot(u"words-half-review"_s);
    const QPushButton* next = find<ui::CaseFooter>(u"caseFooter"_s)->nextButton();
    QVERIFY(!next->isEnabled());
    const QList<ui::LinkLine*> links = window().findChildren<ui::LinkLine*>(u"openWords"_s);
    QCOMPARE(links.size(), 2);
    QVERIFY2(links.at(0)->text().contains(u"website"), qPrintable(links.at(0)->text()));
    QVERIFY2(links.at(1)->text().contains(u"The proof of address is older"), qPrintable(links.at(1)->text()));
    QTest::mouseClick(links.at(0), Qt::LeftButton);
    QCOMPARE(window().casePage().step(), ui::Step::Answer);
    const auto* focused = qobject_cast<QCheckBox*>(window().focusWidget());
    QVERIFY(focused && !focused->isChecked());
    for (const QString& said : {u"settled-0"_s, u"settled-1"_s})
        QTest::mouseClick(find<QCheckBox>(said), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(of->notes().size(), 2);
    shoot(u"words-settled"_s);
    app::pressNext(window());
    shoot(u"words-settled-review"_s);
    QVERIFY(next->isEnabled());
    QVERIFY(window().findChildren<ui::LinkLine*>(u"openWords"_s).isEmpty());
    QStringList said;
    for (const auto* label : find<QWidget>(u"proof"_s)->findChildren<ui::PlainLabel*>())
        said += label->plainText();
    QVERIFY2(said.contains(u"Exactly what you chose"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(said.filter(u"Nothing more is to be sent for"_s).size(), 2);
    // Taken back in the notes, which are there in the review too.
    of->setNote({of->notes().constFirst().id, {}, {}, {}});
    app::pressNext(window());
    QCOMPARE(of->state(), Case::State::Open);
    QVERIFY(!next->isEnabled());
    QCOMPARE(window().findChildren<ui::LinkLine*>(u"openWords"_s).size(), 1);
}

void TestWordRequests::isAskedAgainForWhatWasSaidToNeedNoAnswer()
{
    Case* of = openCase(u"Harborview Sample Trading LLC"_s);
    tick(u"/primary_website"_s);
    for (const QString& said : {u"settled-0"_s, u"settled-1"_s})
        find<QCheckBox>(said)->click();
    send(of);
    QCOMPARE(of->reports().constLast().outcome, Outcome::Accepted);
    for (int reads = 0; reads < 4 && of->round() == 1; ++reads) {
        QTRY_VERIFY_WITH_TIMEOUT(!window().casePage().news(of).isReading, 20000);
        Q_EMIT window().readRequested(of);
    }
    QTRY_COMPARE_WITH_TIMEOUT(of->round(), 2, 20000);
    QCOMPARE(of->request().notes.size(), 2);
    QVERIFY(of->request().notes.constFirst().text.contains(u"source of funds"));
    QVERIFY(!of->request().notes.constFirst().text.contains(u"website"));
    QVERIFY(!find<QCheckBox>(u"settled-0"_s)->isChecked());
}

void TestWordRequests::showsTheWordsAtTheFields()
{
    Case* of = openCase(u"Harborview Sample Trading LLC"_s);
    activate();
    tickAll();
    for (const forms::RequestItem& item : of->request().items)
        QCOMPARE(item.reason, of->request().notes.at(item.identity.party.isEmpty() ? 0 : 1).text);
    const forms::Form& form = of->form().form();
    const int proof = form.indexOf({u"ap-0001"_s, u"/poa"_s, {}, {}});
    QCOMPARE(ui::sectionText(form, form.fields.at(proof).section), u"Proof of address"_s);
    window().casePage().showField(proof);
    shoot(u"words-field"_s);
    app::answerEverything(*of, m_desk->training()->samplesFolder());
    app::pressNext(window());
    shoot(u"words-review"_s);
}

void TestWordRequests::offersTheKindsThatAreKnown()
{
    Case* of = openCase(u"Harborview Sample Trading LLC"_s);
    activate();
    tickAll();
    const int field = of->form().form().indexOf({u"ap-0001"_s, u"/poa_type"_s, {}, {}});
    window().casePage().showField(field);
    auto* kinds = qobject_cast<ui::SearchField*>(window().focusWidget());
    QVERIFY(kinds != nullptr);
    QCOMPARE(kinds->found({}).size(), 3);
    QTest::keyClicks(kinds, u"Bank statement"_s);
    QCOMPARE(of->form().answer(field).value.toString(), u"bank_statement"_s);
    kinds->selectAll();
    QTest::keyClicks(kinds, u"council_tax_bill"_s);
    QCOMPARE(of->form().answer(field).value.toString(), u"council_tax_bill"_s);
    QVERIFY(of->form().isDone(field));
    shoot(u"words-kind"_s);
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
