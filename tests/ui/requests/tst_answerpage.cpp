#include "models/submission/case.h"
#include "tests/ui/support/sampleform.h"
#include "tests/ui/support/samplepdf.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/pagereader.h"
#include "ui/documents/pictureview.h"
#include "ui/documents/thumbnail.h"
#include "ui/requests/answerpage.h"
#include "ui/requests/sectionmodel.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

class FakePicker final : public ui::FilePicker
{
public:
    void pick(QWidget*, const ui::FileWish& wish, const std::function<void(QStringList)>&) override
    {
        titles += wish.title;
    }

    QStringList titles;
};

} // namespace

/// As some languages have them.
class LongWords final : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QByteArrayView(source) == "Add documents…" ? u"Dokumente sofort hinzufügen …"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

class TestAnswerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsADocumentToTheSectionOnScreen();
    void scrollsWhatChangedWithTheForm();
    void showsPanelsInTheSectionsThatTheyAreAbout();
    void showsADocumentLargeInASmallWindow_data();
    void showsADocumentLargeInASmallWindow();
    void keepsTheDocumentBesideWhatIsTyped();
    void showsTheFieldWithTheCursorAlsoWhenItBecomesNarrow();
    void turnsThePagesOfAPdfBesideTheForm();
    void showsADocumentBelowTheFormInASmallWindow();
    void beginsAnotherCaseAtItsTop();
    void goesToTheSectionThatIsClicked();
    void saysThatNoProgramOpensADocument();
    void saysAtOnceThatADocumentWasRefusedBefore();
    void leavesTheFormItsRoomInALanguageOfLongWords();

private:
    int index(const forms::ItemIdentity& item) const { return m_case->form().form().indexOf(item); }
    void attach(const forms::ItemIdentity& item);

    sample::FixedClock m_clock;
    FakePicker m_picker;
    std::unique_ptr<Case> m_case;
    std::unique_ptr<ui::AnswerPage> m_page;
};

void TestAnswerPage::init()
{
    ui::PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"));
    ui::applyTheme(*qApp, ui::Theme::Kind::Light);
    m_page.reset();
    m_picker = {};
    m_case = std::make_unique<Case>(u"1"_s, sample::makeForm(), u"sandbox"_s, false, m_clock);
    m_page = std::make_unique<ui::AnswerPage>(m_picker);
    m_page->setCase(m_case.get(), u"Fin.com"_s);
    m_page->resize(1000, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAnswerPage::attach(const forms::ItemIdentity& item)
{
    forms::FileEntry entry;
    entry.uri = u"/files/1"_s;
    m_case->form().setFiles(index(item), {entry});
}

void TestAnswerPage::addsADocumentToTheSectionOnScreen()
{
    const forms::ItemIdentity proof = sample::company(u"proof"_s);
    attach(proof);
    QVERIFY(m_case->form().isDone(index(proof)));
    m_page->showField(index(sample::company(u"website"_s)));
    m_page->chooseDocument();
    QCOMPARE(m_picker.titles, QStringList{u"Choose files: Source of funds, Proof of source of funds"_s});
    // Where there is nothing to add, the next section that wants something has its turn.
    m_page->showField(index(sample::passport(u"bill"_s)));
    attach(sample::passport(u"bill"_s));
    m_page->chooseDocument();
    QCOMPARE(m_picker.titles.constLast(), u"Choose files: Ana López, Passport, Photo page"_s);
}

/// This platform has no other programs.
/// Also one that is nothing but words, and long.
void TestAnswerPage::beginsAnotherCaseAtItsTop()
{
    m_page->resize(700, 400);
    auto* bar = m_page->findChild<QScrollArea*>(u"form"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    forms::Request words = m_case->request();
    words.items.clear();
    words.notes = {{{}, u"Please send all of it again. "_s.repeated(200), {}}};
    Case plain(u"2"_s, forms::makeForm(m_case->form().form().description, words), u"sandbox"_s, false, m_clock);
    m_page->setCase(&plain, u"Fin.com"_s);
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    m_page->setCase(nullptr, {});
}

/// What the provider wrote stands above the first section, and takes a screen of its own.
void TestAnswerPage::goesToTheSectionThatIsClicked()
{
    forms::Request request = m_case->request();
    request.notes = {{{}, u"Please send all of it again. "_s.repeated(100), {}}};
    Case wordy(u"2"_s, forms::makeForm(m_case->form().form().description, request), u"sandbox"_s, false, m_clock);
    m_page->setCase(&wordy, u"Fin.com"_s);
    m_page->resize(1000, 500);
    auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    auto* sections = m_page->findChild<QListView*>(u"sections"_s);
    const auto click = [sections](int section) {
        for (int row = 0; row < sections->model()->rowCount(); ++row) {
            const QModelIndex index = sections->model()->index(row, 0);
            if (index.data(ui::SectionModel::SectionRole).toInt() == section
                && !index.data(ui::SectionModel::IsGroupRole).toBool())
                QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, sections->visualRect(index).center());
        }
    };
    const auto top = [form](int section) {
        const auto headings = form->findChildren<ui::SectionHeading*>();
        return headings.isEmpty() ? -section : headings.constLast()->mapTo(form->viewport(), QPoint()).y();
    };
    QTRY_VERIFY(top(0) > form->viewport()->height());
    click(0); // it is the one on screen already
    QVERIFY(top(0) >= 0 && top(0) < form->viewport()->height() / 2);
    click(1);
    QVERIFY(top(1) >= 0 && top(1) < form->viewport()->height() / 2);
    click(0);
    QVERIFY(top(0) >= 0 && top(0) < form->viewport()->height() / 2);
    m_page->setCase(nullptr, {});
}

void TestAnswerPage::saysThatNoProgramOpensADocument()
{
    if (QGuiApplication::platformName() != u"offscreen"_s)
        QSKIP("here a program may open it");
    QSignalSpy failed(m_page.get(), &ui::AnswerPage::openingFailed);
    Q_EMIT m_page->findChild<ui::DocumentPreview*>(u"preview"_s)->fileWanted(u"a.pdf"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
}

void TestAnswerPage::saysAtOnceThatADocumentWasRefusedBefore()
{
    const auto isWarned = [this] {
        const auto labels = m_page->findChildren<ui::PlainLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const ui::PlainLabel* label) {
            return label->isVisible() && label->plainText().contains(u"refused in an earlier round"_s);
        });
    };
    const int proof = index(sample::company(u"proof"_s));
    const QList<forms::FileEntry> refused{
        {{}, {}, forms::makeDocument(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4 a"), {}}};
    m_page->showField(proof);
    m_case->form().setFiles(proof, refused);
    QVERIFY(!isWarned());
    m_case->replaceForm(sample::makeForm(), Case::Cause::NewRound);
    m_page->setCase(m_case.get(), u"Fin.com"_s);
    m_page->showField(proof);
    m_case->form().setFiles(proof, refused);
    QVERIFY(isWarned());
    m_case->form().setFiles(proof, {{{}, {}, forms::makeDocument(u"b.pdf"_s, u"application/pdf"_s, "%PDF-1.4 b"), {}}});
    QVERIFY(!isWarned());
}

void TestAnswerPage::scrollsWhatChangedWithTheForm()
{
    const auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    for (const auto& name : {u"whatChanged"_s, u"notes"_s, u"partyChooser"_s})
        QVERIFY(form->widget()->isAncestorOf(m_page->findChild<QWidget*>(name)));
}

void TestAnswerPage::showsPanelsInTheSectionsThatTheyAreAbout()
{
    const auto reword = [this](const forms::ItemIdentity& reworded) {
        forms::Request request = m_case->request();
        request.notes = {{{}, u"The bill is too old"_s, {}}};
        for (forms::RequestItem& item : request.items)
            item.reason = item.identity == reworded ? u"older than 90 days"_s : item.reason;
        m_case->acknowledgeChange();
        m_case->replaceForm(forms::makeForm(m_case->form().form().description, request), Case::Cause::Changed);
        m_page->setCase(m_case.get(), u"Fin.com"_s);
    };
    const auto* change = m_page->findChild<QWidget*>(u"whatChanged"_s);
    const auto* notes = m_page->findChild<QWidget*>(u"notes"_s);
    const forms::ItemIdentity bill = sample::passport(u"bill"_s);
    reword(bill);
    m_page->showField(m_case->form().form().sections.constFirst().fields.constFirst());
    QVERIFY(change->isVisible() && notes->isVisible());
    m_page->showField(index(bill));
    QVERIFY(change->isVisible() && !notes->isVisible());
    reword(sample::company(u"website"_s));
    m_page->showField(index(bill));
    QVERIFY(!change->isVisible() && !notes->isVisible());
}

void TestAnswerPage::showsADocumentLargeInASmallWindow_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("by the mouse") << 0;
    QTest::newRow("by Return") << int(Qt::Key_Return);
    QTest::newRow("by the space bar") << int(Qt::Key_Space);
}

void TestAnswerPage::showsADocumentLargeInASmallWindow()
{
    QFETCH(int, key);
    m_page->resize(826, 600); // what a window of 1366 pixels leaves to it
    const int field = index(sample::passport(u"files"_s));
    const auto document = forms::makeDocument(u"pass.jpg"_s, u"image/jpeg"_s, sample::picture({1400, 1000}));
    m_case->form().setFiles(field, {{{}, {}, document, {}}});
    m_page->showField(field);
    auto* preview = m_page->findChild<ui::DocumentPreview*>();
    const auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    QVERIFY(form->isAncestorOf(preview));
    auto* thumbnail = m_page->findChild<ui::FileRow*>()->findChild<ui::Thumbnail*>();
    QTRY_VERIFY(thumbnail->isVisible());
    if (key == 0)
        QTest::mouseClick(thumbnail, Qt::LeftButton);
    else
        QTest::keyClick(thumbnail, Qt::Key(key));
    QTRY_VERIFY(preview->isVisible() && !form->isAncestorOf(preview));
    QTRY_VERIFY(preview->findChild<ui::PictureView*>()->width() >= 380);
    QVERIFY(form->isVisible());
    QTRY_VERIFY(form->width() >= 360);
    // In one column, so that what is typed has room.
    const auto leftOf = [this, form](const QString& member) {
        const auto* input = m_page->findChild<QWidget*>(sample::passport(member).text());
        return input->mapTo(form->widget(), QPoint()).x();
    };
    QTRY_COMPARE(leftOf(u"number"_s), leftOf(u"country"_s));
    QTRY_COMPARE(leftOf(u"issue_date"_s), leftOf(u"country"_s));
    QTRY_VERIFY(!preview->findChild<ui::PictureView*>()->image().isNull());
    const QString pictures = qEnvironmentVariable("RFI_PICTURES");
    if (!pictures.isEmpty())
        m_page->grab().save(pictures + u"/viewer.png"_s);
    QVERIFY(!m_page->findChild<QWidget*>(u"sections"_s)->isVisible());
    QTest::keyClick(thumbnail, Qt::Key_Escape);
    QVERIFY(form->isAncestorOf(preview));
    QVERIFY(m_page->findChild<QWidget*>(u"sections"_s)->isVisible());
}

void TestAnswerPage::keepsTheDocumentBesideWhatIsTyped()
{
    const int field = index(sample::passport(u"files"_s));
    const auto document = forms::makeDocument(u"pass.jpg"_s, u"image/jpeg"_s, sample::picture({1400, 1000}));
    m_case->form().setFiles(field, {{{}, {}, document, {}}});
    m_page->showField(field);
    m_page->findChild<ui::FileRow*>()->findChild<ui::Thumbnail*>()->click();
    m_page->showField(index(sample::passport(u"number"_s)));
    QTest::keyClicks(QApplication::focusWidget(), u"C0"_s);
    QVERIFY(m_page->findChild<ui::DocumentPreview*>()->isVisible());
    // Closed from the inside, the cursor does not go away with it.
    auto* close = m_page->findChild<QPushButton*>(u"closeDocument"_s);
    close->setFocus();
    close->click();
    QTRY_VERIFY(m_page->findChild<QScrollArea*>(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
}

/// A form in one column is longer, and what was in the middle of it would be gone.
void TestAnswerPage::showsTheFieldWithTheCursorAlsoWhenItBecomesNarrow()
{
    m_page->resize(1100, 480);
    m_page->showField(index(sample::passport(u"expiry_date"_s)));
    const auto* viewport = m_page->findChild<QScrollArea*>(u"form"_s)->viewport();
    const auto isSeen = [viewport] {
        const QWidget* focused = QApplication::focusWidget();
        return viewport->rect().contains(QRect(focused->mapTo(viewport, QPoint()), focused->size()));
    };
    QTRY_VERIFY(isSeen());
    for (const int width : {700, 600, 1100}) {
        m_page->resize(width, 480);
        QTRY_VERIFY2(isSeen(), QByteArray::number(width).constData());
    }
}

void TestAnswerPage::turnsThePagesOfAPdfBesideTheForm()
{
    m_page->resize(1100, 900);
    const int field = index(sample::passport(u"files"_s));
    const auto document = forms::makeDocument(u"statement.pdf"_s, u"application/pdf"_s, sample::pdf(7));
    m_case->form().setFiles(field, {{{}, {}, document, {}}});
    m_page->showField(field);
    auto* thumbnail = m_page->findChild<ui::FileRow*>()->findChild<ui::Thumbnail*>();
    QTRY_VERIFY(thumbnail->isVisible());
    QTest::mouseClick(thumbnail, Qt::LeftButton);
    const auto* preview = m_page->findChild<ui::DocumentPreview*>();
    QTRY_VERIFY(preview->isVisible());
    ui::PageReader::ofProgram().waitForAll();
    auto* view = preview->findChild<ui::PictureView*>();
    if (view->image().isNull())
        QSKIP("built without the module for PDFs");
    const auto* number = preview->findChild<ui::PlainLabel*>(u"pageNumber"_s);
    QTest::keyClick(view, Qt::Key_PageDown);
    QTRY_COMPARE(number->plainText(), u"Page 2 of 7"_s);
    QTest::mouseClick(preview->findChild<QPushButton*>(u"pageAfter"_s), Qt::LeftButton);
    QTRY_COMPARE(number->plainText(), u"Page 3 of 7"_s);
    ui::PageReader::ofProgram().waitForAll();
    const QString pictures = qEnvironmentVariable("RFI_PICTURES");
    if (!pictures.isEmpty())
        m_page->grab().save(pictures + u"/pages.png"_s);
    // What is typed meanwhile leaves the page where it is.
    QTest::keyClicks(m_page->findChild<QWidget*>(sample::passport(u"number"_s).text()), u"C0"_s);
    QCOMPARE(number->plainText(), u"Page 3 of 7"_s);
}

void TestAnswerPage::showsADocumentBelowTheFormInASmallWindow()
{
    m_page->resize(826, 600);
    const int field = index(sample::passport(u"files"_s));
    const auto document = forms::makeDocument(u"pass.jpg"_s, u"image/jpeg"_s, sample::picture({1400, 1000}));
    m_case->form().setFiles(field, {{{}, {}, document, {}}});
    m_page->showField(field);
    auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    auto* picture = m_page->findChild<ui::DocumentPreview*>()->findChild<ui::PictureView*>();
    QTRY_VERIFY(!picture->image().isNull() && form->isAncestorOf(picture));
    // All of it: the page scrolls, not the picture in it.
    QTRY_VERIFY(picture->parentWidget()->height() >= picture->height() && picture->height() > 200);
    const QString pictures = qEnvironmentVariable("RFI_PICTURES");
    if (!pictures.isEmpty())
        form->widget()->grab().save(pictures + u"/below.png"_s);
    // The cursor goes with it to the side, and back to the form.
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Return);
    QTRY_VERIFY(!form->isAncestorOf(picture));
    QTRY_COMPARE(QApplication::focusWidget(), picture);
    QTest::keyClick(picture, Qt::Key_Escape);
    QTRY_VERIFY(form->isAncestorOf(picture) && form->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget() != picture);
}

void TestAnswerPage::leavesTheFormItsRoomInALanguageOfLongWords()
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    const int field = index(sample::passport(u"files"_s));
    const auto document = forms::makeDocument(u"pass.jpg"_s, u"image/jpeg"_s, sample::picture({1400, 1000}));
    m_case->form().setFiles(field, {{{}, {}, document, {}}});
    m_page->showField(field);
    const auto* form = m_page->findChild<QScrollArea*>(u"form"_s);
    for (const int width : {880, 900, 910, 920, 940, 1000, 1200}) {
        m_page->resize(width, 800);
        QTRY_VERIFY2(form->widget()->width() <= form->viewport()->width(), qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(TestAnswerPage)
#include "tst_answerpage.moc"
