#include "models/updates/releases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::ErrorCode;
using updates::readReleases;
using updates::Release;
using updates::Releases;

class TestReleases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAList();
    void leavesAloneWhatLaterListsSay();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void namesTheNewestAboveTheInstalledOne_data();
    void namesTheNewestAboveTheInstalledOne();
    void tellsThatOneInBetweenMendsSomethingUrgent();
    void readsTheExampleForPublishers();
};

namespace {

QByteArray releaseWith(const QByteArray& version, const QByteArray& urgency = "usual",
                       const QByteArray& page = "https://rfi-desk.example/news", const QByteArray& more = "")
{
    return R"({ "version": ")" + version + R"(", "released": "2026-05-01", "urgency": ")" + urgency + R"(", "page": ")"
        + page + '"' + more + " }";
}

QByteArray listOf(const QList<QByteArray>& releases)
{
    return R"({ "format": "rfi-desk/releases@1", "sequence": 3, "issued": "2026-05-02T08:00:00Z", "releases": [)"
        + releases.join(", ") + "] }";
}

} // namespace

void TestReleases::readsAList()
{
    const QByteArray hash(64, 'a');
    const auto read = readReleases(listOf({releaseWith(
        "0.2.0", "security", "https://rfi-desk.example/news",
        R"(, "news": ["One.", "Two."], "files": [{ "system": "linux", "name": "rfi-desk_0.2.0_amd64.deb", "sha256": ")"
            + hash + R"(" }])")}));
    QVERIFY2(read.isOk(), read.isOk() ? "" : qPrintable(read.error().pointer));
    QCOMPARE(read->sequence, 3);
    QCOMPARE(read->issued, QDateTime(QDate(2026, 5, 2), QTime(8, 0), Qt::UTC));
    QCOMPARE(read->all.size(), 1);
    const Release& release = read->all.constFirst();
    QCOMPARE(release.version, QVersionNumber(0, 2, 0));
    QCOMPARE(release.released, QDate(2026, 5, 1));
    QVERIFY(release.isSecurity);
    QCOMPARE(release.page.host(), u"rfi-desk.example"_s);
    QCOMPARE(release.news, (QStringList{u"One."_s, u"Two."_s}));
    QCOMPARE(release.files.constFirst().sha256, QString::fromLatin1(hash));
}

void TestReleases::leavesAloneWhatLaterListsSay()
{
    const QByteArray more = R"(, "minimum": { "windows": "11" })";
    const auto read = readReleases(listOf({releaseWith("0.2.0", "usual", "https://rfi-desk.example/", more)}));
    QVERIFY(read.isOk());
}

void TestReleases::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const QByteArray& list, ErrorCode code, const QString& pointer) {
        QTest::newRow(name) << list << code << pointer;
    };
    const auto one = [&row](const char* name, const QByteArray& release, ErrorCode code, const QString& pointer) {
        row(name, listOf({release}), code, u"/releases/0"_s + pointer);
    };
    const QByteArray page = "https://rfi-desk.example/";
    row("no JSON", "<html>", ErrorCode::JsonSyntax, {});
    row("another format", "{}", ErrorCode::FormatUnknown, u"/format"_s);
    row("no sequence", R"({ "format": "rfi-desk/releases@1", "issued": "2026-05-02T08:00:00Z", "releases": [] })",
        ErrorCode::WrongType, u"/sequence"_s);
    row("no list", R"({ "format": "rfi-desk/releases@1", "sequence": 1, "issued": "2026-05-02T08:00:00Z" })",
        ErrorCode::WrongType, u"/releases"_s);
    row("no moment", R"({ "format": "rfi-desk/releases@1", "sequence": 1, "issued": "today", "releases": [] })",
        ErrorCode::FormatMismatch, u"/issued"_s);
    one("no number", releaseWith("next"), ErrorCode::FormatMismatch, u"/version"_s);
    one("a number with more", releaseWith("1.0-rc1"), ErrorCode::FormatMismatch, u"/version"_s);
    one("another urgency", releaseWith("1.0", "panic"), ErrorCode::FormatMismatch, u"/urgency"_s);
    one("an open page", releaseWith("1.0", "usual", "http://rfi-desk.example/"), ErrorCode::AddressNotAllowed,
        u"/page"_s);
    one("a file for a page", releaseWith("1.0", "usual", "file:///etc/passwd"), ErrorCode::AddressNotAllowed,
        u"/page"_s);
    one("a page with a name in it", releaseWith("1.0", "usual", "https://a@rfi-desk.example/"),
        ErrorCode::AddressNotAllowed, u"/page"_s);
    one("news that are no texts", releaseWith("1.0", "usual", page, R"(, "news": [1])"), ErrorCode::WrongType,
        u"/news/0"_s);
    one("a name with folders",
        releaseWith("1.0", "usual", page, R"(, "files": [{ "system": "linux", "name": "../x", "sha256": "" }])"),
        ErrorCode::FormatMismatch, u"/files/0/name"_s);
    one("half a hash",
        releaseWith("1.0", "usual", page, R"(, "files": [{ "system": "linux", "name": "x", "sha256": "abc" }])"),
        ErrorCode::FormatMismatch, u"/files/0/sha256"_s);
}

void TestReleases::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, list);
    const auto read = readReleases(list);
    QVERIFY(!read.isOk());
    QTEST(read.error().code, "code");
    QTEST(read.error().pointer, "pointer");
}

void TestReleases::namesTheNewestAboveTheInstalledOne_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("newer");
    QTest::newRow("far behind") << u"0.1.0"_s << u"0.10.0"_s;
    QTest::newRow("one behind") << u"0.9.9"_s << u"0.10.0"_s;
    QTest::newRow("the newest") << u"0.10"_s << QString();
    QTest::newRow("ahead") << u"0.11"_s << QString();
}

void TestReleases::namesTheNewestAboveTheInstalledOne()
{
    QFETCH(QString, installed);
    const auto read = readReleases(listOf({releaseWith("0.2"), releaseWith("0.10.0"), releaseWith("0.9.1")}));
    QVERIFY(read.isOk());
    const auto newer = read->newerThan(QVersionNumber::fromString(installed));
    QTEST(newer ? newer->version.toString() : QString(), "newer");
}

void TestReleases::tellsThatOneInBetweenMendsSomethingUrgent()
{
    const auto read = readReleases(listOf({releaseWith("0.3"), releaseWith("0.2", "security")}));
    QVERIFY(read.isOk());
    QVERIFY(read->newerThan(QVersionNumber(0, 1))->isSecurity);
    QVERIFY(!read->newerThan(QVersionNumber(0, 2))->isSecurity);
}

void TestReleases::readsTheExampleForPublishers()
{
    QFile file(QStringLiteral(RFI_SOURCE_DIR "/packaging/releases.example.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readReleases(file.readAll());
    QVERIFY2(read.isOk(), read.isOk() ? "" : qPrintable(read.error().pointer));
    QCOMPARE(read->all.constFirst().files.size(), 1);
}

QTEST_GUILESS_MAIN(TestReleases)
#include "tst_releases.moc"
