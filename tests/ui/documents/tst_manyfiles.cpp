#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/filepicker.h"
#include "ui/documents/filerow.h"
#include "ui/documents/fileslot.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

class NoPicker final : public FilePicker
{
public:
    void pick(QWidget*, const FileWish&, const std::function<void(QStringList)>&) override {}
};

} // namespace

class TestManyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesRowsForAPartOfManyFiles();

private:
    QTemporaryDir m_folder;
    sample::FixedClock m_clock;
};

void TestManyFiles::makesRowsForAPartOfManyFiles()
{
    forms::FormState state(sample::makeForm(), m_clock);
    const int field = state.form().indexOf(sample::passport(u"files"_s));
    QList<forms::FileEntry> files;
    for (int i = 0; i < 75; ++i)
        files += {{}, {}, forms::makeDocument(u"%1.pdf"_s.arg(i), u"application/pdf"_s, QByteArray::number(i)), {}};
    state.setFiles(field, files);
    NoPicker picker;
    FileSlot slot(&state, field, picker);
    slot.resize(500, 300);
    slot.show();
    const auto names = [&slot] {
        QStringList all;
        for (const FileRow* row : slot.findChildren<FileRow*>())
            all += row->findChild<ElidedLabel*>()->plainText();
        return all;
    };
    auto* before = slot.findChild<QPushButton*>(u"documentsBefore"_s);
    auto* after = slot.findChild<QPushButton*>(u"documentsAfter"_s);
    QCOMPARE(names().size(), 30);
    QCOMPARE(names().constFirst(), u"0.pdf"_s);
    QVERIFY(!before->isEnabled());
    QTest::mouseClick(after, Qt::LeftButton);
    QTest::mouseClick(after, Qt::LeftButton);
    QTRY_COMPARE(names().size(), 15);
    QCOMPARE(names().constFirst(), u"60.pdf"_s);
    QVERIFY(!after->isEnabled());
    // What is done to a row is done to its document.
    QSignalSpy chosen(&slot, &FileSlot::documentChosen);
    Q_EMIT slot.findChildren<FileRow*>().constFirst()->lookWanted();
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 60);
    Q_EMIT slot.findChildren<FileRow*>().constFirst()->removeWanted();
    QCOMPARE(state.answer(field).files.size(), 74);
    QCOMPARE(names().constFirst(), u"61.pdf"_s);
    QTest::mouseClick(before, Qt::LeftButton);
    QCOMPARE(names().constFirst(), u"30.pdf"_s);
    // A new one is seen at once.
    QFile file(m_folder.filePath(u"new.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample::picture({300, 400}));
    file.close();
    slot.addFiles({file.fileName()});
    QTRY_COMPARE(names().constLast(), u"new.jpg"_s);
    state.setFiles(field, files.first(2));
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(!after->isVisible());
}

QTEST_MAIN(TestManyFiles)
#include "tst_manyfiles.moc"
