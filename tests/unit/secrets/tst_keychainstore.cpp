// The keychain store over a real gnome-keyring-daemon, with other programs at the same keyring.

#include "models/secrets/accountstore.h"
#include "models/secrets/credentialstore.h"
#include "models/secrets/keychainstore.h"
#include "models/secrets/storeprobe.h"
#include "tests/support/storecalls.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using namespace rfi::test;
using rfi::core::Outcome;
using rfi::core::Result;

namespace {

SecretKey freshKey()
{
    return {u"sandbox"_s, u"example"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"credentials"_s};
}

/// Runs a program of the system and gives what it printed.
QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(9000))
        qFatal("%s does not end", qPrintable(program));
    return process.readAllStandardOutput();
}

/// Attributes by which QtKeychain finds an entry.
QStringList attributes(const QString& name)
{
    return {u"user"_s, name,           u"server"_s,     u"rfi-desk"_s,
            u"type"_s, u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s};
}

void storeByAnotherProgram(const QString& name, const QByteArray& value)
{
    run(u"secret-tool"_s, QStringList{u"store"_s, u"--label=x"_s} + attributes(name), value);
}

QByteArray lookUpByAnotherProgram(const QString& name)
{
    return run(u"secret-tool"_s, QStringList{u"lookup"_s} + attributes(name));
}

void removeByAnotherProgram(const QString& name) { run(u"secret-tool"_s, QStringList{u"clear"_s} + attributes(name)); }

void turnKey(const QString& act)
{
    run(u"/usr/bin/python3"_s, {u"" RFI_SOURCE_DIR "/tests/support/keyringlock.py"_s, act});
}

Outcome writeSentinel(KeychainStore& store)
{
    return answerOf<Outcome>([&](QObject* context, auto callback) { store.writeSentinel(context, callback); });
}

Outcome checkSentinel(KeychainStore& store)
{
    return answerOf<Outcome>([&](QObject* context, auto callback) { store.checkSentinel(context, callback); });
}

StoreChoice probe(History history)
{
    return answerOf<StoreChoice>([&](QObject* context, auto callback) { probeKeychain(history, context, callback); });
}

constexpr QLatin1StringView Sentinel{"rfi-desk/sentinel"};

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        turnKey(u"unlock"_s);
        removeByAnotherProgram(QString(Sentinel));
        QCOMPARE(codeOf(writeSentinel(m_store)), u"ok"_s);
    }

    void otherProgramsFindBase64()
    {
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(m_store, key, QByteArray("a\0b", 3))), u"ok"_s);
        QCOMPARE(lookUpByAnotherProgram(key.text()), QByteArray("a\0b", 3).toBase64());
    }

    void B03_lockedKeyringIsNotAnEmptyOne_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("entry that was stored") << true;
        QTest::newRow("entry that never was") << false;
    }

    void B03_lockedKeyringIsNotAnEmptyOne()
    {
        QFETCH(const bool, isStored);
        const SecretKey key = freshKey();
        if (isStored)
            QCOMPARE(codeOf(writeTo(m_store, key, "old")), u"ok"_s);
        turnKey(u"lock"_s);
        QCOMPARE(codeOf(readFrom(m_store, key)), u"keychain_locked"_s);
        QCOMPARE(codeOf(writeTo(m_store, key, "new")), u"keychain_locked"_s);
        QCOMPARE(codeOf(removeFrom(m_store, key)), u"keychain_locked"_s);

        turnKey(u"unlock"_s);
        const Result<Secret> after = readFrom(m_store, key);
        QCOMPARE(codeOf(after), isStored ? u"ok"_s : u"keychain_not_found"_s);
        if (isStored)
            QCOMPARE(after->view().toByteArray(), "old");
    }

    void B03_lockedKeyringLeavesThisSession_data()
    {
        QTest::addColumn<History>("history");
        QTest::newRow("used before") << History::UsedBefore;
        QTest::newRow("first use") << History::FirstUse;
    }

    void B03_lockedKeyringLeavesThisSession()
    {
        QFETCH(const History, history);
        turnKey(u"lock"_s);
        const StoreChoice choice = probe(history);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QVERIFY(choice.reason);
        QCOMPARE(choice.reason->code, rfi::core::ErrorCode::KeychainLocked);

        turnKey(u"unlock"_s);
        QCOMPARE(probe(history).store->kind(), StoreKind::Keychain);
    }

    void probeSetsUpANewUser()
    {
        removeByAnotherProgram(QString(Sentinel));
        QCOMPARE(codeOf(checkSentinel(m_store)), u"keychain_not_found"_s);
        const StoreChoice choice = probe(History::FirstUse);
        QCOMPARE(choice.store->kind(), StoreKind::Keychain);
        QVERIFY(!choice.reason);
        QCOMPARE(codeOf(checkSentinel(m_store)), u"ok"_s);

        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(*choice.store, key, "kept")), u"ok"_s);
        QCOMPARE(readFrom(*probe(History::UsedBefore).store, key)->view().toByteArray(), "kept");
    }

    void B08_anotherKeyringIsNotTakenForANewUser()
    {
        removeByAnotherProgram(QString(Sentinel));
        const StoreChoice choice = probe(History::UsedBefore);
        QCOMPARE(choice.store->kind(), StoreKind::SessionOnly);
        QCOMPARE(choice.reason->code, rfi::core::ErrorCode::KeychainLocked);
        QVERIFY2(lookUpByAnotherProgram(QString(Sentinel)).isEmpty(),
                 "the probe wrote into a keyring that is not known");
        QCOMPARE(codeOf(readFrom(m_store, freshKey())), u"keychain_locked"_s);
    }

    void B06_entryThatTheUserDeletedIsNotFound()
    {
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(m_store, key, "value")), u"ok"_s);
        removeByAnotherProgram(key.text());
        QCOMPARE(codeOf(readFrom(m_store, key)), u"keychain_not_found"_s);
    }

    void B07_valueOfAnotherProgramIsRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no base64") << QByteArray("plain words!");
        QTest::newRow("base64 cut short") << QByteArray("aGVsbG8");
        QTest::newRow("5,000 bytes") << QByteArray(5000, 'x').toBase64();
    }

    void B07_valueOfAnotherProgramIsRefused()
    {
        QFETCH(const QByteArray, value);
        const SecretKey key = freshKey();
        storeByAnotherProgram(key.text(), value);
        QCOMPARE(lookUpByAnotherProgram(key.text()), value);
        QCOMPARE(codeOf(readFrom(m_store, key)), u"keychain_value_rejected"_s);
        QCOMPARE(codeOf(removeFrom(m_store, key)), u"ok"_s);
        QCOMPARE(codeOf(readFrom(m_store, key)), u"keychain_not_found"_s);
    }

    void wrongSentinelIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no base64") << QByteArray("somebody else's");
        QTest::newRow("another value") << QByteArray("somebody else's").toBase64();
    }

    void wrongSentinelIsNotOurs()
    {
        QFETCH(const QByteArray, value);
        storeByAnotherProgram(QString(Sentinel), value);
        QCOMPARE(codeOf(checkSentinel(m_store)), u"keychain_read_back_differs"_s);
    }

    void callOfADeadContextIsNotDone()
    {
        const SecretKey key = freshKey();
        {
            QObject context;
            m_store.read(freshKey(), &context, [](const Result<Secret>&) {});
            m_store.write(key, Secret("unwanted"), &context, [](const Outcome&) {});
        }
        QCOMPARE(codeOf(readFrom(m_store, key)), u"keychain_not_found"_s);
    }

    void noFileHoldsTheSecretInTheClear()
    {
        const QByteArray canary = "canary-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        QCOMPARE(codeOf(writeTo(m_store, freshKey(), canary)), u"ok"_s);
        int files = 0;
        QDirIterator home(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (home.hasNext()) {
            QFile file(home.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(canary) && !content.contains(canary.toBase64()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY2(files > 0, "the keyring's own file was not seen");
    }

    void accountsComeAndGoWithTheirCredentials()
    {
        const auto store = std::make_shared<KeychainStore>();
        QTemporaryDir folder;
        AccountStore accounts(folder.path());
        QVERIFY(accounts.load().isOk());
        const Account account = accounts.add({{}, u"Main"_s, u"example"_s, u"sandbox"_s, {}, {}}).value();
        const Credentials credentials{{u"accessKey"_s, Secret(QByteArray(1000, 'a'))},
                                      {u"secret"_s, Secret(QByteArray(1000, 's'))}};
        const CredentialStore keys(store);
        QCOMPARE(codeOf(answerOf<Outcome>(
                     [&](QObject* context, auto callback) { keys.write(account, credentials, context, callback); })),
                 u"ok"_s);
        const auto read = [&] {
            return answerOf<Result<Credentials>>(
                [&](QObject* context, auto callback) { keys.read(account, context, callback); });
        };
        QVERIFY(*read() == credentials);

        turnKey(u"lock"_s);
        const auto remove = [&] {
            return answerOf<Outcome>(
                [&](QObject* context, auto callback) { accounts.remove(account.id, store, context, callback); });
        };
        QCOMPARE(codeOf(remove()), u"keychain_locked"_s);
        QCOMPARE(accounts.accounts(), QList{account});

        turnKey(u"unlock"_s);
        QCOMPARE(codeOf(remove()), u"ok"_s);
        QVERIFY(accounts.accounts().isEmpty());
        QCOMPARE(codeOf(read()), u"keychain_not_found"_s);
        for (const QString& field : {u"credentials.accessKey"_s, u"credentials.secret"_s})
            QVERIFY(lookUpByAnotherProgram(account.key(field).text()).isEmpty());
    }

    /// Ends the daemon, so it comes last.
    void B10_keyringThatGoesAwayIsUnreachable()
    {
        const SecretKey key = freshKey();
        QCOMPARE(codeOf(writeTo(m_store, key, "value")), u"ok"_s);
        const int daemon = qEnvironmentVariableIntValue("RFI_KEYRING_PID");
        QVERIFY(daemon > 1);
        QCOMPARE(::kill(daemon, SIGKILL), 0);
        QTRY_COMPARE(codeOf(readFrom(m_store, key)), u"keychain_unreachable"_s);
        QCOMPARE(codeOf(writeTo(m_store, key, "new")), u"keychain_unreachable"_s);
        QCOMPARE(codeOf(removeFrom(m_store, key)), u"keychain_unreachable"_s);
    }

private:
    KeychainStore m_store;
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
