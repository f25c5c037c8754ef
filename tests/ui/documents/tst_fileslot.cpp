#include "models/core/background.h"
#include "tests/ui/support/sampleform.h"
#include "ui/common/datefield.h"
#include "ui/common/messages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/common/thinprogress.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/fileslot.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

class FakePicker final : public FilePicker
{
public:
    void pick(QWidget*, const FileWish& wish, const std::function<void(QStringList)>& done) override
    {
        wishes += wish;
        done(answer);
    }

    QList<FileWish> wishes;
    QStringList answer;
};

} // namespace

class TestFileSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsAcceptedBeforeChoosing();
    void attachesAChosenFile();
    void attachesSeveralDroppedFilesInTheirOrder();
    void refusesTextAndAddresses_data();
    void refusesTextAndAddresses();
    void saysWhyAFileDoesNotFit();
    void takesWhatCameWithTheRequest();
    void takesOneFileWhereOneFits();
    void replacesAndRemoves();
    void asksForTheSideWhereNoneIsNamed();
    void aWheelChoosesNoSide();
    void asksForTheDateWhereARuleNeedsIt();
    void saysThatAFileIsGivenForSomethingElseToo();
    void saysWhatAFileIsChosenFor();
    void keepsTheCursorAtTheFile();
    void keepsTheCursorWhenADialogGoes();
    void showsAWholeDate();
    void makesMarksInNamesVisible();
    void showsTheUploadAndLetsItBeCancelled();
    void canBeUsedFromTheKeyboard();
    void goesAwayWhileAFileIsRead();
    void saysThatTheOriginalChanged_data();
    void saysThatTheOriginalChanged();

private:
    std::unique_ptr<FileSlot> makeSlot(const QString& member);
    QString write(const QString& name, const QByteArray& bytes);
    QList<forms::FileEntry> entries(const QString& member) const;
    void drop(FileSlot& slot, QMimeData& data);
    void dropFiles(FileSlot& slot, const QStringList& paths);
    static bool says(const FileSlot& slot, const QString& words)
    {
        QString said;
        for (const auto* label : slot.findChildren<PlainLabel*>())
            said += label->isVisibleTo(&slot) ? label->plainText() + u'\n' : QString();
        return said.contains(words);
    }
    static QString complaint(const FileSlot& slot) { return slot.findChild<InlineMessage*>()->message(); }

    QTemporaryDir m_folder;
    sample::FixedClock m_clock;
    std::unique_ptr<forms::FormState> m_state;
    FakePicker m_picker;
};

void TestFileSlot::init()
{
    applyTheme(*qApp, Theme::Kind::Light);
    m_state = std::make_unique<forms::FormState>(sample::makeForm(), m_clock);
    m_picker = {};
}

std::unique_ptr<FileSlot> TestFileSlot::makeSlot(const QString& member)
{
    const int field = m_state->form().indexOf(sample::passport(member));
    auto slot = std::make_unique<FileSlot>(m_state.get(), field, m_picker);
    slot->resize(500, 300);
    slot->show();
    return slot;
}

QString TestFileSlot::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
    return file.fileName();
}

QList<forms::FileEntry> TestFileSlot::entries(const QString& member) const
{
    return m_state->answer(m_state->form().indexOf(sample::passport(member))).files;
}

void TestFileSlot::drop(FileSlot& slot, QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&slot, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&slot, &event);
    QVERIFY(event.isAccepted());
}

void TestFileSlot::dropFiles(FileSlot& slot, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QSignalSpy read(&slot, &FileSlot::filesRead);
    drop(slot, data);
    QVERIFY(read.wait());
}

void TestFileSlot::saysWhatIsAcceptedBeforeChoosing()
{
    const auto slot = makeSlot(u"files"_s);
    QStringList words;
    for (const PlainLabel* label : slot->findChildren<PlainLabel*>())
        words += label->plainText();
    QVERIFY2(words.join(u'|').contains(u"PDF, JPG, PNG, up to 20 MB"_s), qPrintable(words.join(u'|')));
}

void TestFileSlot::attachesAChosenFile()
{
    const auto slot = makeSlot(u"files"_s);
    m_picker.answer = {write(u"passport.jpg"_s, sample::picture({300, 400}))};
    QSignalSpy read(slot.get(), &FileSlot::filesRead);
    QSignalSpy chosen(slot.get(), &FileSlot::documentChosen);
    QTest::mouseClick(slot->input(), Qt::LeftButton);
    QVERIFY(read.wait());
    QCOMPARE(m_picker.wishes.constFirst().suffixes, (QStringList{u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"png"_s}));
    QVERIFY(m_picker.wishes.constFirst().isMany);
    QCOMPARE(entries(u"files"_s).size(), 1);
    QCOMPARE(entries(u"files"_s).constFirst().document->name, u"passport.jpg"_s);
    QCOMPARE(chosen.constLast().constFirst().toInt(), 0);
    QCOMPARE(slot->findChildren<FileRow*>().size(), 1);
}

void TestFileSlot::attachesSeveralDroppedFilesInTheirOrder()
{
    const auto slot = makeSlot(u"files"_s);
    dropFiles(*slot,
              {write(u"front.jpg"_s, sample::picture({900, 900})), write(u"back.jpg"_s, sample::picture({30, 30}))});
    QCOMPARE(entries(u"files"_s).size(), 2);
    QCOMPARE(entries(u"files"_s).at(0).document->name, u"front.jpg"_s);
    QCOMPARE(entries(u"files"_s).at(1).document->name, u"back.jpg"_s);
    QVERIFY(complaint(*slot).isEmpty());
}

void TestFileSlot::refusesTextAndAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("text") << u"passport"_s << QUrl();
    QTest::newRow("address") << QString() << QUrl(u"https://evil.example/passport.jpg"_s);
    QTest::newRow("other computer") << QString() << QUrl(u"file://server/share/passport.jpg"_s);
}

void TestFileSlot::refusesTextAndAddresses()
{
    QFETCH(QString, text);
    QFETCH(QUrl, url);
    const auto slot = makeSlot(u"files"_s);
    QMimeData data;
    if (url.isEmpty())
        data.setText(text);
    else
        data.setUrls({url});
    drop(*slot, data);
    QVERIFY(!slot->isReading());
    QVERIFY(!complaint(*slot).isEmpty());
    QVERIFY(entries(u"files"_s).isEmpty());
}

void TestFileSlot::saysWhyAFileDoesNotFit()
{
    const auto slot = makeSlot(u"files"_s);
    const QString good = write(u"good.jpg"_s, sample::picture({50, 50}));
    dropFiles(*slot,
              {write(u"program.pdf"_s, "MZ\x90 not a document"), good, write(u"empty.pdf"_s, {}),
               m_folder.filePath(u"nowhere.pdf"_s)});
    QCOMPARE(entries(u"files"_s).size(), 1);
    QCOMPARE(entries(u"files"_s).constFirst().document->name, u"good.jpg"_s);
    const QStringList sentences = complaint(*slot).split(u'\n');
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences.at(0).contains(u"program.pdf"_s));
    QVERIFY(sentences.at(1).contains(u"empty.pdf"_s));
    QVERIFY(sentences.at(2).contains(u"nowhere.pdf"_s));
    dropFiles(*slot, {good});
    QVERIFY(complaint(*slot).isEmpty());
}

void TestFileSlot::takesWhatCameWithTheRequest()
{
    const QString name = sample::passport(u"files"_s).text() + u"|offered"_s;
    QVERIFY(!makeSlot(u"files"_s)->findChild<QPushButton*>(name)->isVisible());
    m_state->setOffered({forms::makeDocument(u"front\u202E.jpg"_s, u"text/html"_s, sample::picture({300, 400})),
                         forms::makeDocument(u"notes.txt"_s, u"text/plain"_s, "words")});
    const auto slot = makeSlot(u"files"_s);
    const auto* offers = slot->findChild<QPushButton*>(name);
    QVERIFY(offers->isVisible());
    const QList<QAction*> documents = offers->findChild<QMenu*>()->actions();
    QCOMPARE(documents.at(0)->text(), u"front[U+202E].jpg"_s);
    documents.at(1)->trigger();
    QTRY_VERIFY(!complaint(*slot).isEmpty());
    QVERIFY(entries(u"files"_s).isEmpty());
    documents.at(0)->trigger();
    QTRY_COMPARE(entries(u"files"_s).size(), 1);
    QCOMPARE(entries(u"files"_s).constFirst().document->mimeType, u"image/jpeg"_s);
    QVERIFY(complaint(*slot).isEmpty());
}

void TestFileSlot::takesOneFileWhereOneFits()
{
    const auto slot = makeSlot(u"bill"_s);
    const QString first = write(u"first.jpg"_s, sample::picture({50, 50}));
    const QString second = write(u"second.jpg"_s, sample::picture({60, 60}));
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(first), QUrl::fromLocalFile(second)});
    QSignalSpy many(slot.get(), &FileSlot::manyGiven);
    drop(*slot, two);
    QCOMPARE(many.constLast().constFirst().toStringList(), (QStringList{first, second}));
    // Some dialogs give two names to whoever asks for one.
    m_picker.answer = {first, second};
    slot->input()->setFocus();
    QTest::keyClick(slot->input(), Qt::Key_Return);
    QCOMPARE(many.size(), 2);
    QVERIFY(!slot->isReading());
    QVERIFY(entries(u"bill"_s).isEmpty());
    dropFiles(*slot, {first});
    dropFiles(*slot, {second});
    QCOMPARE(entries(u"bill"_s).size(), 1);
    QCOMPARE(entries(u"bill"_s).constFirst().document->name, u"second.jpg"_s);
    // Two that are read at the same time.
    slot->addFiles({first});
    slot->addFiles({second});
    QTRY_VERIFY(!slot->isReading());
    QCOMPARE(entries(u"bill"_s).size(), 1);
}

void TestFileSlot::replacesAndRemoves()
{
    const auto slot = makeSlot(u"files"_s);
    dropFiles(*slot, {write(u"a.jpg"_s, sample::picture({50, 50})), write(u"b.jpg"_s, sample::picture({60, 60}))});
    m_picker.answer = {write(u"c.jpg"_s, sample::picture({70, 70}))};
    auto* row = slot->findChildren<FileRow*>().constFirst();
    QSignalSpy read(slot.get(), &FileSlot::filesRead);
    const auto button = [row](const QString& name) {
        for (QPushButton* candidate : row->findChildren<QPushButton*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QTest::mouseClick(button(u"Replace a.jpg"_s), Qt::LeftButton);
    QVERIFY(read.wait());
    QCOMPARE(entries(u"files"_s).at(0).document->name, u"c.jpg"_s);
    QCOMPARE(entries(u"files"_s).at(1).document->name, u"b.jpg"_s);
    QTest::mouseClick(button(u"Remove c.jpg"_s), Qt::LeftButton);
    QCOMPARE(entries(u"files"_s).size(), 1);
    QCOMPARE(entries(u"files"_s).at(0).document->name, u"b.jpg"_s);
}

void TestFileSlot::asksForTheSideWhereNoneIsNamed()
{
    const auto slot = makeSlot(u"files"_s);
    dropFiles(*slot, {write(u"card.jpg"_s, sample::picture({50, 50}))});
    auto* side = slot->findChild<QComboBox*>();
    QVERIFY(side != nullptr);
    QCOMPARE(side->currentIndex(), 0);
    QVERIFY(entries(u"files"_s).constFirst().side.isEmpty());
    side->setFocus();
    QTest::keyClick(side, Qt::Key_End);
    QCOMPARE(entries(u"files"_s).constFirst().side, u"BACK"_s);
    QVERIFY(makeSlot(u"bill"_s)->findChild<QComboBox*>() == nullptr);
}

void TestFileSlot::aWheelChoosesNoSide()
{
    const auto slot = makeSlot(u"files"_s);
    dropFiles(*slot, {write(u"card.jpg"_s, sample::picture({50, 50}))});
    auto* side = slot->findChild<QComboBox*>();
    QCOMPARE(side->accessibleName(), u"Side (if there are two)"_s);
    QTRY_VERIFY((side->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    side->setFocus();
    QWheelEvent wheel({5, 5}, side->mapToGlobal(QPointF(5, 5)), {}, {0, -240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(side, &wheel);
    QVERIFY(!wheel.isAccepted());
    QVERIFY(entries(u"files"_s).constFirst().side.isEmpty());
}

void TestFileSlot::saysThatAFileIsGivenForSomethingElseToo()
{
    const auto slot = makeSlot(u"bill"_s);
    dropFiles(*slot, {write(u"card.jpg"_s, sample::picture({50, 50}))});
    QTRY_COMPARE(entries(u"bill"_s).size(), 1);
    const auto other = makeSlot(u"files"_s);
    dropFiles(*other, {m_folder.filePath(u"card.jpg"_s)});
    QTRY_COMPARE(entries(u"files"_s).size(), 1);
    QVERIFY(says(*slot, u"also given for: "_s) && says(*slot, u"Photo page"_s) && says(*other, u"Utility bill"_s));
    m_state->setFiles(m_state->form().indexOf(sample::passport(u"files"_s)), {});
    QVERIFY(!says(*slot, u"also given for"_s));
}

void TestFileSlot::saysWhatAFileIsChosenFor()
{
    const auto slot = makeSlot(u"bill"_s);
    QTest::mouseClick(slot->input(), Qt::LeftButton);
    QCOMPARE(m_picker.wishes.constFirst().title, u"Choose a file: Ana López, Passport, Utility bill"_s);
}

void TestFileSlot::keepsTheCursorAtTheFile()
{
    const auto slot = makeSlot(u"bill"_s);
    QVERIFY(QTest::qWaitForWindowActive(slot.get()));
    QSignalSpy read(slot.get(), &FileSlot::filesRead);
    m_picker.answer = {write(u"bill.jpg"_s, sample::picture({50, 50}))};
    slot->input()->setFocus();
    QTest::keyClick(slot->input(), Qt::Key_Space);
    QVERIFY(read.wait());
    QCOMPARE(QApplication::focusWidget(), slot->findChild<DateField*>());
}

void TestFileSlot::keepsTheCursorWhenADialogGoes()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    FileSlot* slot = makeSlot(u"bill"_s).release();
    column->addWidget(slot);
    column->addWidget(new QLineEdit);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    slot->input()->setFocus();
    QDialog dialog(&window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy read(slot, &FileSlot::filesRead);
    slot->addFiles({write(u"bill.jpg"_s, sample::picture({50, 50}))});
    dialog.close();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!read.isEmpty() || read.wait());
    QTRY_COMPARE(QApplication::focusWidget(), slot->findChild<DateField*>());
}

void TestFileSlot::showsAWholeDate()
{
    const auto slot = makeSlot(u"bill"_s);
    slot->resize(270, 300);
    dropFiles(*slot, {write(u"bill.jpg"_s, sample::picture({50, 50}))});
    const auto* date = slot->findChild<DateField*>();
    const int room = date->width() - 2 * space::medium - iconSize() - space::small;
    QTRY_VERIFY(room >= date->fontMetrics().horizontalAdvance(date->placeholderText()));
    QVERIFY(room >= date->fontMetrics().horizontalAdvance(u"30 September 2026"_s));
}

void TestFileSlot::asksForTheDateWhereARuleNeedsIt()
{
    const auto slot = makeSlot(u"bill"_s);
    dropFiles(*slot, {write(u"bill.jpg"_s, sample::picture({50, 50}))});
    auto* date = slot->findChild<DateField*>();
    QVERIFY(date != nullptr);
    QTest::keyClicks(date, u"2026-11-01"_s);
    QCOMPARE(entries(u"bill"_s).constFirst().issued, QDate(2026, 11, 1));
    QVERIFY(!says(*slot, u"Enter the date"_s));
    date->selectAll();
    QTest::keyClicks(date, u"03/04/2026"_s);
    QVERIFY(!entries(u"bill"_s).constFirst().issued.isValid());
    QCOMPARE(entries(u"bill"_s).constFirst().issuedText, u"03/04/2026"_s);
    QVERIFY(isInvalid(date));
    const auto again = makeSlot(u"bill"_s);
    QCOMPARE(again->findChild<DateField*>()->text(), u"03/04/2026"_s);
    QVERIFY(isInvalid(again->findChild<DateField*>()));
    date->clear();
    QVERIFY(entries(u"bill"_s).constFirst().issuedText.isEmpty());
    QVERIFY(!isInvalid(date));
    const auto files = makeSlot(u"files"_s);
    QVERIFY(files->findChild<DateField*>() == nullptr);
}

void TestFileSlot::makesMarksInNamesVisible()
{
    const auto slot = makeSlot(u"files"_s);
    const QString name = u"evil"_s + QChar(0x202E) + u"<b>gpj.jpg"_s;
    dropFiles(*slot, {write(name, sample::picture({50, 50}))});
    QCOMPARE(slot->findChild<ElidedLabel*>()->plainText(), u"evil[U+202E]<b>gpj.jpg"_s);
}

void TestFileSlot::showsTheUploadAndLetsItBeCancelled()
{
    const auto slot = makeSlot(u"files"_s);
    dropFiles(*slot, {write(u"a.jpg"_s, sample::picture({50, 50}))});
    auto* bar = slot->findChild<ThinProgress*>();
    QVERIFY(!bar->isVisible());
    slot->setProgress(0, 250, 1000);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 4, bar->maximum());
    QSignalSpy cancelled(slot.get(), &FileSlot::uploadCancelled);
    for (QPushButton* button : slot->findChildren<QPushButton*>()) {
        if (button->text() == u"Cancel"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(cancelled.count(), 1);
    slot->setProgress(0, 0, 0);
    QVERIFY(!bar->isVisible());
}

void TestFileSlot::canBeUsedFromTheKeyboard()
{
    const auto slot = makeSlot(u"files"_s);
    m_picker.answer = {write(u"a.jpg"_s, sample::picture({50, 50}))};
    QVERIFY(QTest::qWaitForWindowActive(slot.get()));
    QTest::keyClick(slot->window(), Qt::Key_Tab);
    QTRY_VERIFY(slot->input()->hasFocus());
    QSignalSpy read(slot.get(), &FileSlot::filesRead);
    QTest::keyClick(slot->input(), Qt::Key_Space);
    QVERIFY(read.wait());
    QCOMPARE(entries(u"files"_s).size(), 1);
    for (const QPushButton* button : slot->findChildren<QPushButton*>())
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

void TestFileSlot::goesAwayWhileAFileIsRead()
{
    auto slot = makeSlot(u"files"_s);
    slot->addFiles({write(u"a.jpg"_s, sample::picture({2000, 2000}))});
    slot.reset();
    core::finishBackground();
    QCoreApplication::processEvents();
    QCOMPARE(entries(u"files"_s).size(), 1);
}

void TestFileSlot::saysThatTheOriginalChanged_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("changed") << sample::picture({301, 400});
    QTest::newRow("removed") << QByteArray();
}

void TestFileSlot::saysThatTheOriginalChanged()
{
    QFETCH(QByteArray, now);
    const QString path = write(u"passport.jpg"_s, sample::picture({300, 400}));
    const auto attachedBefore = makeSlot(u"files"_s);
    dropFiles(*attachedBefore, {path});
    const auto told = [](const FileSlot& slot) {
        const auto labels = slot.findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
            return label->plainText().contains(u"original was changed"_s);
        });
    };
    QVERIFY(QFile::remove(path));
    if (!now.isEmpty())
        write(u"passport.jpg"_s, now);
    const auto lookedAtLater = makeSlot(u"files"_s);
    QTRY_VERIFY(told(*lookedAtLater));
    QCOMPARE(forms::bytesOf(*entries(u"files"_s).constFirst().document).value(), sample::picture({300, 400}));
}

QTEST_MAIN(TestFileSlot)
#include "tst_fileslot.moc"
