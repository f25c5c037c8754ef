#include "models/core/background.h"
#include "models/core/files.h"
#include "models/drafts/answersfile.h"
#include "models/providers/registry.h"
#include "models/providers/requestreader.h"
#include "models/submission/case.h"
#include "models/submission/plan.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/linkline.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/pagereader.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/casepage.h"
#include "ui/requests/codeview.h"
#include "ui/requests/environmentmark.h"
#include "ui/requests/proofcard.h"
#include "ui/requests/proofwords.h"
#include "ui/requests/readtable.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/reviewpage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using submission::Case;
using ui::ReadTable;
using ui::Step;

namespace {

QByteArray data(const QString& name)
{
    return core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/") + name, 1'000'000).value();
}

forms::Document picture()
{
    return forms::makeDocument(u"passport <b>.jpg"_s, u"image/jpeg"_s, sample::picture({800, 1100}));
}

} // namespace

/// The last look before an answer goes out, with a real provider's description, real keys and clicks.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_registry.addBuiltIn();
        ui::PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"));
    }
    void init()
    {
        ui::applyTheme(*qApp, ui::Theme::Kind::Light);
        start(u"sandbox"_s, false);
    }
    void cleanup();

    void provesThatExactlyTheAskedIsSent();
    void showsADifferenceAndBlocks();
    void namesWhatIsSentWithoutBeingAsked();
    void namesTheKindsThatGoAlong();
    void countsWhatNeedNotBeAnswered();
    void remindsOfWhatWasLeftOut();
    void showsTheBytesAsTheyGoOut();
    void hasNoBytesToShowWhileSomethingIsWrong();
    void gathersWhatIsMissingInOneSection();
    void tellsWhatIsNewSinceTheRoundBefore();
    void warnsOfADocumentThatWasRefused();
    void saysNothingOfRoundsInTheFirst();
    void showsDocumentsWithTheirWholeHashToCopy();
    void leadsFromAPictureToItsField();
    void tellsEachDestinationInWordColourAndShape_data();
    void tellsEachDestinationInWordColourAndShape();
    void hasRoomForItsWordsInEveryLook_data();
    void hasRoomForItsWordsInEveryLook();

private:
    void start(const QString& environment, bool isTraining);
    void giveAnswers();
    void review() { m_page->goTo(Step::Review); }
    int fieldOf(const QString& pointer) const;
    void give(const QString& pointer, const QString& value) { m_case->form().setValue(fieldOf(pointer), Json(value)); }
    template <typename Widget = QWidget>
    Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    const ReadTable* answers() const { return find<ReadTable>(u"answers"_s); }
    QString sentence() const { return find<ui::PlainLabel>(u"proofSentence"_s)->plainText(); }
    const providers::Description& description() const { return *m_registry.find(u"fincom"_s); }

    sample::FixedClock m_clock;
    providers::Registry m_registry;
    ui::NativeFilePicker m_picker;
    QFont m_font = QGuiApplication::font();
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::CasePage> m_page;
};

void TestReviewPage::start(const QString& environment, bool isTraining)
{
    m_page.reset();
    const auto request = providers::readRequest(m_registry, data(u"page-individual-request.rfi.json"_s), {});
    QVERIFY(request.isOk());
    m_case = std::make_unique<Case>(u"1"_s, forms::makeForm(description().forms, *request), environment, isTraining,
                                    m_clock);
    giveAnswers();
    m_page = std::make_unique<ui::CasePage>(m_registry, m_clock, new ui::AnswerPage(m_picker));
    m_page->showCase(m_case.get());
    m_page->resize(1100, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestReviewPage::giveAnswers()
{
    const auto lines = drafts::readAnswers(data(u"page-individual-answers.json"_s));
    m_case->form().setAnswers(drafts::matchAnswers(m_case->form().form(), lines.value(), QDir()).answers);
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

int TestReviewPage::fieldOf(const QString& pointer) const
{
    const QList<forms::Field>& fields = m_case->form().form().fields;
    for (int field = 0; field < fields.size(); ++field) {
        if (fields.at(field).identity.pointer == pointer)
            return field;
    }
    qFatal("no such field");
}

void TestReviewPage::provesThatExactlyTheAskedIsSent()
{
    review();
    QVERIFY2(sentence().startsWith(u"9 item(s) asked, and just these will be sent."_s), qPrintable(sentence()));
    QCOMPARE(answers()->rowCount(), 9);
    for (int row = 0; row < 9; ++row)
        QCOMPARE(answers()->item(row, answers()->columnCount() - 1)->text(), u"Will be sent"_s);
    int found = 0;
    for (int row = 0; row < 9; ++row)
        found += answers()->item(row, 1)->text() == u"1 January 2031"_s ? 1 : 0;
    QCOMPARE(found, 1);
    QVERIFY(find<ReadTable>(u"differences"_s) == nullptr);
    QVERIFY(find<QPushButton>(u"next"_s)->isEnabled());
}

void TestReviewPage::showsADifferenceAndBlocks()
{
    // A description that has no call for anything.
    providers::Description none = description();
    none.answers.clear();
    ui::ReviewPage page;
    QVERIFY(!page.review(*m_case, &none, none.name));
    QVERIFY(!page.obstacle().isEmpty());
    const auto* sentence = page.findChild<ui::PlainLabel*>(u"proofSentence"_s);
    QVERIFY(sentence->plainText().startsWith(u"Items asked: 9. Items that would be sent: 0."_s));
    QCOMPARE(sentence->tone(), ui::Tone::Danger);
    const auto* table = page.findChild<ReadTable*>(u"differences"_s);
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(table->item(0, 1)->text(), u"Would be missing"_s);
}

void TestReviewPage::namesWhatIsSentWithoutBeingAsked()
{
    submission::Plan plan = submission::makePlan(description(), m_case->form().form(), m_case->form().answers());
    plan.calls.first().body.set(core::Pointer::fromText(u"/proof_of_identity/issuing_authority"_s),
                                Json(u"Town <hall>"_s));
    const std::unique_ptr<QWidget> card(ui::makeProofCard({*m_case, &plan}, description()));
    const auto* table = card->findChild<ReadTable*>(u"differences"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Not asked"_s);
    QCOMPARE(table->item(0, 1)->text(), u"Town <hall>"_s);
    QCOMPARE(table->item(0, 2)->text(), u"/proof_of_identity/issuing_authority"_s);
}

void TestReviewPage::namesTheKindsThatGoAlong()
{
    const auto request = providers::readRequest(
        m_registry, R"({"format":"rfi-desk/request@1","provider":"fincom","customerType":"individual",
                        "customerId":"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06",
                        "items":[{"pointer":"/proof_of_address/files","documentType":"UTILITY_BILL"}]})",
        {});
    QVERIFY(request.isOk());
    Case named(u"2"_s, forms::makeForm(description().forms, *request), u"sandbox"_s, false, m_clock);
    const forms::FormState& state = named.form();
    const int files = state.form().indexOf(request->items.constFirst().identity);
    named.form().setFiles(files, {{{}, {}, picture(), {}}});
    const submission::Plan plan = submission::makePlan(description(), state.form(), state.answers());
    const QString words =
        ui::proofSentence(state, submission::proofLines(state.form(), state.answers(), plan.calls), false);
    QVERIFY2(words.contains(u"Each document says its kind, as the request named it: Utility bill."_s),
             qPrintable(words));
}

void TestReviewPage::countsWhatNeedNotBeAnswered()
{
    forms::Request request = m_case->request();
    for (forms::RequestItem& item : request.items) {
        item.isRequired = item.identity.pointer != u"/proof_of_identity/number";
        item.isRequiredGiven = true;
    }
    m_case->replaceForm(forms::makeForm(description().forms, request), Case::Cause::Clarified);
    m_case->form().setValue(fieldOf(u"/proof_of_identity/number"_s), {});
    review();
    QVERIFY2(sentence().startsWith(u"9 item(s) asked, 8 will be sent."_s), qPrintable(sentence()));
    QVERIFY2(sentence().contains(u"Not answered, because optional"_s), qPrintable(sentence()));
    QCOMPARE(answers()->rowCount(), 9);
}

void TestReviewPage::remindsOfWhatWasLeftOut()
{
    forms::Request request = m_case->request();
    request.items += {{{}, u"/proof_of_identity/text"_s, u"PASSPORT"_s, {}}, forms::ItemStatus::Invalid, {}, true, {}};
    m_case->replaceForm(forms::makeForm(description().forms, request), Case::Cause::Clarified);
    m_case->form().setLeftOut(fieldOf(u"/proof_of_identity/text"_s), true);
    review();
    QVERIFY2(sentence().contains(u"Left out on purpose"_s), qPrintable(sentence()));
    const auto* reminder = find<ui::PlainLabel>(u"leftOut"_s);
    QVERIFY(reminder && reminder->plainText().startsWith(u"Tell Fin.com what you left out"_s));
    const auto labels = find(u"proof"_s)->findChildren<ui::PlainLabel*>();
    QVERIFY(std::none_of(labels.begin(), labels.end(), [](const ui::PlainLabel* label) {
        return label->plainText() == u"Exactly what was asked"_s;
    }));
}

void TestReviewPage::showsTheBytesAsTheyGoOut()
{
    review();
    auto* wire = find<QPushButton>(u"wireText"_s);
    QVERIFY(!find(u"plannedCalls"_s)->isVisible());
    QTest::mouseClick(wire, Qt::LeftButton);
    QVERIFY(find(u"plannedCalls"_s)->isVisible());
    QVERIFY(!answers()->isVisible());
    QVERIFY(find(u"proof"_s)->isVisible());
    const forms::FormState& form = m_case->form();
    const submission::Plan plan = submission::makePlan(description(), form.form(), form.answers());
    const QByteArray bytes = submission::bodyOf(plan.calls.constFirst()).chunks.join();
    const auto* view = find(u"plannedCalls"_s)->findChild<ui::CodeView*>();
    QCOMPARE(view->code().toUtf8(), bytes);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QList<ui::PlainLabel*> labels = view->findChildren<ui::PlainLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&hash](const ui::PlainLabel* label) { return label->plainText().contains(hash); }));
    QTest::mouseClick(view->findChild<QPushButton*>(u"inLines"_s), Qt::LeftButton);
    QVERIFY(view->code().contains(u'\n'));
    QTest::mouseClick(view->findChild<QPushButton*>(u"inLines"_s), Qt::LeftButton);
    QCOMPARE(view->code().toUtf8(), bytes);
    // Back by the keyboard.
    wire->setFocus();
    QTest::keyClick(wire, Qt::Key_Left);
    QVERIFY(find<QPushButton>(u"plainWords"_s)->isChecked());
    QVERIFY(answers()->isVisible());
}

void TestReviewPage::hasNoBytesToShowWhileSomethingIsWrong()
{
    review();
    QTest::mouseClick(find(u"wireText"_s), Qt::LeftButton);
    give(u"/proof_of_identity/expiry_date"_s, u"2020-01-01"_s);
    m_page->goTo(Step::Answer);
    review();
    QVERIFY(!find(u"wireText"_s)->isEnabled());
    QVERIFY(answers()->isVisible());
    QVERIFY(!find<QPushButton>(u"next"_s)->isEnabled());
}

void TestReviewPage::gathersWhatIsMissingInOneSection()
{
    m_case->form().setAnswers({});
    review();
    const qsizetype missing = m_case->form().problems().size();
    const auto links = find(u"problems"_s)->findChildren<ui::LinkLine*>();
    QVERIFY2(links.size() > 1 && links.size() < missing, qPrintable(QString::number(links.size())));
    QVERIFY(find(u"problems"_s)->accessibleName().startsWith(QString::number(missing)));
    const QString number = ui::fieldLabel(m_case->form().form(), fieldOf(u"/proof_of_identity/number"_s));
    const QString expiry = ui::fieldLabel(m_case->form().form(), fieldOf(u"/proof_of_identity/expiry_date"_s));
    QVERIFY(std::any_of(links.cbegin(), links.cend(), [&](const ui::LinkLine* link) {
        return link->accessibleName().contains(number) && link->accessibleName().contains(expiry);
    }));
}

void TestReviewPage::tellsWhatIsNewSinceTheRoundBefore()
{
    give(u"/proof_of_identity/number"_s, u"X0000000"_s);
    m_case->form().setFiles(fieldOf(u"/proof_of_address/files"_s), {});
    m_case->replaceForm(m_case->form().form(), Case::Cause::NewRound);
    giveAnswers();
    review();
    QCOMPARE(answers()->horizontalHeaderItem(2)->text(), u"Since round 1"_s);
    const auto row = int(m_case->form().shownFields().indexOf(fieldOf(u"/proof_of_identity/number"_s)));
    QCOMPARE(answers()->item(row, 2)->text(), u"Changed"_s);
    int same = 0;
    int refused = 0;
    int added = 0;
    for (int each = 0; each < answers()->rowCount(); ++each) {
        same += answers()->item(each, 2)->text() == u"Same"_s ? 1 : 0;
        refused += answers()->item(each, 2)->text() == u"Refused before"_s ? 1 : 0;
        added += answers()->item(each, 2)->text() == u"New"_s ? 1 : 0;
    }
    QCOMPARE(same, 6);
    QCOMPARE(refused, 1);
    QCOMPARE(added, 1);
}

void TestReviewPage::warnsOfADocumentThatWasRefused()
{
    const int field = fieldOf(u"/proof_of_identity/files"_s);
    const QList<forms::FileEntry> refused{{u"FRONT"_s, {}, picture(), {}}};
    m_case->form().setFiles(field, refused);
    m_case->form().setFiles(fieldOf(u"/proof_of_address/files"_s), {});
    m_case->replaceForm(m_case->form().form(), Case::Cause::NewRound);
    giveAnswers();
    m_case->form().setFiles(field, refused);
    review();
    const auto row = int(m_case->form().shownFields().indexOf(field));
    QCOMPARE(answers()->item(row, 2)->text(), u"Refused before"_s);
    const auto* warning = find<ui::PlainLabel>(u"refusedAgain"_s);
    QVERIFY(warning != nullptr && warning->isVisible());
    m_page->goTo(Step::Answer);
    const forms::Document other = forms::makeDocument(u"other.pdf"_s, u"application/pdf"_s, "%PDF-1.4 another");
    m_case->form().setFiles(field, {{u"FRONT"_s, {}, other, {}}});
    review();
    QCOMPARE(answers()->item(row, 2)->text(), u"Changed"_s);
    const auto* gone = find<ui::PlainLabel>(u"refusedAgain"_s);
    QVERIFY(gone == nullptr || !gone->isVisible());
}

void TestReviewPage::saysNothingOfRoundsInTheFirst()
{
    review();
    QCOMPARE(answers()->columnCount(), 3);
}

void TestReviewPage::showsDocumentsWithTheirWholeHashToCopy()
{
    const forms::Document document = picture();
    m_case->form().setFiles(fieldOf(u"/proof_of_identity/files"_s), {{u"FRONT"_s, {}, document, {}}});
    review();
    QWidget* card = find(u"documents"_s);
    QVERIFY(card != nullptr && card->isVisible());
    QCOMPARE(card->findChildren<QWidget*>(u"document"_s).size(), 1);
    const QString hash = QString::fromLatin1(document.sha256.toHex());
    const QString shown = card->findChild<ui::PlainLabel*>(u"hash"_s)->plainText();
    QVERIFY(shown.contains(hash.left(4)) && !shown.contains(hash));
    auto* copy = card->findChild<QPushButton*>(u"copyHash"_s);
    QVERIFY(copy->accessibleName().contains(document.name));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), hash);
    const QList<ui::PlainLabel*> labels = card->findChildren<ui::PlainLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&](const ui::PlainLabel* label) { return label->plainText() == document.name; }));
}

void TestReviewPage::leadsFromAPictureToItsField()
{
    const int field = fieldOf(u"/proof_of_identity/files"_s);
    m_case->form().setFiles(field, {{u"FRONT"_s, {}, picture(), {}}});
    review();
    QTest::mouseClick(find(u"documents"_s)->findChild<QAbstractButton*>(u"thumbnail"_s), Qt::LeftButton);
    QCOMPARE(m_page->step(), Step::Answer);
}

void TestReviewPage::tellsEachDestinationInWordColourAndShape_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<bool>("isTraining");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isLive");
    QTest::newRow("production") << u"production"_s << false << u"Production"_s << true;
    QTest::newRow("sandbox") << u"sandbox"_s << false << u"Sandbox"_s << false;
    QTest::newRow("training") << u"sandbox"_s << true << u"Training"_s << false;
}

void TestReviewPage::tellsEachDestinationInWordColourAndShape()
{
    QFETCH(const QString, environment);
    QFETCH(const bool, isTraining);
    QFETCH(const QString, word);
    QFETCH(const bool, isLive);
    start(environment, isTraining);
    review();
    for (const QString& mark : {u"environment"_s, u"environmentOfReview"_s, u"environmentOfSending"_s}) {
        const auto* label = find<ui::EnvironmentMark>(mark);
        QVERIFY2(label->isVisible(), qPrintable(mark));
        QCOMPARE(label->plainText(), word);
        QCOMPARE(label->tone(), isLive ? ui::Tone::Danger : ui::Tone::Muted);
    }
    auto* send = find<QPushButton>(u"next"_s);
    QCOMPARE(send->text(), u"Send to Fin.com"_s);
    QCOMPARE(ui::lookOf(send), isLive ? ui::ButtonLook::Live : ui::ButtonLook::Primary);
    QVERIFY(!send->icon().isNull());
    QCOMPARE(send->accessibleDescription().contains(u"production"_s), isLive);
    // The corners are square in production only.
    const QImage drawn = send->grab().toImage();
    const QColor ground = ui::themeColour(isLive ? ui::Colour::Danger : ui::Colour::Accent);
    QCOMPARE(drawn.pixelColor(drawn.width() / 2, 1), ground);
    QCOMPARE(drawn.pixelColor(0, 0) == ground, isLive);
    m_page->goTo(Step::Answer);
    QVERIFY(!find(u"environmentOfSending"_s)->isVisible());
    QCOMPARE(ui::lookOf(send), ui::ButtonLook::Primary);
}

void TestReviewPage::hasRoomForItsWordsInEveryLook_data()
{
    QTest::addColumn<ui::Theme::Kind>("theme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("environment");
    QTest::newRow("light") << ui::Theme::Kind::Light << 1.0 << Qt::LeftToRight << u"sandbox"_s;
    QTest::newRow("dark") << ui::Theme::Kind::Dark << 1.0 << Qt::LeftToRight << u"production"_s;
    QTest::newRow("contrast") << ui::Theme::Kind::HighContrast << 1.0 << Qt::LeftToRight << u"production"_s;
    QTest::newRow("large") << ui::Theme::Kind::Light << 2.0 << Qt::LeftToRight << u"production"_s;
    QTest::newRow("mirrored") << ui::Theme::Kind::Light << 1.0 << Qt::RightToLeft << u"production"_s;
}

void TestReviewPage::hasRoomForItsWordsInEveryLook()
{
    QFETCH(const ui::Theme::Kind, theme);
    QFETCH(const double, zoom);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, environment);
    QGuiApplication::setLayoutDirection(direction);
    ui::applyTheme(*qApp, theme);
    QFont large = ui::baseFont(m_font);
    large.setPointSizeF(large.pointSizeF() * zoom);
    QApplication::setFont(large);
    start(environment, false);
    m_page->resize(int(1100 * qMin(1.4, zoom)), 1300);
    m_case->form().setFiles(fieldOf(u"/proof_of_address/files"_s), {});
    m_case->replaceForm(m_case->form().form(), Case::Cause::NewRound);
    giveAnswers();
    give(u"/proof_of_identity/number"_s, u"X7777777"_s);
    m_case->form().setFiles(fieldOf(u"/proof_of_identity/files"_s), {{u"FRONT"_s, {}, picture(), {}}});
    review();
    core::finishBackground();
    ui::PageReader::ofProgram().waitForAll();
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("RFI_SHOTS");
    for (const QString& view : {u"plainWords"_s, u"wireText"_s}) {
        QTest::mouseClick(find(view), Qt::LeftButton);
        QCoreApplication::processEvents();
        for (const ui::PlainLabel* label : find(u"review"_s)->findChildren<ui::PlainLabel*>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->plainText()));
        }
        for (const auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(
                QDir(folder).filePath(u"review-%1-%2.png"_s.arg(view, QLatin1String(QTest::currentDataTag())))));
    }
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
