#include "models/core/jsonreader.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/forms/editorregistry.h"
#include "ui/forms/fieldnote.h"
#include "ui/forms/texteditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;
using core::Json;

namespace {

class NoPicker final : public FilePicker
{
public:
    void pick(QWidget*, const FileWish&, const std::function<void(QStringList)>&) override {}
};

/// QTest knows only the keys of an American keyboard; the rest comes as from an input method.
void type(QWidget* input, const QString& text)
{
    for (const QChar letter : text) {
        QInputMethodEvent event;
        event.setCommitString(letter);
        QApplication::sendEvent(input, &event);
    }
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesTheControlAfterTheItem();
    void tellsReasonAndErrorToScreenReaders();
    void writesTextAsTyped();
    void writesParagraphsAndCountsWhatFits();
    void countsUpToWhatTheReasonAsksFor();
    void A24_tellsWhenAPasteIsCut_data();
    void A24_tellsWhenAPasteIsCut();
    void emptyTextIsNoAnswer();
    void keepsTheCursorWhereItIs();
    void followsTheState();
    void isQuietWhileOneTypesForTheFirstTime();
    void takesAnErrorBackAtOnce();
    void showsWhatTheProviderSaid();
    void choosesAnOption();
    void ignoresTheWheelOnAChoice();
    void showsAValueThatIsNoOption();
    void choosesACountryByName_data();
    void choosesACountryByName();
    void keepsACountryItDoesNotKnowAsTyped();
    void warnsOfAWordThatIsNotListed();
    void decidesYesNoOrNothing();
    void choosesSeveralInTheOrderOfTheList();
    void readsNumbers_data();
    void readsNumbers();
    void writesDatesAsIso();
    void refusesDates_data();
    void refusesDates();
    void asksWhichOfTwoDaysIsMeant();
    void leavesOutWhatHasNoPlace();
    void anUnregisteredKindIsShownAndStopsTheAnswer();

private:
    int index(const forms::ItemIdentity& identity) const { return m_state->form().indexOf(identity); }
    FieldEditor* show(const forms::ItemIdentity& identity);
    const Json& value(const forms::ItemIdentity& identity) const { return m_state->answer(index(identity)).value; }
    static QStringList notes(const FieldEditor* editor);

    sample::FixedClock m_clock;
    NoPicker m_picker;
    std::unique_ptr<forms::FormState> m_state;
    std::unique_ptr<QWidget> m_window;
};

void TestEditors::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    applyTheme(*qApp, Theme::Kind::Light);
}

void TestEditors::init()
{
    m_window = std::make_unique<QWidget>();
    m_state = std::make_unique<forms::FormState>(sample::makeForm(), m_clock);
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(new QLineEdit); // to leave an editor for
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

FieldEditor* TestEditors::show(const forms::ItemIdentity& identity)
{
    FieldEditor* editor = EditorRegistry::standard().make({m_state.get(), index(identity), &m_picker, u"Fin.com"_s});
    m_window->layout()->addWidget(editor);
    editor->show();
    editor->takeFocus();
    return editor;
}

QStringList TestEditors::notes(const FieldEditor* editor)
{
    QStringList notes;
    for (const FieldNote* note : editor->findChildren<FieldNote*>()) {
        if (!note->isHidden())
            notes += note->note();
    }
    return notes;
}

void TestEditors::namesTheControlAfterTheItem()
{
    for (int field = 0; field < m_state->form().fields.size(); ++field) {
        const forms::Field& asked = m_state->form().fields.at(field);
        const FieldEditor* editor = show(asked.identity);
        QCOMPARE(editor->input()->objectName(), asked.identity.text());
        QVERIFY(m_window->findChild<QWidget*>(asked.identity.text()) != nullptr);
        QCOMPARE(editor->input()->accessibleName(), editor->label());
        QVERIFY(!editor->label().isEmpty());
    }
}

void TestEditors::tellsReasonAndErrorToScreenReaders()
{
    FieldEditor* editor = show(sample::passport(u"expiry_date"_s));
    QVERIFY(editor->input()->accessibleDescription().contains(u"Expired"_s));
    QVERIFY(editor->input()->accessibleDescription().contains(u"Fin.com: “Passport has run out”"_s));
    m_state->setValue(editor->field(), Json(u"2020-01-15"_s));
    const QString sentence = notes(editor).value(0);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(editor->input()->accessibleDescription().contains(sentence));
}

void TestEditors::writesTextAsTyped()
{
    const auto number = sample::passport(u"number"_s);
    QTest::keyClicks(show(number)->input(), u"X <b>1 & %1"_s);
    QCOMPARE(value(number).toString(), u"X <b>1 & %1"_s);
}

void TestEditors::writesParagraphsAndCountsWhatFits()
{
    const auto purpose = sample::company(u"purpose"_s);
    FieldEditor* editor = show(purpose);
    auto* text = qobject_cast<QPlainTextEdit*>(editor->input());
    QVERIFY(text != nullptr);
    QTest::keyClicks(text, u"Sales"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"and more"_s);
    QCOMPARE(value(purpose).toString(), u"Sales\nand more"_s);
    QCOMPARE(notes(editor), QStringList{u"14 character(s)."_s});
    text->setPlainText(QString(995, u'x'));
    QVERIFY(notes(editor).value(0).contains(u"5"_s));
}

void TestEditors::countsUpToWhatTheReasonAsksFor()
{
    const auto purpose = sample::company(u"purpose"_s);
    forms::Form form = sample::makeForm();
    const int field = form.indexOf(purpose);
    form.fields[field].reason = u"In at least 10 letters"_s;
    form.sections[form.fields.at(field).section].schema.insert(
        u"x-rules"_s,
        *core::readJson(R"([{"rule":"lengthInReason","member":"purpose","whenReason":"([0-9]+) letters"}])"));
    m_state = std::make_unique<forms::FormState>(form, m_clock);
    FieldEditor* editor = show(purpose);
    QTest::keyClicks(editor->input(), u"Sales"_s);
    QCOMPARE(notes(editor), QStringList{u"5 of at least 10 characters."_s});
    QTest::keyClicks(editor->input(), u" abroad"_s);
    QCOMPARE(notes(editor), QStringList{u"12 character(s)."_s});
    QCOMPARE(notes(show(purpose)), QStringList{u"12 character(s)."_s});
}

void TestEditors::A24_tellsWhenAPasteIsCut_data()
{
    QTest::addColumn<forms::ItemIdentity>("item");
    QTest::newRow("a line") << sample::passport(u"number"_s);
    QTest::newRow("a paragraph") << sample::company(u"purpose"_s);
}

void TestEditors::A24_tellsWhenAPasteIsCut()
{
    QFETCH(const forms::ItemIdentity, item);
    FieldEditor* editor = show(item);
    QGuiApplication::clipboard()->setText(QString(5'000'000, u'x'));
    QTest::keyClick(editor->input(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(value(item).toString().size(), 32'767);
    QVERIFY(notes(editor).join(u' ').contains(u"32,767"_s));
    QTest::keyClick(editor->input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor->input(), u"X1"_s);
    QCOMPARE(value(item).toString(), u"X1"_s);
    QVERIFY(!notes(editor).join(u' ').contains(u"32,767"_s));
}

void TestEditors::emptyTextIsNoAnswer()
{
    const auto number = sample::passport(u"number"_s);
    QWidget* line = show(number)->input();
    QTest::keyClicks(line, u"X"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(value(number).isNull());
}

void TestEditors::keepsTheCursorWhereItIs()
{
    auto* line = qobject_cast<QLineEdit*>(show(sample::passport(u"number"_s))->input());
    QTest::keyClicks(line, u"X4567"_s);
    line->setCursorPosition(1);
    QTest::keyClicks(line, u"12"_s);
    QCOMPARE(line->text(), u"X124567"_s);
    QCOMPARE(line->cursorPosition(), 3);
}

void TestEditors::followsTheState()
{
    const auto number = sample::passport(u"number"_s);
    auto* line = qobject_cast<QLineEdit*>(show(number)->input());
    m_state->setValue(index(number), Json(u"C01X00T47"_s));
    QCOMPARE(line->text(), u"C01X00T47"_s);
    m_state->setAnswers({});
    QVERIFY(line->text().isEmpty());
}

void TestEditors::isQuietWhileOneTypesForTheFirstTime()
{
    FieldEditor* editor = show(sample::passport(u"number"_s));
    QTRY_VERIFY(editor->input()->hasFocus());
    QTest::keyClicks(editor->input(), u"C0"_s);
    QVERIFY(!m_state->visibleProblems(editor->field()).isEmpty());
    QVERIFY(notes(editor).isEmpty());
    QVERIFY(!isInvalid(editor->input()));
    m_window->layout()->itemAt(0)->widget()->setFocus();
    QCOMPARE(notes(editor).size(), 1);
    QVERIFY(isInvalid(editor->input()));
}

void TestEditors::takesAnErrorBackAtOnce()
{
    FieldEditor* editor = show(sample::passport(u"number"_s));
    m_state->setValue(editor->field(), Json(u"C0"_s));
    QCOMPARE(notes(editor).size(), 1);
    QTRY_VERIFY(editor->input()->hasFocus());
    QTest::keyClick(editor->input(), Qt::Key_End);
    QTest::keyClicks(editor->input(), u"1X00"_s);
    QVERIFY(notes(editor).isEmpty());
    QVERIFY(!isInvalid(editor->input()));
}

void TestEditors::showsWhatTheProviderSaid()
{
    FieldEditor* editor = show(sample::passport(u"number"_s));
    forms::Problem problem;
    problem.item = editor->asked().identity;
    problem.code = core::ErrorCode::ProviderMessage;
    problem.providerText = u"<b>number %1 & country do not match</b>"_s;
    problem.isFromProvider = true;
    m_state->setProviderProblems({problem});
    QVERIFY2(notes(editor).value(0).contains(problem.providerText), qPrintable(notes(editor).join(u'|')));
}

void TestEditors::choosesAnOption()
{
    const auto industry = sample::company(u"industry"_s);
    auto* combo = qobject_cast<QComboBox*>(show(industry)->input());
    QVERIFY(combo != nullptr);
    QCOMPARE(combo->itemText(3), u"Travel & leisure"_s);
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(value(industry).toString(), u"TRAVEL"_s);
    QTest::keyClick(combo, Qt::Key_Home);
    QVERIFY(value(industry).isNull());
}

void TestEditors::ignoresTheWheelOnAChoice()
{
    const auto industry = sample::company(u"industry"_s);
    QWidget* combo = show(industry)->input();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    QVERIFY(value(industry).isNull());
}

void TestEditors::showsAValueThatIsNoOption()
{
    const auto industry = sample::company(u"industry"_s);
    auto* combo = qobject_cast<QComboBox*>(show(industry)->input());
    m_state->setValue(index(industry), Json(u"PIRACY"_s));
    QCOMPARE(combo->currentText(), u"PIRACY"_s);
    m_state->setValue(index(industry), Json(u"RETAIL"_s));
    QCOMPARE(combo->currentText(), u"Retail"_s);
}

void TestEditors::choosesACountryByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("alpha3");
    QTest::addColumn<QString>("alpha2");
    QTest::newRow("name") << u"germany"_s << u"en_GB"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("name in the user's language") << u"Deutschland"_s << u"de_DE"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("English name in another language") << u"Germany"_s << u"de_DE"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("Arabic") << u"ألمانيا"_s << u"ar_EG"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("Japanese") << u"ドイツ"_s << u"ja_JP"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("three letters") << u"deu"_s << u"en_GB"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("two letters") << u"DE"_s << u"en_GB"_s << u"DEU"_s << u"DE"_s;
    QTest::newRow("without accents") << u"cote d'ivoire"_s << u"en_GB"_s << u"CIV"_s << u"CI"_s;
}

void TestEditors::choosesACountryByName()
{
    QFETCH(QString, typed);
    QFETCH(QString, language);
    QFETCH(QString, alpha3);
    QFETCH(QString, alpha2);
    QLocale::setDefault(QLocale(language));
    const auto three = sample::passport(u"country"_s);
    const auto two = sample::company(u"country"_s);
    type(show(three)->input(), typed);
    type(show(two)->input(), typed);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(value(three).toString(), alpha3);
    QCOMPARE(value(two).toString(), alpha2);
}

void TestEditors::keepsACountryItDoesNotKnowAsTyped()
{
    const auto country = sample::passport(u"country"_s);
    FieldEditor* editor = show(country);
    QTest::keyClicks(editor->input(), u"Atlantis"_s);
    QCOMPARE(value(country).toString(), u"Atlantis"_s);
    QVERIFY(!m_state->isDone(editor->field()));
}

/// Such a text may be any, but whoever writes another than the known ones should mean it.
void TestEditors::warnsOfAWordThatIsNotListed()
{
    forms::Request request = m_state->form().request;
    forms::RequestItem item;
    item.identity = sample::company(u"legalForm"_s);
    request.items = {item};
    m_state = std::make_unique<forms::FormState>(forms::makeForm(m_state->form().description, request), m_clock);
    FieldEditor* editor = show(item.identity);
    auto* other = m_window->findChild<QLineEdit*>();
    editor->input()->setFocus();
    QTest::keyClicks(editor->input(), u"publi"_s);
    QVERIFY(notes(editor).isEmpty());
    QTest::keyClicks(editor->input(), u"city"_s);
    QVERIFY(notes(editor).join(u' ').contains(u"“publicity” is not in the list"_s));
    other->setFocus();
    QTRY_VERIFY(editor->input()->accessibleDescription().contains(u"“publicity” is not in the list"_s));
    QVERIFY(m_state->isDone(editor->field()));
    qobject_cast<QLineEdit*>(editor->input())->setText(u"plc"_s);
    other->setFocus();
    QVERIFY(notes(editor).isEmpty());
    QCOMPARE(value(item.identity).toString(), u"PLC"_s);
}

void TestEditors::decidesYesNoOrNothing()
{
    const auto regulated = sample::company(u"regulated"_s);
    FieldEditor* editor = show(regulated);
    auto* yes = editor->findChild<QPushButton*>(regulated.text() + u"|yes"_s);
    auto* no = editor->findChild<QPushButton*>(regulated.text() + u"|no"_s);
    QVERIFY(!yes->isChecked() && !no->isChecked());
    QTest::keyClick(yes, Qt::Key_Space);
    QVERIFY(value(regulated) == Json::boolean(true));
    QTest::mouseClick(no, Qt::LeftButton);
    QVERIFY(value(regulated) == Json::boolean(false));
    QVERIFY(!yes->isChecked() && no->isChecked());
    QTest::mouseClick(no, Qt::LeftButton);
    QVERIFY(value(regulated).isNull());
    QVERIFY(!no->isChecked());
}

void TestEditors::choosesSeveralInTheOrderOfTheList()
{
    const auto funding = sample::company(u"funding"_s);
    const QList<QCheckBox*> boxes = show(funding)->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 3);
    boxes.at(2)->click();
    boxes.at(0)->click();
    QVERIFY(value(funding) == Json::array({Json(u"SALES"_s), Json(u"INVESTORS"_s)}));
    boxes.at(0)->click();
    boxes.at(2)->click();
    QVERIFY(value(funding).isNull());
}

void TestEditors::readsNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("number");
    QTest::newRow("whole") << u"120"_s << u"en"_s << u"120"_s;
    QTest::newRow("many digits stay") << u"9007199254740993"_s << u"en"_s << u"9007199254740993"_s;
    QTest::newRow("zeros at the end stay") << u"1.50"_s << u"en"_s << u"1.50"_s;
    QTest::newRow("German comma") << u"1,5"_s << u"de"_s << u"1.5"_s;
    QTest::newRow("Arabic digits") << u"١٢٫٥"_s << u"ar_EG"_s << u"12.5"_s;
    QTest::newRow("minus sign") << u"−3"_s << u"en"_s << u"-3"_s;
    QTest::newRow("comma in English") << u"1,500"_s << u"en"_s << QString();
    QTest::newRow("both") << u"1.500,00"_s << u"de"_s << QString();
    QTest::newRow("words") << u"many"_s << u"en"_s << QString();
    QTest::newRow("exponent") << u"1e9"_s << u"en"_s << QString();
}

void TestEditors::readsNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, number);
    const Json read = NumberEditor::fromText(typed, QLocale(locale));
    QCOMPARE(read.isNumber(), !number.isEmpty());
    QCOMPARE(number.isEmpty() ? read.toString() : read.numberText(), number.isEmpty() ? typed : number);
}

void TestEditors::writesDatesAsIso()
{
    const auto expiry = sample::passport(u"expiry_date"_s);
    FieldEditor* editor = show(expiry);
    QTest::keyClicks(editor->input(), u"15 jan 2031"_s);
    QCOMPARE(value(expiry).toString(), u"2031-01-15"_s);
    QVERIFY(m_state->isDone(editor->field()));
    QVERIFY(notes(editor).contains(u"15 January 2031"_s));
}

void TestEditors::refusesDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("31 February") << u"31 Feb 2031"_s;
    QTest::newRow("ambiguous") << u"03/04/2031"_s;
    QTest::newRow("ambiguous in Arabic digits") << u"٠٣/٠٤/٢٠٣١"_s;
    QTest::newRow("no date") << u"soon"_s;
    QTest::newRow("two digits of a year") << u"15 Jan 31"_s;
}

void TestEditors::refusesDates()
{
    QFETCH(QString, typed);
    const auto expiry = sample::passport(u"expiry_date"_s);
    FieldEditor* editor = show(expiry);
    type(editor->input(), typed);
    QCOMPARE(value(expiry).toString(), typed);
    QVERIFY(!m_state->isDone(editor->field()));
    m_window->layout()->itemAt(0)->widget()->setFocus();
    QVERIFY(!notes(editor).isEmpty());
}

void TestEditors::asksWhichOfTwoDaysIsMeant()
{
    FieldEditor* editor = show(sample::passport(u"expiry_date"_s));
    QTest::keyClicks(editor->input(), u"03/04/2031"_s);
    const QString hint = notes(editor).value(0);
    QVERIFY2(hint.contains(u"3 April 2031"_s) && hint.contains(u"4 March 2031"_s), qPrintable(hint));
    m_window->layout()->itemAt(0)->widget()->setFocus();
    QCOMPARE(notes(editor), QStringList{hint});
    QVERIFY(!m_state->isDone(editor->field()));
}

void TestEditors::leavesOutWhatHasNoPlace()
{
    const forms::ItemIdentity unknown{{}, u"/details/shoe_size"_s, {}, {}};
    FieldEditor* editor = show(unknown);
    QVERIFY(!m_state->isDone(editor->field()));
    QTest::mouseClick(editor->input(), Qt::LeftButton, {}, {8, editor->input()->height() / 2});
    QVERIFY(m_state->answer(editor->field()).isLeftOut);
    QVERIFY(m_state->isDone(editor->field()) && editor->stage() == Stage::LeftOut);
    m_state->setLeftOut(editor->field(), false);
    QVERIFY(!qobject_cast<QCheckBox*>(editor->input())->isChecked());
}

void TestEditors::anUnregisteredKindIsShownAndStopsTheAnswer()
{
    const auto number = sample::passport(u"number"_s);
    const std::unique_ptr<FieldEditor> editor(EditorRegistry().make({m_state.get(), index(number), &m_picker, {}}));
    QVERIFY(qobject_cast<QCheckBox*>(editor->input()) != nullptr);
    QCOMPARE(editor->label(), u"Document number"_s);
    QVERIFY(!m_state->isDone(editor->field()));
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
