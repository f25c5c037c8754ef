#include "models/secrets/accountsfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::secrets;
using rfi::core::codeName;

namespace {

const QByteArray Id = "7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d";

/// A file with one account of these members.
QByteArray fileWith(const QByteArray& members)
{
    return R"({"format": "rfi-desk/accounts@1", "accounts": [{)" + members + "}]}";
}

QByteArray required() { return R"("id": ")" + Id + R"(", "name": "n", "provider": "p", "environment": "e")"; }

} // namespace

class TestAccountsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data()
    {
        QTest::addColumn<QList<Account>>("accounts");
        const QString id = QString::fromLatin1(Id);
        const Account plain{id, u"Main"_s, u"fincom"_s, u"sandbox"_s, QString(), {}};
        Account full = plain;
        full.id = u"00000000-0000-4000-8000-000000000001"_s;
        full.name = u"Straße \"quoted\" \n العربية"_s;
        full.baseUrl = u"https://example.org/api"_s;
        full.settings = {{u"region"_s, u"eu"_s}, {u"empty"_s, QString()}};
        QTest::newRow("none") << QList<Account>();
        QTest::newRow("one") << QList{plain};
        QTest::newRow("several, in their order") << QList{full, plain};
    }

    void readsWhatItWrote()
    {
        QFETCH(const QList<Account>, accounts);
        const auto read = readAccounts(writeAccounts(accounts));
        QVERIFY(read.isOk());
        QCOMPARE(*read, accounts);
    }

    void hasTheAgreedForm()
    {
        const QByteArray text =
            writeAccounts({{QString::fromLatin1(Id), u"Main"_s, u"fincom"_s, u"sandbox"_s, {}, {}}});
        QCOMPARE(text.simplified().replace(" ", ""),
                 R"({"format":"rfi-desk/accounts@1","accounts":[{"id":")" + Id
                     + R"(","name":"Main","provider":"fincom","environment":"sandbox"}]})");
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char* name, const QByteArray& text, const char* code, const char* pointer) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(pointer);
        };
        row("empty", "", "json_syntax", "");
        row("cut", "{", "json_syntax", "");
        row("array", "[]", "format_unknown", "/format");
        row("no format", R"({"accounts": []})", "format_unknown", "/format");
        row("newer format", R"({"format": "rfi-desk/accounts@2", "accounts": []})", "format_unknown", "/format");
        row("no accounts", R"({"format": "rfi-desk/accounts@1"})", "required", "/accounts");
        row("accounts no array", R"({"format": "rfi-desk/accounts@1", "accounts": {}})", "wrong_type", "/accounts");
        row("unknown member", R"({"format": "rfi-desk/accounts@1", "accounts": [], "x": 1})", "unknown_member", "/x");
        row("duplicate name", R"({"format": "rfi-desk/accounts@1", "accounts": [], "accounts": []})",
            "json_duplicate_name", "/accounts");
        row("account no object", R"({"format": "rfi-desk/accounts@1", "accounts": [1]})", "wrong_type", "/accounts/0");
        row("unknown member of an account", fileWith(required() + R"(, "secret": "x")"), "unknown_member",
            "/accounts/0/secret");
        row("no name", fileWith(required().replace(R"("name": "n", )", "")), "required", "/accounts/0/name");
        row("name no text", fileWith(required().replace(R"("n")", "1")), "wrong_type", "/accounts/0/name");
        row("empty provider", fileWith(required().replace(R"("p")", R"("")")), "required", "/accounts/0/provider");
        row("base URL no text", fileWith(required() + R"(, "baseUrl": null)"), "wrong_type", "/accounts/0/baseUrl");
        row("settings no object", fileWith(required() + R"(, "settings": [])"), "wrong_type", "/accounts/0/settings");
        row("setting no text", fileWith(required() + R"(, "settings": {"a": 1})"), "wrong_type",
            "/accounts/0/settings/a");
        row("id no UUID", fileWith(required().replace(Id, "../x")), "format_mismatch", "/accounts/0/id");
        row("id in braces", fileWith(required().replace(Id, "{" + Id + "}")), "format_mismatch", "/accounts/0/id");
        row("id twice",
            R"({"format": "rfi-desk/accounts@1", "accounts": [{)" + required() + "}, {" + required() + "}]}",
            "not_unique", "/accounts/1/id");
    }

    void refusesEverythingElse()
    {
        QFETCH(const QByteArray, text);
        const auto read = readAccounts(text);
        QVERIFY(!read.isOk());
        QTEST(codeName(read.error().code), "code");
        QTEST(read.error().pointer, "pointer");
        QVERIFY(read.error().position.isValid());
    }
};

QTEST_GUILESS_MAIN(TestAccountsFile)
#include "tst_accountsfile.moc"
