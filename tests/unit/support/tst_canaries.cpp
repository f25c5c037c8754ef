#include "tests/support/canaries.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace rfi;
using test::Canary;

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAValueInEachForm_data();
    void findsAValueInEachForm();
    void findsBase64AtEachAlignment();
    void findsBase64BrokenIntoLines();
    void findsNamesOfFilesAndFolders();
    void looksIntoHiddenFilesAndFolders();
    void tellsFileValueFormAndPlace();
    void readsFilesWhoseNamesAreBroken();
    void tellsOfWhatCannotBeRead();
    void neverWaitsAtAPipe();
    void findsTheBeginningsOfDocuments_data();
    void findsTheBeginningsOfDocuments();
    void findsNothingWhereNothingIs();
    void findsNothingByChanceInEncryptedBytes();

private:
    test::CanaryReport search(const QByteArray& content, const QList<Canary>& canaries) const;
};

namespace {

QString name() { return u"Zoë Müller, née Ü"_s; }

void write(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

test::CanaryReport TestCanaries::search(const QByteArray& content, const QList<Canary>& canaries) const
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), content);
    return test::findCanaries({folder.path()}, canaries);
}

void TestCanaries::findsAValueInEachForm_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray utf8 = name().toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-8") << utf8;
    QTest::newRow("UTF-16 LE") << QByteArray(little(name()));
    QTest::newRow("UTF-16 BE") << QByteArray(big(name()));
    QTest::newRow("base64") << utf8.toBase64();
    QTest::newRow("base64 of URLs") << utf8.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("hex") << utf8.toHex();
    QTest::newRow("hex in capitals") << utf8.toHex().toUpper();
    QTest::newRow("percent form") << utf8.toPercentEncoding();
    QTest::newRow("percent form in small letters") << QByteArray("Zo%c3%ab%20M%c3%bcller%2c%20n%c3%a9e%20%c3%9c");
    QTest::newRow("form of a web page") << QByteArray("Zo%C3%AB+M%C3%BCller%2C+n%C3%A9e+%C3%9C");
    QTest::newRow("JSON escapes") << QByteArray("Zo\\u00eb M\\u00fcller, n\\u00e9e \\u00dc");
    QTest::newRow("JSON escapes in capitals") << QByteArray("Zo\\u00EB M\\u00FCller, n\\u00E9e \\u00DC");
}

void TestCanaries::findsAValueInEachForm()
{
    QFETCH(const QByteArray, content);
    const QList<Canary> canaries{Canary::text(u"name"_s, name())};
    QVERIFY(!search(content, canaries).hits.isEmpty());
    QVERIFY(!search("\x01\x02\x03" + content + "\x01\x02\x03", canaries).hits.isEmpty());
    QByteArray other = content;
    other.replace(other.size() / 2, 1, "#");
    QVERIFY(search(other, canaries).hits.isEmpty());
}

void TestCanaries::findsBase64AtEachAlignment()
{
    const QList<Canary> canaries{Canary::text(u"token"_s, u"s3cr3t-t0k3n"_s)};
    for (int before = 0; before < 9; ++before) {
        for (int after = 0; after < 9; ++after) {
            const QByteArray wrapped = QByteArray(before, '{') + "s3cr3t-t0k3n" + QByteArray(after, '}');
            QVERIFY(!search(wrapped.toBase64(), canaries).hits.isEmpty());
        }
    }
}

void TestCanaries::findsBase64BrokenIntoLines()
{
    const QList<Canary> canaries{Canary::text(u"name"_s, name())};
    QByteArray lines;
    for (const char letter : ("before " + name().toUtf8()).toBase64())
        lines += QByteArray(1, letter) + "\r\n";
    QVERIFY(!search(lines, canaries).hits.isEmpty());
}

void TestCanaries::findsNamesOfFilesAndFolders()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"scan of passport-4711 folder/file"_s), "x");
    const auto report = test::findCanaries({folder.path()}, {Canary::text(u"number"_s, u"passport-4711"_s)});
    QVERIFY(!report.hits.isEmpty());
    QCOMPARE(report.hits.constFirst().offset, -1);
    // The folder that was asked for is not part of what was stored.
    const auto inside = test::findCanaries({folder.filePath(u"scan of passport-4711 folder"_s)},
                                           {Canary::text(u"number"_s, u"passport-4711"_s)});
    QVERIFY(inside.hits.isEmpty());
}

void TestCanaries::looksIntoHiddenFilesAndFolders()
{
    const QTemporaryDir folder;
    write(folder.filePath(u".cache/.deep/.file"_s), "passport-4711");
    const auto report = test::findCanaries({folder.path()}, {Canary::text(u"number"_s, u"passport-4711"_s)});
    QCOMPARE(report.hits.size(), 1);
    QCOMPARE(report.files, 1);
}

void TestCanaries::tellsFileValueFormAndPlace()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.log"_s), "number: passport-4711");
    const auto report = test::findCanaries(
        {folder.path()}, {Canary::text(u"number"_s, u"passport-4711"_s), Canary::text(u"other"_s, u"not there"_s)});
    QCOMPARE(report.text(), folder.filePath(u"a.log"_s) + u": number as as it is at 8"_s);
    QCOMPARE(report.files, 1);
    QCOMPARE(report.bytes, 21);
}

void TestCanaries::readsFilesWhoseNamesAreBroken()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path()) + "/broken\xFFname";
    std::ofstream(path.toStdString(), std::ios::binary) << "passport-4711";
    const auto report = test::findCanaries({folder.path()}, {Canary::text(u"number"_s, u"passport-4711"_s)});
    QCOMPARE(report.hits.size(), 1);
    QCOMPARE(std::remove(path.constData()), 0);
}

void TestCanaries::tellsOfWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    const auto report = test::findCanaries({missing}, {Canary::text(u"number"_s, u"passport-4711"_s)});
    QCOMPARE(report.unreadable, QStringList{missing});
    QCOMPARE(report.text(), missing + u": cannot be read"_s);
}

void TestCanaries::neverWaitsAtAPipe()
{
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {folder.filePath(u"pipe"_s)}), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"link"_s)));
    const auto report = test::findCanaries({folder.path()}, {Canary::text(u"number"_s, u"passport-4711"_s)});
    QCOMPARE(report.files, 0);
    QCOMPARE(report.text(), QString());
}

void TestCanaries::findsTheBeginningsOfDocuments_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("PDF") << u"resources/samples/sample-bank-statement.pdf"_s;
    QTest::newRow("JPEG") << u"resources/samples/sample-passport.jpg"_s;
    QTest::newRow("PNG") << QString();
}

void TestCanaries::findsTheBeginningsOfDocuments()
{
    QFETCH(const QString, path);
    QByteArray content("\x89PNG\r\n\x1a\n....", 12);
    if (!path.isEmpty()) {
        QFile file(QStringLiteral(RFI_SOURCE_DIR "/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QVERIFY(!search(content, test::documentBeginnings()).hits.isEmpty());
    QVERIFY(!search("in the middle " + content, test::documentBeginnings()).hits.isEmpty());
    QVERIFY(!search(content.toBase64(), test::documentBeginnings()).hits.isEmpty());
}

void TestCanaries::findsNothingWhereNothingIs()
{
    const auto report = search(name().toUtf8(), {Canary::text(u"number"_s, u"passport-4711"_s)});
    QVERIFY(report.hits.isEmpty());
    QCOMPARE(report.text(), QString());
    QCOMPARE(report.files, 1);
}

void TestCanaries::findsNothingByChanceInEncryptedBytes()
{
    QByteArray random(8 * 1024 * 1024, '\0');
    QRandomGenerator generator(4711);
    generator.fillRange(reinterpret_cast<quint32*>(random.data()), random.size() / qsizetype(sizeof(quint32)));
    const auto report = search(random, test::documentBeginnings());
    QCOMPARE(report.text(), QString());
    QCOMPARE(report.bytes, random.size());
}

QTEST_APPLESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
