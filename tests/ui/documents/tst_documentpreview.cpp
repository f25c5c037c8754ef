#include "tests/ui/support/sampleform.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentpreview.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using namespace rfi::ui;

namespace {

forms::FileEntry entryOf(const QString& name, const QString& mimeType, const QByteArray& bytes)
{
    return {{},
            {},
            forms::Document{name, mimeType, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}},
            {}};
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

QTEST_MAIN(TestDocumentPreview)
#include "tst_documentpreview.moc"
