#include "tests/ui/support/sampleform.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/style.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/fileslot.h"
#include "ui/forms/formpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

class TestFormPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsOneSectionAtATime();
    void keepsAnswersAcrossSections();
    void goesToAFieldOfAnotherSection();
    void goesToAFileFieldThatIsFull();
    void keepsWhatStandsAboveAFieldThatIsSeen();
    void saysASharedReasonOnce();
    void placesShortFieldsSideBySideWhereThereIsRoom();
    void makesRoomForHintsAndErrors_data();
    void makesRoomForHintsAndErrors();
    void movesThroughFieldsWithTab();
    void explainsWhoseDocumentsAreUnclear();
    void showsOutsideTextAsTyped_data();
    void showsOutsideTextAsTyped();
    void theLayoutDoesNotFollowWideMarkup();
    void isEmptyWithoutAForm();
    void tellsWhichDocumentIsLookedAt();
    void cardsAreAsHighAsWhatIsInThem();
    void showsTheFieldWithTheCursor();
    void goesToTheSideThatIsMissing();
    void saysWhatIsAnswered();
    void callsNothingMissingThatIsThereAndDoesNotFit();
    void saysCalmlyWhatTheRequestNames();
    void saysOfACardOnceWhyItIsAskedBesideWhatTheRequestNames();
    void saysWhatADocumentHasToBeBeforeItIsGiven();
    void scrollsWhatStandsAbove();
    void nothingMovesBetweenPressAndRelease();

private:
    template <typename Widget>
    Widget* input(const forms::ItemIdentity& identity) const
    {
        return m_page->findChild<Widget*>(identity.text());
    }
    void show(forms::Form form);
    QStringList squashed() const;
    static QStringList words(const QWidget& of);
    int index(const forms::ItemIdentity& identity) const { return m_state->form().indexOf(identity); }

    sample::FixedClock m_clock;
    NativeFilePicker m_picker;
    std::unique_ptr<forms::FormState> m_state;
    std::unique_ptr<FormPage> m_page;
};

void TestFormPage::init()
{
    applyTheme(*qApp, Theme::Kind::Light);
    show(sample::makeForm());
}

void TestFormPage::show(forms::Form form)
{
    m_page.reset();
    m_state = std::make_unique<forms::FormState>(std::move(form), m_clock);
    m_page = std::make_unique<FormPage>(m_picker);
    m_page->resize(900, 700);
    m_page->setForm(m_state.get(), u"Fin.com"_s);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFormPage::showsOneSectionAtATime()
{
    QCOMPARE(m_page->section(), 0);
    QVERIFY(input<QComboBox>(sample::company(u"industry"_s)) != nullptr);
    QVERIFY(input<QLineEdit>(sample::passport(u"number"_s)) == nullptr);
    QSignalSpy shown(m_page.get(), &FormPage::sectionShown);
    m_page->showSection(1);
    QCOMPARE(shown.count(), 1);
    QVERIFY(input<QLineEdit>(sample::passport(u"number"_s)) != nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(input<QComboBox>(sample::company(u"industry"_s)) == nullptr);
    QVERIFY(m_page->editor(index(sample::company(u"industry"_s))) == nullptr);
}

void TestFormPage::keepsAnswersAcrossSections()
{
    m_page->showSection(1);
    QTest::keyClicks(input<QLineEdit>(sample::passport(u"number"_s)), u"C01X00T47"_s);
    m_page->showSection(0);
    m_page->showSection(1);
    QCOMPARE(input<QLineEdit>(sample::passport(u"number"_s))->text(), u"C01X00T47"_s);
}

void TestFormPage::goesToAFieldOfAnotherSection()
{
    m_page->resize(600, 300);
    m_page->focusField(index(sample::passport(u"country"_s)));
    QCOMPARE(m_page->section(), 1);
    auto* country = input<QLineEdit>(sample::passport(u"country"_s));
    QTRY_VERIFY(country->hasFocus());
    QTRY_VERIFY(
        m_page->viewport()->rect().intersects(QRect(country->mapTo(m_page->viewport(), QPoint()), country->size())));
}

void TestFormPage::keepsWhatStandsAboveAFieldThatIsSeen()
{
    const int country = index(sample::passport(u"country"_s));
    m_page->showSection(1);
    m_page->resize(900, 400);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const FieldEditor* editor = m_page->editor(country);
    const int bottom = editor->mapTo(m_page->widget(), QPoint(0, editor->height())).y();
    m_page->resize(900, bottom + m_page->height() - m_page->viewport()->height());
    m_page->showSection(0);
    m_page->focusField(country);
    QTRY_COMPARE(m_page->section(), 1);
    bool isSettled = false;
    QMetaObject::invokeMethod(
        m_page.get(), [&isSettled] { isSettled = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isSettled);
    QVERIFY(m_page->isOnFirstScreen(country));
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

void TestFormPage::goesToAFileFieldThatIsFull()
{
    const int bill = index(sample::passport(u"bill"_s));
    m_state->setFiles(bill, {{{}, u"/files/1"_s, {}, {}}});
    m_page->focusField(bill);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->isVisible());
    QVERIFY(m_page->editor(bill)->isAncestorOf(QApplication::focusWidget()));
}

void TestFormPage::saysASharedReasonOnce()
{
    m_page->showSection(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto shown = [this] {
        int count = 0;
        for (const Chip* chip : m_page->findChildren<Chip*>())
            count += chip->isVisible() && chip->plainText() == u"Expired"_s ? 1 : 0;
        return count;
    };
    // One for the fields together and one for the photo page, which is a card of its own.
    QTRY_COMPARE(shown(), 2);
    auto* number = input<QLineEdit>(sample::passport(u"number"_s));
    QVERIFY(number->accessibleDescription().contains(u"Passport has run out"_s));
}

void TestFormPage::placesShortFieldsSideBySideWhereThereIsRoom()
{
    m_page->showSection(1);
    const auto top = [this](const QString& member) {
        auto* field = input<QLineEdit>(sample::passport(member));
        return field->mapTo(m_page.get(), QPoint()).y();
    };
    const auto sideBySide = [&top] { return top(u"number"_s) == top(u"expiry_date"_s); };
    QTRY_VERIFY(sideBySide());
    m_page->resize(380, 700);
    QTRY_VERIFY(!sideBySide());
    m_page->resize(900, 700);
    QTRY_VERIFY(sideBySide());
}

QStringList TestFormPage::squashed() const
{
    QStringList names;
    for (const QWidget* part : m_page->findChildren<QWidget*>()) {
        const bool isControl =
            qobject_cast<const QLineEdit*>(part) != nullptr || qobject_cast<const QComboBox*>(part) != nullptr;
        const auto* label = qobject_cast<const PlainLabel*>(part);
        if (!part->isVisible() || (!isControl && label == nullptr))
            continue;
        const int needed =
            label != nullptr && label->wordWrap() ? label->heightForWidth(label->width()) : part->sizeHint().height();
        if (part->height() < needed)
            names += part->accessibleName() + u": "_s + QString::number(part->height()) + u" of "_s
                + QString::number(needed);
    }
    return names;
}

void TestFormPage::makesRoomForHintsAndErrors_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {360, 440, 520, 560, 600, 680, 760, 900})
        QTest::addRow("%d pixels", width) << width;
}

void TestFormPage::makesRoomForHintsAndErrors()
{
    QFETCH(int, width);
    m_page->resize(width, 640);
    m_page->focusField(index(sample::passport(u"issue_date"_s)));
    QTRY_COMPARE(squashed(), QStringList());
    QTest::keyClicks(input<QLineEdit>(sample::passport(u"issue_date"_s)), u"2031-01-15"_s);
    QTRY_COMPARE(squashed(), QStringList());
    const forms::Document document = forms::makeDocument(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({40, 40}));
    m_state->setFiles(index(sample::passport(u"files"_s)), {{{}, {}, document, {}}, {{}, {}, document, {}}});
    m_state->setFiles(index(sample::passport(u"bill"_s)), {{{}, {}, document, {}}});
    QTRY_COMPARE(squashed(), QStringList());
    m_state->setValue(index(sample::passport(u"expiry_date"_s)), core::Json(u"2019-01-15"_s));
    QTRY_COMPARE(squashed(), QStringList());
}

void TestFormPage::movesThroughFieldsWithTab()
{
    m_page->showSection(1);
    QStringList visited;
    m_page->focusField(index(sample::passport(u"issue_date"_s)));
    for (int step = 0; step < 4; ++step) {
        visited += QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"Issued on"_s, u"Valid until"_s, u"Document number"_s, u"Issuing country"_s}));
}

void TestFormPage::explainsWhoseDocumentsAreUnclear()
{
    forms::Form form = sample::makeForm();
    for (forms::Field& field : form.fields)
        field.isPartyUnclear = field.section == 1;
    show(form);
    m_page->showSection(1);
    const FieldEditor* editor = m_page->editor(index(sample::passport(u"number"_s)));
    QVERIFY(qobject_cast<QCheckBox*>(editor->input()) != nullptr);
    QStringList words;
    for (const PlainLabel* label : editor->findChildren<PlainLabel*>())
        words += label->plainText();
    QVERIFY(words.join(u'|').contains(u"whose"_s));
    QVERIFY(!m_state->isDone(editor->field()));
}

void TestFormPage::showsOutsideTextAsTyped_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("G01 bold") << u"<b>bold</b>"_s;
    QTest::newRow("G01 link") << u"<a href=\"https://evil.example\">x</a>"_s;
    QTest::newRow("G01 picture") << u"<img src=\"file:///etc/hostname\">"_s;
    QTest::newRow("G01 table") << u"<table><tr>"_s;
    QTest::newRow("G01 line break") << u"a<br>b"_s;
    QTest::newRow("G02 wide picture") << u"<img width=30000 height=30000>"_s;
    QTest::newRow("G03 placeholders") << u"%1 %2 %n & &more"_s;
}

void TestFormPage::showsOutsideTextAsTyped()
{
    QFETCH(QString, payload);
    show(sample::makeHostileForm(payload));
    for (int section = 0; section < 2; ++section) {
        m_page->showSection(section);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        int labels = 0;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            const auto* plain = qobject_cast<const PlainLabel*>(label);
            QVERIFY(plain != nullptr);
            labels += plain->plainText().contains(payload) ? 1 : 0;
        }
        QVERIFY(labels >= 5);
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            QTextDocument tip;
            tip.setHtml(widget->toolTip());
            QVERIFY(widget->toolTip().isEmpty() || !tip.toPlainText().isEmpty());
        }
        for (const QComboBox* combo : m_page->findChildren<QComboBox*>())
            QCOMPARE(combo->itemText(1), payload);
        for (const QCheckBox* box : m_page->findChildren<QCheckBox*>())
            QVERIFY(box->shortcut().isEmpty());
    }
}

void TestFormPage::theLayoutDoesNotFollowWideMarkup()
{
    show(sample::makeHostileForm(u"<img width=30000 height=30000>"_s));
    QTRY_VERIFY(m_page->widget()->width() <= 900);
    QVERIFY(m_page->widget()->height() < 3000);
    show(sample::makeHostileForm(QString(4000, u'W')));
    QTRY_VERIFY(m_page->widget()->width() <= 900);
}

void TestFormPage::isEmptyWithoutAForm()
{
    m_page->setForm(nullptr, {});
    QCOMPARE(m_page->section(), -1);
    m_page->focusField(0);
    m_page->showSection(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_page->findChild<FieldEditor*>() == nullptr);
}

void TestFormPage::tellsWhichDocumentIsLookedAt()
{
    m_page->showSection(1);
    QSignalSpy chosen(m_page.get(), &FormPage::documentChosen);
    const int files = index(sample::passport(u"files"_s));
    auto* slot = m_page->editor(files)->findChild<FileSlot*>();
    Q_EMIT slot->documentChosen(0);
    QCOMPARE(chosen.constFirst(), (QVariantList{files, 0}));
}

void TestFormPage::cardsAreAsHighAsWhatIsInThem()
{
    m_page->resize(900, 2400);
    for (int section = 0; section < 2; ++section) {
        m_page->showSection(section);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const Card* card : m_page->findChildren<Card*>())
            QTRY_VERIFY2(card->height() <= qMax(card->heightForWidth(card->width()), card->sizeHint().height()),
                         qPrintable(QString::number(card->height())));
    }
}

void TestFormPage::showsTheFieldWithTheCursor()
{
    m_page->resize(500, 300);
    m_page->showSection(1);
    const auto isSeen = [this](QWidget* part) {
        return m_page->viewport()->rect().contains(QRect(part->mapTo(m_page->viewport(), QPoint()), part->size()));
    };
    auto* country = input<QLineEdit>(sample::passport(u"country"_s));
    QTRY_VERIFY(!isSeen(country));
    country->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(country));
}

void TestFormPage::goesToTheSideThatIsMissing()
{
    m_page->showSection(1);
    const int files = index(sample::passport(u"files"_s));
    m_state->setValue(index(sample::passport(u"type"_s)), core::Json(u"NATIONAL_ID"_s));
    const forms::Document page = forms::makeDocument(u"1.jpg"_s, u"image/jpeg"_s, sample::picture({60, 40}));
    const forms::Document other = forms::makeDocument(u"2.jpg"_s, u"image/jpeg"_s, sample::picture({50, 40}));
    m_state->setFiles(files, {{u"FRONT"_s, {}, page, {}}, {{}, {}, other, {}}});
    m_page->focusField(files);
    const auto* side = qobject_cast<QComboBox*>(m_page->focusWidget());
    QVERIFY(side);
    QCOMPARE(side, m_page->editor(files)->findChildren<QComboBox*>().at(1));
    m_state->setFiles(files, {{u"FRONT"_s, {}, page, {}}, {u"BACK"_s, {}, other, {}}});
    m_page->focusField(files);
    QCOMPARE(m_page->focusWidget(), m_page->editor(files)->input());
}

void TestFormPage::saysWhatIsAnswered()
{
    const int proof = index(sample::company(u"proof"_s));
    const FieldEditor* editor = m_page->editor(proof);
    QCOMPARE(editor->findChild<Chip*>()->plainText(), u"Missing"_s);
    const forms::Document document = forms::makeDocument(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4");
    m_state->setFiles(proof, {{{}, {}, document, {}}});
    QCOMPARE(editor->findChild<Chip*>()->plainText(), u"Answered"_s);
    QVERIFY(words(*editor).contains(u"Asked because it was missing."_s));
    QVERIFY(editor->input()->accessibleDescription().startsWith(u"Answered. Asked because it was missing."_s));
    m_state->setFiles(proof, {});
    QCOMPARE(editor->findChild<Chip*>()->plainText(), u"Missing"_s);
}

void TestFormPage::callsNothingMissingThatIsThereAndDoesNotFit()
{
    const int proof = index(sample::company(u"proof"_s));
    const FieldEditor* editor = m_page->editor(proof);
    const forms::Document document = forms::makeDocument(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4");
    m_state->setFiles(proof, {{{}, {}, document, {}}});
    forms::Problem problem;
    problem.item = editor->asked().identity;
    problem.code = core::ErrorCode::ProviderMessage;
    problem.providerText = u"cannot be read"_s;
    problem.isFromProvider = true;
    m_state->setProviderProblems({problem});
    QCOMPARE(editor->findChild<Chip*>()->plainText(), u"Does not fit"_s);
    m_state->setFiles(proof, {});
    QCOMPARE(editor->findChild<Chip*>()->plainText(), u"Missing"_s);
}

void TestFormPage::saysCalmlyWhatTheRequestNames()
{
    forms::Form form = sample::makeForm();
    const int kind = form.indexOf(sample::passport(u"type"_s));
    form.fields[kind].reason = u"Wrong kind"_s;
    show(form);
    m_page->showSection(1);
    const FieldEditor* editor = m_page->editor(kind);
    QVERIFY(!editor->findChild<Chip*>()->isVisible());
    QVERIFY(words(*editor).contains(u"Given in the request. Asked because: “Wrong kind”."_s));
}

void TestFormPage::saysOfACardOnceWhyItIsAskedBesideWhatTheRequestNames()
{
    m_page->showSection(1);
    const auto visible = [this] { return words(*m_page); };
    QTRY_COMPARE(visible().filter(u"Given in the request."_s).size(), 1);
    const FieldEditor* kind = m_page->editor(index(sample::passport(u"type"_s)));
    QVERIFY(!words(*kind).filter(u"Given in the request."_s).isEmpty());
    m_state->setValue(index(sample::passport(u"number"_s)), core::Json(u"C01X00T47"_s));
    m_state->setValue(index(sample::passport(u"country"_s)), core::Json(u"DEU"_s));
    m_state->setValue(index(sample::passport(u"issue_date"_s)), core::Json(u"2025-01-01"_s));
    m_state->setValue(index(sample::passport(u"expiry_date"_s)), core::Json(u"2031-01-01"_s));
    QVERIFY(visible().contains(u"Answered"_s));
}

void TestFormPage::saysWhatADocumentHasToBeBeforeItIsGiven()
{
    m_page->showSection(1);
    const FieldEditor* photo = m_page->editor(index(sample::passport(u"files"_s)));
    const auto labels = photo->findChildren<PlainLabel*>();
    const auto rule = std::find_if(labels.cbegin(), labels.cend(), [](const PlainLabel* label) {
        return label->plainText().startsWith(u"In colour"_s);
    });
    QVERIFY(rule != labels.cend());
    QVERIFY((*rule)->mapTo(photo, QPoint()).y() < photo->input()->mapTo(photo, QPoint()).y());
}

void TestFormPage::scrollsWhatStandsAbove()
{
    m_page = std::make_unique<FormPage>(m_picker);
    auto* above = new QWidget;
    above->setFixedHeight(400);
    m_page->addAbove(above);
    m_page->resize(900, 700);
    m_page->setForm(m_state.get(), u"Fin.com"_s);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_page->widget()->isAncestorOf(above));
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
    const QRect card(m_page->findChild<Card*>()->mapTo(m_page.get(), QPoint()), m_page->findChild<Card*>()->size());
    QCOMPARE(above->mapTo(m_page.get(), QPoint()).x(), card.x());
    QCOMPARE(above->width(), card.width());
    m_page->showSection(1);
    QTRY_VERIFY(m_page->verticalScrollBar()->value() > 300);
}

void TestFormPage::nothingMovesBetweenPressAndRelease()
{
    m_page->showSection(1);
    auto* number = input<QLineEdit>(sample::passport(u"number"_s));
    auto* country = input<QLineEdit>(sample::passport(u"country"_s));
    number->setFocus();
    QTest::keyClicks(number, u"X1"_s);
    const auto isTold = [&] {
        return words(*m_page->editor(index(sample::passport(u"number"_s)))).join(u' ').contains(u"too short"_s);
    };
    QVERIFY(!isTold());
    const QPoint place = country->mapTo(m_page.get(), country->rect().center());
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(country->hasFocus());
    QVERIFY(!isTold());
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(isTold());
}

QStringList TestFormPage::words(const QWidget& of)
{
    QStringList words;
    for (const PlainLabel* label : of.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            words += label->plainText();
    }
    return words;
}

QTEST_MAIN(TestFormPage)
#include "tst_formpage.moc"
