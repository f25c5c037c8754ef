#include "tests/ui/support/sampleform.h"
#include "tests/ui/support/samplepdf.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/pagereader.h"
#include "ui/documents/pictureview.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

forms::FileEntry entryOf(const QString& name, const QString& mimeType, const QByteArray& bytes)
{
    return {{}, {}, forms::makeDocument(name, mimeType, bytes), {}};
}

QString words(const QWidget& widget)
{
    QStringList all;
    for (const PlainLabel* label : widget.findChildren<PlainLabel*>()) {
        if (label->isVisible())
            all += label->plainText();
    }
    return all.join(u'\n');
}

} // namespace

class TestDocumentPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void invitesWhileThereIsNothing();
    void tellsTheFactsOfAPicture();
    void hintsAtSmallFiles();
    void showsThatAPdfIsOne();
    void forgetsWhenCleared();
    void asksForTheViewer_data();
    void asksForTheViewer();
    void zoomsAsAViewer();
    void turnsThePagesOfAPdf();
    void keepsItsSizeFromPageToPage();
    void saysWhyThereIsNothingToSee_data();
    void saysWhyThereIsNothingToSee();
    void opensAPdfOnlyAsTheFileThatWasAttached();
};

void TestDocumentPreview::init()
{
    PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"));
    PageReader::ofProgram().forget();
}

void TestDocumentPreview::invitesWhileThereIsNothing()
{
    DocumentPreview preview;
    preview.show();
    QVERIFY(preview.isEmpty());
    QVERIFY(words(preview).contains(u"No document chosen"_s));
}

void TestDocumentPreview::tellsTheFactsOfAPicture()
{
    DocumentPreview preview;
    preview.show();
    const auto entry = entryOf(u"<b>pass.jpg"_s, u"image/jpeg"_s, sample::picture({1400, 1000}));
    preview.showDocument(entry, {});
    QTRY_VERIFY(words(preview).contains(u"1,400 × 1,000"_s));
    QVERIFY(words(preview).contains(u"<b>pass.jpg"_s));
    QVERIFY(words(preview).contains(u"JPEG"_s));
    QVERIFY(words(preview).contains(QString::fromLatin1(entry.document->sha256.toHex().left(8))));
}

void TestDocumentPreview::hintsAtSmallFiles()
{
    DocumentPreview preview;
    preview.show();
    forms::DocumentRules rules;
    rules.adviceMinBytes = 100 * 1024;
    preview.showDocument(entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({40, 40})), rules);
    QTRY_VERIFY(words(preview).contains(u"Few pixels"_s));
    QTRY_VERIFY(words(preview).contains(u"hard to read"_s));
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, QByteArray(200 * 1024, 'x')), rules);
    QTRY_VERIFY(words(preview).contains(u"PDF"_s));
    QVERIFY(!words(preview).contains(u"hard to read"_s));
}

void TestDocumentPreview::showsThatAPdfIsOne()
{
    DocumentPreview preview;
    preview.show();
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), {});
    QTRY_VERIFY(words(preview).contains(u"PDF"_s));
    QVERIFY(!preview.isEmpty());
}

void TestDocumentPreview::forgetsWhenCleared()
{
    DocumentPreview preview;
    preview.show();
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), {});
    preview.clear();
    QVERIFY(preview.isEmpty());
    QVERIFY(!words(preview).contains(u"a.pdf"_s));
}

void TestDocumentPreview::asksForTheViewer_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("by the mouse") << 0;
    QTest::newRow("by Return") << int(Qt::Key_Return);
    QTest::newRow("by the space bar") << int(Qt::Key_Space);
}

void TestDocumentPreview::asksForTheViewer()
{
    QFETCH(int, key);
    DocumentPreview preview;
    preview.show();
    auto* view = preview.findChild<PictureView*>();
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), {});
    preview.showDocument(entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({300, 200})), {});
    QTRY_COMPARE(view->accessibleName(), u"Enlarge a.jpg"_s);
    QSignalSpy wanted(&preview, &DocumentPreview::viewWanted);
    if (key == 0)
        QTest::mouseClick(view, Qt::LeftButton);
    else
        QTest::keyClick(view, Qt::Key(key));
    QCOMPARE(wanted.size(), 1);
}

void TestDocumentPreview::zoomsAsAViewer()
{
    DocumentPreview preview;
    preview.resize(420, 600);
    preview.show();
    const auto entry = entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({900, 600}));
    preview.showDocument(entry, {});
    preview.setViewer(true);
    auto* view = preview.findChild<PictureView*>();
    QTRY_VERIFY(!view->image().isNull());
    auto* larger = preview.findChild<QPushButton*>(u"documentLarger"_s);
    auto* smaller = preview.findChild<QPushButton*>(u"documentSmaller"_s);
    QVERIFY(larger->isVisible() && !smaller->isEnabled());
    const int width = view->width();
    QVERIFY(width > 360);
    larger->click();
    const int once = view->width();
    QVERIFY(once > width);
    QTest::keyClick(view, Qt::Key_Plus);
    const int twice = view->width();
    QVERIFY(twice > once);
    // The same document again, since something was typed: it stays as large as somebody made it.
    preview.showDocument(entry, {});
    QCOMPARE(view->width(), twice);
    QTest::keyClick(view, Qt::Key_Minus);
    smaller->click();
    QCOMPARE(view->width(), width);
    QSignalSpy closed(&preview, &DocumentPreview::closeWanted);
    QTest::keyClick(preview.findChild<QPushButton*>(u"closeDocument"_s), Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
}

void TestDocumentPreview::turnsThePagesOfAPdf()
{
    DocumentPreview preview;
    preview.resize(420, 900);
    preview.show();
    preview.showDocument(entryOf(u"bill.pdf"_s, u"application/pdf"_s, sample::pdf(3)), {});
    auto* view = preview.findChild<PictureView*>();
    PageReader::ofProgram().waitForAll();
    if (view->image().isNull())
        QSKIP("built without the module for PDFs");
    QVERIFY(words(preview).contains(u"3 page"_s));
    auto* before = preview.findChild<QPushButton*>(u"pageBefore"_s);
    auto* after = preview.findChild<QPushButton*>(u"pageAfter"_s);
    QVERIFY(!before->accessibleName().isEmpty() && !after->accessibleName().isEmpty());
    QVERIFY(before->isVisible() && !before->isEnabled());
    const auto* number = preview.findChild<PlainLabel*>(u"pageNumber"_s);
    QCOMPARE(number->plainText(), u"Page 1 of 3"_s);
    const QImage first = view->image();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(number->plainText(), u"Page 2 of 3"_s);
    QTRY_COMPARE(view->accessibleName(), u"Enlarge bill.pdf, page 2"_s);
    QVERIFY(view->image() != first);
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Space);
    QCOMPARE(number->plainText(), u"Page 3 of 3"_s);
    // The cursor stays on the way that is left, which takes the keys as well.
    QVERIFY(!after->isEnabled() && before->hasFocus());
    QTest::keyClick(before, Qt::Key_PageDown);
    QCOMPARE(number->plainText(), u"Page 3 of 3"_s);
    QTest::keyClick(before, Qt::Key_PageUp);
    QTest::mouseClick(before, Qt::LeftButton);
    QCOMPARE(number->plainText(), u"Page 1 of 3"_s);
    QTRY_COMPARE(view->image(), first);
    preview.showDocument(entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({300, 200})), {});
    QTRY_COMPARE(view->accessibleName(), u"Enlarge a.jpg"_s);
    QVERIFY(!before->isVisible());
}

void TestDocumentPreview::keepsItsSizeFromPageToPage()
{
    DocumentPreview preview;
    preview.resize(420, 600);
    preview.show();
    preview.setViewer(true);
    preview.showDocument(entryOf(u"bill.pdf"_s, u"application/pdf"_s, sample::pdf(2)), {});
    PageReader::ofProgram().waitForAll();
    auto* view = preview.findChild<PictureView*>();
    if (view->image().isNull())
        QSKIP("built without the module for PDFs");
    preview.findChild<QPushButton*>(u"documentLarger"_s)->click();
    const int width = view->width();
    const auto* number = preview.findChild<PlainLabel*>(u"pageNumber"_s);
    // To the end of this page first.
    for (int press = 0; press < 20 && number->plainText() == u"Page 1 of 2"; ++press)
        QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(number->plainText(), u"Page 2 of 2"_s);
    QTRY_COMPARE(view->accessibleName(), u"Enlarge bill.pdf, page 2"_s);
    QCOMPARE(view->width(), width);
    QCOMPARE(view->y(), 0);
}

void TestDocumentPreview::saysWhyThereIsNothingToSee_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString real = QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages");
    QTest::newRow("damaged") << real << sample::pdf(2).left(300) << u"damaged"_s;
    QTest::newRow("locked") << real << sample::lockedPdf() << u"password"_s;
    QTest::newRow("the helper dies") << u"/bin/false"_s << sample::pdf(2) << u"was stopped"_s;
    QTest::newRow("there is no helper") << QString() << sample::pdf(2) << u"missing"_s;
}

void TestDocumentPreview::saysWhyThereIsNothingToSee()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    PageReader::ofProgram().setProgram(program);
    DocumentPreview preview;
    preview.show();
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, bytes), {});
    PageReader::ofProgram().waitForAll();
    if (words(preview).contains(u"of this kind"_s))
        QSKIP("built without the module for PDFs");
    QVERIFY2(words(preview).contains(expected), qPrintable(words(preview)));
    QVERIFY(preview.findChild<PictureView*>()->image().isNull());
    // The next document takes the words away.
    PageReader::ofProgram().setProgram(QStringLiteral(RFI_BINARY_DIR "/rfi-desk-pages"));
    preview.showDocument(entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({300, 200})), {});
    QVERIFY(!words(preview).contains(expected));
    QTRY_VERIFY(!preview.findChild<PictureView*>()->image().isNull());
}

void TestDocumentPreview::opensAPdfOnlyAsTheFileThatWasAttached()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bill.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    DocumentPreview preview;
    preview.show();
    const forms::Document attached =
        forms::makeDocument(u"bill.pdf"_s, u"application/pdf"_s, "%PDF-1.4", file.fileName());
    preview.showDocument({{}, {}, attached, {}}, {});
    auto* open = preview.findChild<QPushButton*>(u"openOriginal"_s);
    QTRY_VERIFY(open->isVisible());
    QSignalSpy wanted(&preview, &DocumentPreview::fileWanted);
    open->click();
    QCOMPARE(wanted.constFirst().constFirst().toString(), file.fileName());
    QTRY_VERIFY(words(preview).contains(u"No copy is made"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // Somebody has changed it since: it is not what is sent.
    preview.clear();
    QVERIFY(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    preview.showDocument({{}, {}, attached, {}}, {});
    QTRY_VERIFY(words(preview).contains(u"cannot be shown"_s));
    QVERIFY(!open->isVisible());
    preview.clear();
    preview.showDocument(entryOf(u"mail.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), {});
    QTRY_VERIFY(words(preview).contains(u"cannot be shown"_s));
    QVERIFY(!open->isVisible());
}

QTEST_MAIN(TestDocumentPreview)
#include "tst_documentpreview.moc"
