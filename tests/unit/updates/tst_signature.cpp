#include "models/updates/signature.h"
#include "tests/unit/updates/signer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using updates::checkSignature;
using updates::PublicKey;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasSigned();
    void takesWhatTheRealToolSigned();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void refusesEveryChangedByte();
    void refusesAnotherKeyWithTheSameId();
    void knowsAKeyWhenItSeesOne_data();
    void knowsAKeyWhenItSeesOne();

private:
    const test::Signer m_signer;
    const PublicKey m_key = PublicKey::fromText(m_signer.publicKey()).value();
    const QByteArray m_list = "{ \"format\": \"rfi-desk/releases@1\", \"sequence\": 1, "
                              "\"issued\": \"2026-05-01T00:00:00Z\", \"releases\": [] }\n";
};

void TestSignature::takesWhatWasSigned()
{
    QVERIFY(checkSignature(m_list, m_signer.sign(m_list), m_key).isOk());
    QVERIFY(checkSignature({}, m_signer.sign({}), m_key).isOk());
    QByteArray windows = m_signer.sign(m_list);
    windows.replace('\n', "\r\n");
    QVERIFY(checkSignature(m_list, windows, m_key).isOk());
}

/// The standard tool, which whoever publishes versions uses: see packaging/sign-list.sh.
void TestSignature::takesWhatTheRealToolSigned()
{
    const QString tool = QStandardPaths::findExecutable(u"minisign"_s);
    if (tool.isEmpty())
        QSKIP("minisign is not installed");
    const QTemporaryDir folder;
    const auto path = [&folder](const QString& name) { return folder.filePath(name); };
    const auto run = [](const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0;
    };
    QFile file(path(u"releases.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_list) == m_list.size());
    file.close();
    QVERIFY(run(tool, {u"-G"_s, u"-W"_s, u"-p"_s, path(u"key.pub"_s), u"-s"_s, path(u"key.sec"_s)}));
    QVERIFY(run(QStringLiteral(RFI_SOURCE_DIR "/packaging/sign-list.sh"), {path(u"key.sec"_s), file.fileName()}));
    const auto read = [&path](const QString& name) {
        QFile made(path(name));
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    };
    const QByteArray line = read(u"key.pub"_s).split('\n').value(1);
    const auto key = PublicKey::fromText(QString::fromLatin1(line));
    QVERIFY(key);
    QVERIFY(checkSignature(m_list, read(u"releases.json.minisig"_s), *key).isOk());
    QVERIFY(!checkSignature(m_list + ' ', read(u"releases.json.minisig"_s), *key).isOk());
    // And the tool takes what this test's own signer makes, so that the other tests mean something.
    QFile own(path(u"releases.json.minisig"_s));
    QVERIFY(own.open(QIODevice::WriteOnly | QIODevice::Truncate) && own.write(m_signer.sign(m_list)) > 0);
    own.close();
    QVERIFY(run(tool, {u"-V"_s, u"-P"_s, m_signer.publicKey(), u"-m"_s, file.fileName()}));
}

void TestSignature::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = m_signer.sign(m_list);
    const QList<QByteArray> lines = good.split('\n');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>Please sign in</html>");
    QTest::newRow("of another list") << m_signer.sign("{}");
    QTest::newRow("of another key") << test::Signer().sign(m_list);
    QTest::newRow("without hashing") << m_signer.signUnhashed(m_list);
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("without the signed comment") << lines.mid(0, 2).join('\n');
    QTest::newRow("with another comment") << QByteArray(good).replace("timestamp:1", "timestamp:2");
    QTest::newRow("with more behind it") << good + "more\n";
    QTest::newRow("with a comment of another") << [&] {
        QList<QByteArray> mixed = lines;
        mixed[3] = m_signer.sign("{}").split('\n').at(3);
        return mixed.join('\n');
    }();
}

void TestSignature::refusesAnythingElse()
{
    QFETCH(QByteArray, signature);
    QCOMPARE(checkSignature(m_list, signature, m_key).error().code, core::ErrorCode::SignatureWrong);
}

void TestSignature::refusesEveryChangedByte()
{
    const QByteArray signature = m_signer.sign(m_list);
    for (qsizetype place = 0; place < m_list.size(); ++place) {
        QByteArray changed = m_list;
        changed[place] = static_cast<char>(changed.at(place) ^ 1);
        QVERIFY2(!checkSignature(changed, signature, m_key).isOk(), qPrintable(QString::number(place)));
    }
}

void TestSignature::refusesAnotherKeyWithTheSameId()
{
    const test::Signer other;
    const auto key = PublicKey::fromText(other.publicKey());
    QVERIFY(!checkSignature(m_list, m_signer.sign(m_list), {m_key.id, key->key}).isOk());
}

void TestSignature::knowsAKeyWhenItSeesOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    const QString good = m_signer.publicKey();
    QTest::newRow("one") << good << true;
    QTest::newRow("with a line end") << good + u'\n' << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("with its comment") << u"untrusted comment: x\n"_s + good << false;
    QTest::newRow("cut") << good.left(40) << false;
    QTest::newRow("of another kind") << u"RQ"_s + good.mid(2) << false;
    QTest::newRow("no base 64") << u"*"_s + good.mid(1) << false;
}

void TestSignature::knowsAKeyWhenItSeesOne()
{
    QFETCH(QString, text);
    QTEST(PublicKey::fromText(text).has_value(), "isKey");
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
