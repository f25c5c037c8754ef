#include "app/application.h"
#include "app/traininghint.h"
#include "models/drafts/documentcheck.h"
#include "models/submission/submission.h"
#include "tests/app/filling.h"
#include "ui/builder/requestbuilder.h"
#include "ui/common/chip.h"
#include "ui/common/messages.h"
#include "ui/common/style.h"
#include "ui/requests/casepage.h"
#include "ui/requests/mainwindow.h"
#include "ui/requests/sectionnavigator.h"
#include "ui/texts/plainvalue.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::Case;
using submission::Outcome;

/// Every training request of every provider, answered in the real window.
class TestTrainingCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesAnAssignmentBackFromTheBanner();
    void putsNoNoteIntoAnAnswer();
    void isAnsweredInTheWindow_data();
    void isAnsweredInTheWindow();
    void tellsTheRowsOfEveryPsp();
    void findsWhatACustomerLacks();
    void sendsEachNewPersonByItself();
    void takesWordsForWhatTheyMayMean();
    void isAcceptedWithWhatTheHintsSay_data();
    void isAcceptedWithWhatTheHintsSay();

private:
    void startAnew();
    void tickWhatTheHintSays();
    void answerAsTheHintsSay(const simulator::TrainingRequest& training, Case* of);
    Case* caseOf(const QString& customerName) const;
    Case* caseOf(const simulator::TrainingRequest& training) const;
    QString hint() const { return window().findChild<ui::InlineMessage*>(u"samplesHint"_s)->message(); }
    void answer(Case* answered);
    ui::MainWindow& window() const { return m_desk->window(); }
    void press(const QString& name) const { QTest::mouseClick(window().findChild<QPushButton*>(name), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_desk;
};

void TestTrainingCases::initTestCase() { startAnew(); }

void TestTrainingCases::startAnew()
{
    m_desk.reset();
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    app::Options options;
    options.isSandbox = true;
    options.dataFolder = m_folder.path();
    m_desk = std::make_unique<app::Application>(options);
    m_desk->start();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

Case* TestTrainingCases::caseOf(const QString& customerName) const
{
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        if (m_desk->cases().at(row)->request().customerName == customerName)
            return m_desk->cases().at(row);
    }
    return nullptr;
}

Case* TestTrainingCases::caseOf(const simulator::TrainingRequest& training) const
{
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        const forms::Request& request = m_desk->cases().at(row)->request();
        if (request.customerName == training.title && request.dueAt == training.dueAt)
            return m_desk->cases().at(row);
    }
    return nullptr;
}

void TestTrainingCases::answer(Case* answered)
{
    app::answerEverything(*answered, m_desk->training()->samplesFolder());
    window().openCase(answered);
    app::pressNext(window());
    QString problems;
    for (const forms::Problem& problem : answered->form().problems())
        problems += problem.item.text() + u' ' + core::codeName(problem.code) + u"; "_s;
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
    const auto before = answered->reports().size();
    app::pressNext(window());
    QTRY_COMPARE_WITH_TIMEOUT(answered->reports().size(), before + 1, 20000);
}

void TestTrainingCases::takesAnAssignmentBackFromTheBanner()
{
    auto* list = window().findChild<QListView*>(u"requests"_s);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    auto* menu = window().findChild<QMenu*>(u"bulkMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction*>(u"assignToMe"_s)->trigger();
    const int count = m_desk->cases().rowCount();
    for (int row = 0; row < count; ++row)
        QVERIFY(!m_desk->cases().summary(row).handling.owner.isEmpty());
    auto* banner = window().findChild<ui::InlineMessage*>(u"message"_s);
    QVERIFY2(banner->message().contains(QString::number(count)), qPrintable(banner->message()));
    for (QPushButton* button : banner->findChildren<QPushButton*>()) {
        if (button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    for (int row = 0; row < count; ++row)
        QCOMPARE(m_desk->cases().summary(row).handling.owner, QString());
    QVERIFY(!banner->isVisible());
}

/// The bytes of every provider's answer, with a note and an owner and without: not one is another.
void TestTrainingCases::putsNoNoteIntoAnAnswer()
{
    const core::SystemClock clock;
    QSet<QString> providers;
    for (int row = 0; row < m_desk->cases().rowCount(); ++row) {
        Case* of = m_desk->cases().at(row);
        app::answerEverything(*of, m_desk->training()->samplesFolder());
        const providers::Description& description = *m_desk->registry().find(of->request().provider);
        const auto bodies = [&] {
            QByteArrayList bytes;
            const submission::Submission::Input input{description, of->form().form(), of->form().answers()};
            for (const submission::CallReport& call : submission::Submission::dryRun(input, clock).calls)
                bytes += call.body;
            return bytes;
        };
        const QByteArrayList before = bodies();
        of->setNote({u"n"_s, clock.now(), u"Quibblesworth"_s, u"Zanzibarbarossa"_s});
        of->setHandling({u"Quibblesworth"_s, {}, true, {}});
        const QByteArrayList after = bodies();
        QCOMPARE(after, before);
        for (const QByteArray& body : after)
            QVERIFY(!body.contains("Zanzibarbarossa") && !body.contains("Quibblesworth"));
        if (!after.join().isEmpty())
            providers += description.id;
        of->setHandling({});
        of->setNote({u"n"_s, {}, {}, {}});
    }
    QCOMPARE(providers.size(), m_desk->training()->accounts().size());
}

void TestTrainingCases::isAnsweredInTheWindow_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("Fin.com") << u"Maria Silva"_s << Outcome::Accepted;
    QTest::newRow("Manis, refused inside a 200") << u"Tomas Exemplar"_s << Outcome::PartlyAccepted;
    QTest::newRow("Delos") << u"Pinewood Sample Holdings LLC"_s << Outcome::Accepted;
    QTest::newRow("1Money") << u"Willow Sample Studio LLC"_s << Outcome::Accepted;
}

void TestTrainingCases::isAnsweredInTheWindow()
{
    QFETCH(const QString, customer);
    Case* answered = caseOf(customer);
    QVERIFY(answered != nullptr);
    answer(answered);
    const submission::Report& report = answered->reports().constLast();
    QString words;
    for (const core::Error& error : report.errors)
        words += core::codeName(error.code) + u' ' + error.arguments.join(u' ') + u"; "_s;
    words += report.providerMessage;
    QFETCH(const Outcome, outcome);
    QVERIFY2(report.outcome == outcome, qPrintable(submission::outcomeName(report.outcome) + u": "_s + words));
}

void TestTrainingCases::tellsTheRowsOfEveryPsp()
{
    Case* answered = caseOf(u"Eastgate Sample Supplies (EGS)"_s);
    QVERIFY(answered != nullptr);
    QTRY_VERIFY(answered->record().isObject());
    answer(answered);
    QCOMPARE(answered->reports().constLast().outcome, Outcome::PartlyAccepted);
    QCOMPARE(answered->reports().constLast().pspResults.size(), 2);
    auto* table = window().findChild<QTableView*>(u"pspResults"_s);
    QVERIFY(table != nullptr && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(window().findChild<ui::Chip*>(u"outcomeWord"_s)->plainText() != u"Accepted"_s);
}

void TestTrainingCases::findsWhatACustomerLacks()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keySequence(&window(), QKeySequence::New);
    auto* builder = window().findChild<ui::RequestBuilder*>();
    QVERIFY(builder != nullptr);
    builder->change(caseOf(u"Ivy Testwell"_s)->request());
    const auto* items = builder->findChild<QListView*>(u"askedItems"_s);
    const int before = items->model()->rowCount();
    auto* missing = builder->findChild<QPushButton*>(u"builderMissing"_s);
    QVERIFY(missing->isVisible());
    QTest::mouseClick(missing, Qt::LeftButton);
    QTRY_VERIFY(!builder->findChild<ui::InlineMessage*>()->message().contains(u"Reading"_s));
    const QString words = builder->findChild<ui::InlineMessage*>()->message();
    QVERIFY2(words.contains(u"missing"_s), qPrintable(words));
    QVERIFY(items->model()->rowCount() >= before);
    delete builder; // what is in it would be asked about
}

void TestTrainingCases::takesWordsForWhatTheyMayMean()
{
    Case* asked = caseOf(u"Amber Sample Software OU"_s);
    window().openCase(asked);
    QVERIFY(asked->request().items.isEmpty());
    const auto ticks = window().findChildren<QAbstractButton*>(QRegularExpression(u"^meaning-"_s));
    const auto shown = std::find_if(ticks.cbegin(), ticks.cend(), [](const auto* tick) { return !tick->isHidden(); });
    QVERIFY(shown != ticks.cend());
    (*shown)->click();
    QCOMPARE(asked->request().items.size(), 1);
}

/// Somebody whom the provider knows, two whom it does not, and the company: chosen in the builder, answered in the
/// form.
void TestTrainingCases::sendsEachNewPersonByItself()
{
    Case* answered = caseOf(u"Harborview Sample Trading LLC"_s);
    QVERIFY(answered != nullptr);
    window().openCase(answered);
    press(u"chooseItems"_s);
    QByteArray table = "party,pointer,documentType\n,/primary_website,\nap-0001,/last_name,\n";
    for (const char* person : {"new:otto", "new:erika"}) {
        for (const char* place : {"/first_name,",
                                  "/last_name,",
                                  "/email,",
                                  "/residential_address/street_line_1,",
                                  "/residential_address/city,",
                                  "/residential_address/state,",
                                  "/residential_address/country,",
                                  "/birth_date,",
                                  "/primary_nationality,",
                                  "/has_ownership,",
                                  "/ownership_percentage,",
                                  "/has_control,",
                                  "/is_signer,",
                                  "/is_director,",
                                  "/identifying_information/issuing_country,passport",
                                  "/identifying_information/national_identity_number,passport",
                                  "/identifying_information/image_front,passport",
                                  "/identifying_information/image_back,passport",
                                  "/poa,",
                                  "/poa_type,"})
            table += QByteArray(person) + ',' + place + '\n';
    }
    QFile file(m_folder.filePath(u"persons.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    m_desk->openFiles({file.fileName()});
    auto* builder = window().findChild<ui::RequestBuilder*>();
    QVERIFY(builder != nullptr);
    QTest::mouseClick(builder->findChild<QPushButton*>(u"builderOpen"_s), Qt::LeftButton);
    QCOMPARE(window().casePage().current(), answered);
    QCOMPARE(answered->request().items.size(), 42);
    for (const QString& said : {u"settled-0"_s, u"settled-1"_s})
        window().findChild<QAbstractButton*>(said)->click();
    answer(answered);
    QCOMPARE(answered->reports().constLast().outcome, Outcome::Accepted);
    QStringList calls;
    for (const submission::CallReport& call : answered->reports().constLast().calls)
        calls += call.name;
    QCOMPARE(calls, (QStringList{u"person"_s, u"newPerson"_s, u"newPerson"_s, u"company"_s}));
}

void TestTrainingCases::isAcceptedWithWhatTheHintsSay_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("sendings");
    QTest::addColumn<Outcome>("outcome");
    const QHash<QString, int> twice{{u"Maria Silva"_s, 2},
                                    {u"Ivy Testwell"_s, 2},
                                    {u"Lagoon Sample Foods Ltd"_s, 2},
                                    {u"Amber Sample Software OU"_s, 2}};
    const QStringList unsupported{u"Eastgate Sample Supplies (EGS)"_s, u"Tomas Exemplar"_s};
    int row = 0;
    for (const simulator::TrainingRequest& training : m_desk->training()->requests()) {
        const Outcome outcome = unsupported.contains(training.title) ? Outcome::PartlyAccepted : Outcome::Accepted;
        QTest::addRow("%d, %s", row, qPrintable(training.title)) << row << twice.value(training.title, 1) << outcome;
        ++row;
    }
}

void TestTrainingCases::tickWhatTheHintSays()
{
    const QString words = hint();
    for (QCheckBox* tick : window().findChildren<QCheckBox*>(QRegularExpression(u"^meaning-"_s))) {
        if (!tick->isHidden() && !tick->isChecked() && words.contains(u"“%1”"_s.arg(tick->accessibleName())))
            tick->click();
    }
    QCOMPARE(words.contains(u"To tick"_s), window().casePage().current()->request().notes.size() > 0);
}

/// Each section with what its own hint names.
void TestTrainingCases::answerAsTheHintsSay(const simulator::TrainingRequest& training, Case* of)
{
    forms::FormState& state = of->form();
    const QDir samples(m_desk->training()->samplesFolder());
    for (const int number : state.shownFields()) {
        const forms::Field& field = state.form().fields.at(number);
        window().findChild<ui::SectionNavigator*>()->setSection(field.section);
        const simulator::TrainingAnswer* answer = app::trainingAnswer(training, field.identity);
        if (!answer && field.kind == forms::ItemKind::Unknown) {
            state.setLeftOut(number, true);
        } else if (!answer) {
            QVERIFY2(!field.suggestion.value.isEmpty(), qPrintable(training.title + field.identity.text()));
            state.setValue(number, core::Json(field.suggestion.value));
        } else if (field.kind != forms::ItemKind::File) {
            state.setValue(number, answer->value);
            const QString shown = ui::plainValue(state.form(), number, state.answers());
            QVERIFY2(answer->isOnDocument || hint().contains(shown), qPrintable(hint()));
        } else {
            QList<forms::FileEntry> files;
            for (const QString& name : app::trainingSamples(*answer, *of, field.identity)) {
                QVERIFY2(hint().contains(name), qPrintable(hint()));
                const auto document = drafts::readDocument(samples.filePath(name), field.document);
                QVERIFY2(document.isOk(), qPrintable(name));
                const bool hasSides = answer->samples.size() > 1;
                files.append({hasSides ? field.document.sides.at(files.size()) : QString(),
                              {},
                              *document,
                              QDate::currentDate().addDays(-20)});
            }
            state.setFiles(number, files);
        }
        QVERIFY2(state.isDone(number), qPrintable(training.title + field.identity.text()));
    }
}

/// With nothing but what the window tells in training, through all its rounds.
void TestTrainingCases::isAcceptedWithWhatTheHintsSay()
{
    QFETCH(const int, row);
    QFETCH(const int, sendings);
    QFETCH(const Outcome, outcome);
    if (row == 0)
        startAnew();
    const simulator::TrainingRequest training = m_desk->training()->requests().at(row);
    Case* of = caseOf(training);
    QVERIFY(of != nullptr);
    window().openCase(of);
    QTRY_VERIFY_WITH_TIMEOUT(!window().news(of).isReading, 20000);
    QVERIFY2(of->change().isEmpty(), "nobody has seen it before, so there is nothing that has changed");
    for (int sending = 1; sending <= sendings; ++sending) {
        QTRY_COMPARE_WITH_TIMEOUT(of->state(), Case::State::Open, 20000);
        window().findChild<ui::CasePage*>()->goTo(ui::Step::Answer);
        tickWhatTheHintSays();
        answerAsTheHintsSay(training, of);
        app::pressNext(window());
        app::pressNext(window());
        if (auto* again = window().findChild<QDialog*>(u"askSendAgain"_s))
            again->findChild<QPushButton*>(u"choice-0"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(of->reports().size(), sending, 20000);
    }
    QCOMPARE(of->reports().constLast().outcome, outcome);
    QTRY_VERIFY_WITH_TIMEOUT(of->state() != Case::State::WaitingForProvider, 20000);
    const bool isOver = of->state() == Case::State::Answered || !of->reports().constLast().isWorthTryingAgain();
    QVERIFY2(isOver, qPrintable(training.title));
}

QTEST_MAIN(TestTrainingCases)
#include "tst_trainingcases.moc"
