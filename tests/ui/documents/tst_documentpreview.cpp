#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentpreview.h"
#include "ui/documents/pictureview.h"

#include <QCryptographicHash>
#include <QDialog>
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
    void enlargesAPicture_data();
    void enlargesAPicture();
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

void TestDocumentPreview::enlargesAPicture_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("by the mouse") << 0;
    QTest::newRow("by Return") << int(Qt::Key_Return);
    QTest::newRow("by the space bar") << int(Qt::Key_Space);
}

void TestDocumentPreview::enlargesAPicture()
{
    QFETCH(int, key);
    DocumentPreview preview;
    preview.show();
    auto* view = preview.findChild<PictureView*>();
    preview.showDocument(entryOf(u"a.pdf"_s, u"application/pdf"_s, "%PDF-1.4"), {});
    QTest::mouseClick(view, Qt::LeftButton);
    QVERIFY(preview.findChild<QDialog*>() == nullptr);
    preview.showDocument(entryOf(u"a.jpg"_s, u"image/jpeg"_s, sample::picture({300, 200})), {});
    QTRY_COMPARE(view->accessibleName(), u"Enlarge a.jpg"_s);
    if (key == 0)
        QTest::mouseClick(view, Qt::LeftButton);
    else
        QTest::keyClick(view, Qt::Key(key));
    auto* large = preview.findChild<QDialog*>();
    QVERIFY(large != nullptr && large->isVisible());
    QVERIFY(large->findChild<PictureView*>()->width() > view->width());
    QTest::keyClick(large, Qt::Key_Escape);
    QVERIFY(!large->isVisible());
}

QTEST_MAIN(TestDocumentPreview)
#include "tst_documentpreview.moc"
