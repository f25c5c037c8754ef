#include "models/audit/chain.h"
#include "models/core/jsonreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsMembersAtEachLevelWithoutBlanks();
    void sortsByUtf16UnitsAsRfc8785Does();
    void orderOfMembersDoesNotChangeTheEntry();
    void hashesAsAnyoneCanRepeat();
    void sealsAsAnyoneWithTheKeyCanRepeat();
    void chainsEachEntryToTheOneBefore();
};

namespace {

const core::Secret& key()
{
    static const core::Secret secret(QByteArray(32, 'k'));
    return secret;
}

} // namespace

void TestChain::sortsMembersAtEachLevelWithoutBlanks()
{
    const auto json = core::readJson(R"({ "b": [ {"z": 1, "a": "x y"} ], "a": null })");
    QVERIFY(json.isOk());
    QCOMPARE(audit::canonicalJson(*json), QByteArray(R"({"a":null,"b":[{"a":"x y","z":1}]})"));
}

void TestChain::sortsByUtf16UnitsAsRfc8785Does()
{
    // U+1F600 begins with the unit D83D, which stands before FB33, though the character stands after it.
    const Json json = Json::object({{u"\uFB33"_s, Json::integer(1)}, {u"\U0001F600"_s, Json::integer(2)}});
    QCOMPARE(audit::canonicalJson(json), u"{\"\U0001F600\":2,\"\uFB33\":1}"_s.toUtf8());
}

void TestChain::orderOfMembersDoesNotChangeTheEntry()
{
    const Json one = Json::object({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    const Json other = Json::object({{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}});
    QCOMPARE(audit::next({}, one, key()), audit::next({}, other, key()));
}

void TestChain::hashesAsAnyoneCanRepeat()
{
    // (printf '\0\0\0\0\0\0\0\0\1'; head -c 32 /dev/zero; printf '{"act":"opened"}') | sha256sum
    const audit::Entry entry = audit::next({}, Json::object({{u"act"_s, u"opened"_s}}), key());
    QCOMPARE(entry.sequence, 1);
    QCOMPARE(entry.record, QByteArray(R"({"act":"opened"})"));
    QCOMPARE(entry.hash.toHex(), QByteArray("75cfa0459710f1966425b4bdfdfefea154e968f1f571d2f34a8db36d45e9ed0f"));
}

void TestChain::sealsAsAnyoneWithTheKeyCanRepeat()
{
    // (printf '\1'; head -c 32 /dev/zero) | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    QCOMPARE(audit::entrySeal(QByteArray(32, '\0'), key()).toHex(),
             QByteArray("816701a550f8352a773e8ea6eaa0b55aa555b264360c553aae3955c622ccfa6f"));
}

void TestChain::chainsEachEntryToTheOneBefore()
{
    const Json facts = Json::object({{u"act"_s, u"opened"_s}});
    const audit::Entry first = audit::next({}, facts, key());
    const audit::Entry second = audit::next(first.head(), facts, key());
    QCOMPARE(second.sequence, 2);
    QCOMPARE(second.record, first.record);
    QVERIFY(second.hash != first.hash);
    QVERIFY(second.mac != first.mac);
    QCOMPARE(second.hash, audit::entryHash(2, first.hash, second.record));
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
