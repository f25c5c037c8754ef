#include "models/audit/headtext.h"
#include "models/audit/logline.h"
#include "models/core/jsonreader.h"
#include "models/evidence/archive.h"
#include "models/evidence/pack.h"
#include "tests/unit/evidence/somecase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rfi;
using namespace rfi::tests;

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void holdsEverythingThatProvesTheCase();
    void sameCaseGivesTheSameFiles();
    void describesTheCheckInTwentyLines();
    void standardToolsFindItGood();
    void standardToolsNameAChangedFile_data();
    void standardToolsNameAChangedFile();
    void anyFlippedByteIsFoundAndNamed();
    void changedLogWithNewSumsIsFoundByItsChain_data();
    void changedLogWithNewSumsIsFoundByItsChain();
    void tellsEveryAttemptForPrograms();
    void missingSentDocumentIsFoundWithNewSums();
    void saysWhichSentDocumentItNeverHad();
    void anythingSentThatIsNotAsInTheLogIsFound_data();
    void anythingSentThatIsNotAsInTheLogIsFound();
    void cutLogIsFoundByWhatWasSent();
    void cutTailIsFoundWithAHeadNotedOutside();
    void earlierHeadSaysThatItCannotBeCheckedHere();
    void caseWithoutAnEntryIsGood();

private:
    struct Ran
    {
        int exit = -1;
        QString said;
    };
    Ran run(const QString& program, const QStringList& arguments) const;
    Ran sums() const { return run(u"sha256sum"_s, {u"-c"_s, u"SHA256SUMS"_s}); }
    Ran verify(const QStringList& heads = {}) const { return run(u"python3"_s, QStringList{u"verify.py"_s} + heads); }
    /// As somebody would who changed something and wants nobody to see it.
    void sumAnew() const
    {
        QCOMPARE(run(u"sh"_s, {u"-c"_s, u"sha256sum $(cut -c67- SHA256SUMS) > new; mv new SHA256SUMS"_s}).exit, 0);
    }
    QString pathOf(const QString& name) const { return m_folder->filePath(u"pack/"_s + name); }
    QByteArray contentOf(const QString& name) const;
    void replace(const QString& name, const QByteArray& bytes) const;
    void write(const evidence::CaseFile& file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestPack::Ran TestPack::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(pathOf({}));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int patience = 200'000;
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QByteArray TestPack::contentOf(const QString& name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPack::replace(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPack::write(const evidence::CaseFile& file)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(evidence::writeFolder(evidence::makePack(file, "%PDF-"), m_folder->filePath(u"pack"_s)).isOk());
}

void TestPack::initTestCase()
{
    for (const QString& tool : {u"sha256sum"_s, u"python3"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("the standard tools are not installed");
    }
}

void TestPack::init() { write(someCase()); }

void TestPack::holdsEverythingThatProvesTheCase()
{
    const evidence::CaseFile file = someCase();
    const evidence::Pack pack = evidence::makePack(file, "%PDF-");
    QStringList paths;
    for (const evidence::PackFile& entry : pack.files)
        paths.append(entry.path);
    QCOMPARE(paths,
             QStringList({u"README.txt"_s, u"SHA256SUMS"_s, u"answers.json"_s, u"attempts.json"_s,
                          u"documents/01-Passport_gnp.jpg"_s, u"documents/02-passwd"_s, u"log-head.json"_s,
                          u"log.jsonl"_s, u"received/01-update.txt"_s, u"received/02-update.txt"_s, u"report.pdf"_s,
                          u"request.json"_s, u"sent/01-update.json"_s, u"sent/02-update.json"_s, u"verify.py"_s}));
    QCOMPARE(pack.find(u"report.pdf"_s)->bytes, QByteArray("%PDF-"));
    QCOMPARE(pack.find(u"request.json"_s)->bytes, file.requestJson);
    QCOMPARE(pack.find(u"answers.json"_s)->bytes, file.answersJson);
    QCOMPARE(pack.find(u"sent/02-update.json"_s)->bytes, QByteArray("{\"again\":1}"));
    QCOMPARE(pack.find(u"documents/02-passwd"_s)->bytes, QByteArray("root"));
    QCOMPARE(*audit::readHead(pack.find(u"log-head.json"_s)->bytes), file.logHead());
    const QList<QByteArray> lines = pack.find(u"log.jsonl"_s)->bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), file.log.size());
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(audit::readLogLine(lines.at(i))->entry, file.log.at(i));
    QCOMPARE(pack.find(u"received/02-update.txt"_s)->bytes, QByteArray("{\"id\":1}"));
    QCOMPARE(pack.find(u"nothing"_s), nullptr);
}

void TestPack::sameCaseGivesTheSameFiles()
{
    QCOMPARE(evidence::makePack(someCase(), "%PDF-").files, evidence::makePack(someCase(), "%PDF-").files);
}

void TestPack::describesTheCheckInTwentyLines()
{
    QVERIFY(contentOf(u"README.txt"_s).count('\n') <= 20);
    QVERIFY(contentOf(u"README.txt"_s).contains("sha256sum -c SHA256SUMS"));
    QVERIFY(contentOf(u"README.txt"_s).contains("python3 verify.py"));
}

void TestPack::standardToolsFindItGood()
{
    const Ran summed = sums();
    QVERIFY2(summed.exit == 0, qPrintable(summed.said));
    QCOMPARE(summed.said.count(u": OK"_s), 14);
    const Ran verified = verify();
    QVERIFY2(verified.exit == 0, qPrintable(verified.said));
}

void TestPack::standardToolsNameAChangedFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"README.txt"_s, u"answers.json"_s, u"attempts.json"_s, u"documents/01-Passport_gnp.jpg"_s,
          u"documents/02-passwd"_s, u"received/01-update.txt"_s, u"log-head.json"_s, u"log.jsonl"_s, u"report.pdf"_s,
          u"request.json"_s, u"sent/01-update.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestPack::standardToolsNameAChangedFile()
{
    QFETCH(const QString, name);
    QByteArray bytes = contentOf(name);
    bytes[0] = static_cast<char>(bytes.at(0) ^ 1);
    replace(name, bytes);
    const Ran summed = sums();
    QCOMPARE(summed.exit, 1);
    QVERIFY2(summed.said.contains(name + u": FAILED"_s), qPrintable(summed.said));
    QCOMPARE(verify().exit, 1);
    QVERIFY(verify().said.contains(name + u": changed"_s));

    QVERIFY(QFile::remove(pathOf(name)));
    QCOMPARE(sums().exit, 1);
    QVERIFY(verify().said.contains(name + u": missing"_s));
}

void TestPack::anyFlippedByteIsFoundAndNamed()
{
    const Ran flipped = run(u"python3"_s, {QStringLiteral(RFI_SOURCE_DIR "/tests/unit/evidence/flip.py"), u"."_s});
    QCOMPARE(flipped.exit, 0);
    const QStringList lines = flipped.said.trimmed().split(u'\n');
    QVERIFY2(lines.size() == 1, qPrintable(lines.mid(0, 5).join(u'\n')));
    QVERIFY2(lines.constFirst().section(u' ', 0, 0).toInt() > 5000, qPrintable(flipped.said));
    // A file that is in no list is named as well.
    replace(u"documents/03-more.pdf"_s, "more");
    QVERIFY(verify().said.contains(u"documents/03-more.pdf: not listed"_s));
}

void TestPack::changedLogWithNewSumsIsFoundByItsChain_data()
{
    QTest::addColumn<int>("removed");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    QTest::newRow("another act") << -1 << QByteArray("send_ended") << QByteArray("send_begun")
                                 << u"entry 13: changed"_s;
    QTest::newRow("another user") << -1 << QByteArray("zoë") << QByteArray("bob") << u"entry 8: changed"_s;
    QTest::newRow("an entry taken out") << 2 << QByteArray() << QByteArray() << u"entry 10: missing"_s;
    QTest::newRow("the last taken out") << 10 << QByteArray() << QByteArray() << u"entry 18: not the head"_s;
}

void TestPack::changedLogWithNewSumsIsFoundByItsChain()
{
    QFETCH(const int, removed);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, fault);
    evidence::Pack pack = evidence::makePack(someCase(), "%PDF-");
    QByteArray log = pack.find(u"log.jsonl"_s)->bytes;
    if (removed >= 0) {
        QList<QByteArray> lines = log.split('\n');
        lines.removeAt(removed);
        log = lines.join('\n');
    } else {
        log.replace(log.indexOf(from), from.size(), to);
    }
    replace(u"log.jsonl"_s, log);
    sumAnew();
    QCOMPARE(sums().exit, 0);
    const Ran verified = verify();
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(fault), qPrintable(verified.said));
    QCOMPARE(verified.said.count(u'\n'), 1);
}

void TestPack::tellsEveryAttemptForPrograms()
{
    const core::Json attempts = core::readJson(contentOf(u"attempts.json"_s))->value(u"attempts"_s);
    QCOMPARE(attempts.size(), 2);
    const core::Json upload = attempts.items().constFirst().at(u"/uploads/0"_s);
    QCOMPARE(upload.at(u"/document/file"_s).toString(), u"documents/01-Passport_gnp.jpg"_s);
    QCOMPARE(upload.at(u"/document/sha256"_s).toString(), QString::fromLatin1(hashOf("jpg").toHex()));
    QCOMPARE(upload.value(u"id"_s).toString(), u"doc_0"_s);
    QCOMPARE(upload.value(u"outcome"_s).toString(), u"accepted"_s);
    QCOMPARE(upload.value(u"finishedAt"_s).toString(), u"2026-11-20T10:30:00.000Z"_s);
    const core::Json call = attempts.items().constLast().at(u"/calls/0"_s);
    QCOMPARE(call.value(u"file"_s).toString(), u"sent/02-update.json"_s);
    QCOMPARE(call.value(u"reply"_s).toString(), u"received/02-update.txt"_s);
    QVERIFY(call.value(u"isWhole"_s).toBool());
}

void TestPack::missingSentDocumentIsFoundWithNewSums()
{
    QVERIFY(QFile::remove(pathOf(u"documents/01-Passport_gnp.jpg"_s)));
    QByteArray sums = contentOf(u"SHA256SUMS"_s);
    const qsizetype line = sums.lastIndexOf('\n', sums.indexOf("documents/01-")) + 1;
    sums.remove(line, sums.indexOf('\n', line) + 1 - line);
    replace(u"SHA256SUMS"_s, sums);
    QCOMPARE(this->sums().exit, 0);
    const Ran verified = verify();
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(u"attempt 1: passport.jpg: sent, and missing here"_s), qPrintable(verified.said));
}

void TestPack::saysWhichSentDocumentItNeverHad()
{
    evidence::CaseFile file = someCase();
    file.attempts[0].uploads[0].document.document = -1;
    write(file);
    QCOMPARE(sums().exit, 0);
    QVERIFY(verify().said.contains(u"attempt 1: passport.jpg: sent, and missing here"_s));
}

void TestPack::anythingSentThatIsNotAsInTheLogIsFound_data()
{
    QTest::addColumn<std::function<void(evidence::CaseFile&)>>("change");
    QTest::addColumn<QString>("fault");
    using Change = std::function<void(evidence::CaseFile&)>;
    QTest::newRow("another body") << Change([](evidence::CaseFile& file) {
        file.attempts[0].calls[0].body = "{\"b\":2}";
        file.attempts[0].calls[0].bodySha256 = hashOf("{\"b\":2}").toHex();
    }) << u"attempt 1: tells something sent that is missing in the log"_s;
    QTest::newRow("another document") << Change([](evidence::CaseFile& file) {
        file.documents[1].bytes = "other";
        file.attempts[1].uploads[0].document.sha256 = hashOf("other").toHex();
    }) << u"attempt 2: tells something sent that is missing in the log"_s;
    QTest::newRow("a document that is not told") << Change([](evidence::CaseFile& file) {
        file.documents.removeLast();
        file.attempts[1].uploads.clear();
    }) << u"log entry 15: tells something sent that is missing in attempts.json"_s;
    QTest::newRow("an attempt that is not told")
        << Change([](evidence::CaseFile& file) { file.attempts.removeFirst(); })
        << u"log entry 10: tells an attempt that is missing in attempts.json"_s;
}

void TestPack::anythingSentThatIsNotAsInTheLogIsFound()
{
    QFETCH(const std::function<void(evidence::CaseFile&)>, change);
    QFETCH(const QString, fault);
    evidence::CaseFile file = someCase();
    change(file);
    write(file);
    QCOMPARE(sums().exit, 0);
    const Ran verified = verify();
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(fault), qPrintable(verified.said));
}

void TestPack::cutLogIsFoundByWhatWasSent()
{
    evidence::CaseFile file = someCase();
    while (file.log.size() > 6)
        file.log.removeLast();
    write(file);
    QCOMPARE(sums().exit, 0);
    const Ran verified = verify();
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(u"attempt 2: tells something sent that is missing in the log"_s),
             qPrintable(verified.said));
}

void TestPack::cutTailIsFoundWithAHeadNotedOutside()
{
    const evidence::CaseFile whole = someCase();
    evidence::CaseFile cut = whole;
    cut.log.removeLast();
    write(cut);
    QCOMPARE(verify().exit, 0);
    QFile head(m_folder->filePath(u"head.json"_s));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write(audit::headText(whole.logHead(), someTime()));
    head.close();
    const Ran verified = verify({head.fileName()});
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(u"log entry 18: not the head in head.json"_s), qPrintable(verified.said));
}

void TestPack::earlierHeadSaysThatItCannotBeCheckedHere()
{
    QFile head(m_folder->filePath(u"head.json"_s));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write(audit::headText({3, QByteArray(32, '\3')}, someTime()));
    head.close();
    const Ran verified = verify({head.fileName()});
    QCOMPARE(verified.exit, 1);
    QVERIFY2(verified.said.contains(u"log entry 3: of head.json, comes before"_s), qPrintable(verified.said));
}

void TestPack::caseWithoutAnEntryIsGood()
{
    evidence::CaseFile file = someCase();
    file.log.clear();
    write(file);
    QCOMPARE(verify().exit, 0);
    file.logFrom = {};
    write(file);
    QCOMPARE(verify().exit, 0);
}

QTEST_APPLESS_MAIN(TestPack)
#include "tst_pack.moc"
