#include "tests/ui/support/sampleform.h"
#include "tests/ui/support/samplepdf.h"
#include "ui/common/datefield.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/filerow.h"
#include "ui/documents/filewishes.h"
#include "ui/documents/pagereader.h"
#include "ui/documents/thumbnail.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

forms::FileEntry entryOf(const QString& mimeType, const QByteArray& bytes)
{
    return {{}, {}, forms::makeDocument(u"document"_s, mimeType, bytes), {}};
}

QString words(const QWidget& row)
{
    QStringList all;
    for (const ElidedLabel* label : row.findChildren<ElidedLabel*>())
        all += label->plainText();
    for (const PlainLabel* label : row.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            all += label->plainText();
    }
    return all.join(u'\n');
}

} // namespace

class TestFileRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatTheFirstLookShowed_data();
    void tellsWhatTheFirstLookShowed();
    void forgetsThatOfTheDocumentBefore();
    void cutsNoSizeWhereThereIsLittleRoom();
    void saysThatADocumentCanBeShown();
    void leadsToADateThatIsNotUnderstood();
    void tellsTheLimitOfEachKind();
};

void TestFileRow::tellsTheLimitOfEachKind()
{
    forms::DocumentRules rules;
    rules.suffixes = {u"pdf"_s, u"jpg"_s, u"jpeg"_s, u"doc"_s, u"txt"_s};
    rules.maxBytes = 10'000'000;
    QCOMPARE(acceptedText(rules), u"PDF, JPG, DOC, TXT, up to 10 MB"_s);
    rules.maxBytesByType = {
        {u"image/jpeg"_s, 5'000'000}, {u"application/msword"_s, 5'000'000}, {u"text/plain"_s, 1'000'000}};
    QCOMPARE(acceptedText(rules), u"PDF, up to 10 MB; JPG, DOC, up to 5 MB; TXT, up to 1 MB"_s);
    rules = {};
    rules.suffixes = {u"pdf"_s, u"jpg"_s};
    QCOMPARE(acceptedText(rules), u"PDF, JPG"_s);
}

void TestFileRow::init() { PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages")); }

void TestFileRow::tellsWhatTheFirstLookShowed_data()
{
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a picture") << u"image/jpeg"_s << sample::picture({300, 200}) << u"300 × 200 pixels"_s;
    QTest::newRow("a PDF") << u"application/pdf"_s << sample::pdf(3) << u"3 page"_s;
    QTest::newRow("E08 a PDF with a password") << u"application/pdf"_s << sample::lockedPdf() << u"Locked"_s;
}

void TestFileRow::tellsWhatTheFirstLookShowed()
{
    QFETCH(QString, mimeType);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    FileRow row({}, {});
    std::optional<PageFault> fault;
    connect(row.findChild<Thumbnail*>(), &Thumbnail::drawn, &row, [&fault](const Page& page) { fault = page.fault; });
    row.setEntry(entryOf(mimeType, bytes));
    row.show();
    QTRY_VERIFY_WITH_TIMEOUT(fault, 60'000);
    if (fault == PageFault::NotBuilt)
        QSKIP("built without the module for PDFs");
    QVERIFY2(words(row).contains(expected), qPrintable(words(row)));
}

/// Beside the form a document takes much of the window.
void TestFileRow::cutsNoSizeWhereThereIsLittleRoom()
{
    FileRow row({}, {});
    row.setEntry(entryOf(u"application/pdf"_s, sample::pdf(3)));
    row.resize(280, 200);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    for (const ElidedLabel* label : row.findChildren<ElidedLabel*>()) {
        if (label->plainText().contains(u"kB"_s) || label->plainText().contains(u"bytes"_s))
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->plainText()));
    }
}

/// Nobody knows that a small picture can be pressed.
void TestFileRow::saysThatADocumentCanBeShown()
{
    FileRow row({}, {});
    row.setEntry(entryOf(u"image/jpeg"_s, sample::picture({300, 200})));
    row.show();
    const QSignalSpy wanted(&row, &FileRow::viewWanted);
    for (QPushButton* button : row.findChildren<QPushButton*>()) {
        if (button->text() == u"Show"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 1);
    row.setEntry({{}, u"https://files.example/1"_s, {}, {}});
    for (const QPushButton* button : row.findChildren<QPushButton*>())
        QVERIFY(button->text() != u"Show"_s || !button->isVisible());
}

/// What is wrong with the date stands below it, and the way to what is open leads there.
void TestFileRow::leadsToADateThatIsNotUnderstood()
{
    FileRow row({}, {false, u"at most 90 days old"_s});
    forms::FileEntry entry = entryOf(u"image/jpeg"_s, sample::picture({300, 200}));
    entry.issuedText = u"01/11/2026"_s;
    row.setEntry(entry);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    QVERIFY2(words(row).contains(u"at most 90 days old"_s), qPrintable(words(row)));
    QVERIFY2(words(row).contains(u"1 November 2026 or 11 January 2026?"_s), qPrintable(words(row)));
    QVERIFY(row.focusWish());
    QCOMPARE(row.focusWidget(), row.findChild<DateField*>());
    entry.issuedText.clear();
    entry.issued = QDate(2026, 11, 1);
    row.setEntry(entry);
    row.setFocus();
    row.setEntry(entry);
    QVERIFY(!row.focusWish());
}

void TestFileRow::forgetsThatOfTheDocumentBefore()
{
    FileRow row({}, {});
    row.setEntry(entryOf(u"image/jpeg"_s, sample::picture({300, 200})));
    row.show();
    QTRY_VERIFY(words(row).contains(u"pixels"_s));
    row.setEntry(entryOf(u"application/pdf"_s, "%PDF-1.4"));
    QVERIFY(!words(row).contains(u"pixels"_s));
}

QTEST_MAIN(TestFileRow)
#include "tst_filerow.moc"
