#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentpreview.h"
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
    void invitesWhileThereIsNothing();
    void tellsTheFactsOfAPicture();
    void hintsAtSmallFiles();
    void showsThatAPdfIsOne();
    void forgetsWhenCleared();
    void asksForTheViewer_data();
    void asksForTheViewer();
    void zoomsAsAViewer();
    void opensAPdfOnlyAsTheFileThatWasAttached();
};

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
    QVERIFY(words(preview).contains(u"No copy is made"_s));
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
