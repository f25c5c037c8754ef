#include "tests/ui/support/sampleform.h"
#include "ui/common/datefield.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/fileslot.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

class FakePicker final : public FilePicker
{
public:
    void pick(QWidget*, const FileWish&, const std::function<void(QStringList)>& done) override { done(answer); }

    QStringList answer;
};

} // namespace

/// What a FileSlot makes of the names of files, and of one that takes the place of another.
class TestSlotFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_state = std::make_unique<forms::FormState>(sample::makeForm(), m_clock); }
    void leavesFilesThatSpeakOfOtherPlaces();
    void guessesSidesByNames();
    void settlesTheOtherOfTwoSides();
    void asksForTheDateOfTheNewDocument();
    void leadsToTheDocumentWhoseDateIsNoDate();

private:
    std::unique_ptr<FileSlot> makeSlot(const QString& member);
    QString write(const QString& name, const QByteArray& bytes);
    QList<forms::FileEntry> entries(const QString& member) const
    {
        return m_state->answer(m_state->form().indexOf(sample::passport(member))).files;
    }
    static void add(FileSlot& slot, const QStringList& paths);

    QTemporaryDir m_folder;
    sample::FixedClock m_clock;
    std::unique_ptr<forms::FormState> m_state;
    FakePicker m_picker;
};

std::unique_ptr<FileSlot> TestSlotFileNames::makeSlot(const QString& member)
{
    auto slot = std::make_unique<FileSlot>(m_state.get(), m_state->form().indexOf(sample::passport(member)), m_picker);
    slot->show();
    return slot;
}

QString TestSlotFileNames::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
    return file.fileName();
}

void TestSlotFileNames::add(FileSlot& slot, const QStringList& paths)
{
    QSignalSpy read(&slot, &FileSlot::filesRead);
    slot.addFiles(paths);
    QVERIFY(read.wait());
}

void TestSlotFileNames::leavesFilesThatSpeakOfOtherPlaces()
{
    const auto slot = makeSlot(u"files"_s);
    QSignalSpy many(slot.get(), &FileSlot::manyGiven);
    m_picker.answer = {write(u"passport.jpg"_s, sample::picture({50, 50})),
                       write(u"utility-bill.jpg"_s, sample::picture({60, 60}))};
    qobject_cast<QPushButton*>(slot->input())->click();
    QCOMPARE(many.size(), 1);
    QVERIFY(!slot->isReading());
    // One alone was meant for here, whatever it is called.
    add(*slot, {write(u"utility-bill.jpg"_s, sample::picture({60, 60}))});
    QCOMPARE(entries(u"files"_s).size(), 1);
}

void TestSlotFileNames::guessesSidesByNames()
{
    const auto slot = makeSlot(u"files"_s);
    QSignalSpy chosen(slot.get(), &FileSlot::documentChosen);
    add(*slot,
        {write(u"id-front.jpg"_s, sample::picture({50, 50})), write(u"id-back.jpg"_s, sample::picture({60, 60}))});
    QCOMPARE(entries(u"files"_s).at(0).side, u"FRONT"_s);
    QCOMPARE(entries(u"files"_s).at(1).side, u"BACK"_s);
    QCOMPARE(slot->findChildren<QComboBox*>().at(1)->currentText(), u"Back"_s);
    QCOMPARE(chosen.constLast().constFirst().toInt(), 0);
    // What is looked at is what somebody is about to say something of.
    QVERIFY(QTest::qWaitForWindowActive(slot.get()));
    slot->findChildren<QComboBox*>().at(1)->setFocus();
    QCOMPARE(chosen.constLast().constFirst().toInt(), 1);
}

void TestSlotFileNames::settlesTheOtherOfTwoSides()
{
    const auto slot = makeSlot(u"files"_s);
    add(*slot, {write(u"1.jpg"_s, sample::picture({50, 50})), write(u"2.jpg"_s, sample::picture({60, 60}))});
    auto* side = slot->findChildren<QComboBox*>().at(1);
    side->setFocus();
    QTest::keyClick(side, Qt::Key_End);
    QCOMPARE(entries(u"files"_s).at(1).side, u"BACK"_s);
    QCOMPARE(entries(u"files"_s).at(0).side, u"FRONT"_s);
}

void TestSlotFileNames::asksForTheDateOfTheNewDocument()
{
    const auto slot = makeSlot(u"bill"_s);
    QVERIFY(QTest::qWaitForWindowActive(slot.get()));
    add(*slot, {write(u"bill.jpg"_s, sample::picture({50, 50}))});
    QTest::keyClicks(slot->findChild<DateField*>(), u"2026-11-01"_s);
    QVERIFY(entries(u"bill"_s).constFirst().issued.isValid());
    m_picker.answer = {write(u"other.jpg"_s, sample::picture({60, 60}))};
    QSignalSpy read(slot.get(), &FileSlot::filesRead);
    slot->findChild<FileRow*>()->focusReplace();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(read.wait());
    QVERIFY(!entries(u"bill"_s).constFirst().issued.isValid());
    QCOMPARE(QApplication::focusWidget(), slot->findChild<DateField*>());
    QTest::keyClicks(QApplication::focusWidget(), u"2026-11-02"_s);
    // Goes away with the cursor in the date.
}

void TestSlotFileNames::leadsToTheDocumentWhoseDateIsNoDate()
{
    const auto slot = makeSlot(u"bill"_s);
    QVERIFY(QTest::qWaitForWindowActive(slot.get()));
    add(*slot, {write(u"bill.jpg"_s, sample::picture({50, 50}))});
    QVERIFY(slot->focusOpen());
    QTest::keyClicks(slot->findChild<DateField*>(), u"01/11/2026"_s);
    slot->findChild<FileRow*>()->focusReplace();
    QVERIFY(slot->focusOpen());
    QCOMPARE(QApplication::focusWidget(), slot->findChild<DateField*>());
}

QTEST_MAIN(TestSlotFileNames)
#include "tst_slotfilenames.moc"
