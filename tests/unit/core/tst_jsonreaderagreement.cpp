#include "models/core/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using rfi::core::ErrorCode;
using rfi::core::Json;
using rfi::core::readJson;

/// Spoils documents at random: what our reader takes, two other readers take with the same meaning, and what it
/// calls bad syntax is bad for them as well.
class TestJsonReaderAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnSpoiledDocuments_data();
    void agreesOnSpoiledDocuments();

private:
    QByteArray spoiled(QByteArray text);

    QRandomGenerator m_random{20261102};
};

namespace {

QByteArrayList documents()
{
    return {R"({"a":[12,-0.5e3,true,null,"x\u00e4\ud83d\ude00"],"b":{"c":"","d":false},"":0})",
            R"([[],{},[[1,2,[3]]],"\\\"\/\b\f\n\r\t","äß日本😀",1.25E-2,-0,100,1e22])",
            "\xEF\xBB\xBF[ 1 ,\t2 ,\r\n { \"k\" : \"v\" } ]",
            R"([{"id":9007199254740993,"amount":10.50,"when":"2026-05-05 10:00:00+00"},{"id":2}])"};
}

/// No byte order mark: inside strings QJsonDocument loses it.
QByteArrayList fragments()
{
    return {"\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "0",
            "1",
            "00",
            "12345678",
            "-",
            "+",
            ".",
            "e",
            "E1",
            "e-2",
            " ",
            "\n",
            "true",
            "nul",
            "null",
            "NaN",
            "//",
            "/**/",
            "'",
            "\\u",
            "\\u0000",
            "\\ud800",
            "\\udc00",
            "\\u0061",
            "\"a\"",
            "\"a\":1,",
            "\xC3",
            "\xA4",
            "\xED\xA0\x80",
            "\xF0\x9F\x98\x80",
            "\xFF",
            "\x01",
            "\x7F",
            QByteArray(1, '\0'),
            "[[]]",
            "{}"};
}

bool isSame(const Json& ours, const nlohmann::json& theirs)
{
    switch (ours.kind()) {
    case Json::Kind::Null: return theirs.is_null();
    case Json::Kind::Boolean: return theirs.is_boolean() && theirs.get<bool>() == ours.toBool();
    case Json::Kind::Number: return theirs.is_number() && theirs.get<double>() == ours.numberText().toDouble();
    case Json::Kind::String: return theirs.is_string() && theirs.get<std::string>() == ours.toString().toStdString();
    case Json::Kind::Array:
        return theirs.is_array() && static_cast<qsizetype>(theirs.size()) == ours.size()
            && std::equal(theirs.begin(), theirs.end(), ours.items().begin(),
                          [](const nlohmann::json& their, const Json& our) { return isSame(our, their); });
    case Json::Kind::Object:
        return theirs.is_object() && static_cast<qsizetype>(theirs.size()) == ours.size()
            && std::all_of(ours.members().begin(), ours.members().end(), [&](const Json::Member& member) {
                   const auto their = theirs.find(member.first.toStdString());
                   return their != theirs.end() && isSame(member.second, *their);
               });
    }
    return false;
}

bool isSame(const Json& ours, const QJsonValue& theirs)
{
    switch (ours.kind()) {
    case Json::Kind::Null: return theirs.isNull();
    case Json::Kind::Boolean: return theirs.isBool() && theirs.toBool() == ours.toBool();
    case Json::Kind::Number: return theirs.isDouble() && theirs.toDouble() == ours.numberText().toDouble();
    case Json::Kind::String: return theirs.isString() && theirs.toString() == ours.toString();
    case Json::Kind::Array: {
        const QJsonArray array = theirs.toArray();
        return theirs.isArray() && array.size() == ours.size()
            && std::equal(ours.items().begin(), ours.items().end(), array.begin(),
                          [](const Json& our, const QJsonValue& their) { return isSame(our, their); });
    }
    case Json::Kind::Object: {
        const QJsonObject object = theirs.toObject();
        return theirs.isObject() && object.size() == ours.size()
            && std::all_of(ours.members().begin(), ours.members().end(), [&](const Json::Member& member) {
                   return object.contains(member.first) && isSame(member.second, object.value(member.first));
               });
    }
    }
    return false;
}

bool isFinite(const Json& json)
{
    if (json.isNumber()) {
        bool fits = false;
        json.numberText().toDouble(&fits);
        return fits;
    }
    const auto& members = json.members();
    return std::all_of(json.items().begin(), json.items().end(), isFinite)
        && std::all_of(members.begin(), members.end(), [](const Json::Member& one) { return isFinite(one.second); });
}

} // namespace

QByteArray TestJsonReaderAgreement::spoiled(QByteArray text)
{
    const QByteArrayList parts = fragments();
    for (int left = m_random.bounded(3) + 1; left > 0; --left) {
        const qsizetype at = m_random.bounded(text.size() + 1);
        const QByteArray& part = parts.at(m_random.bounded(parts.size()));
        switch (m_random.bounded(4)) {
        case 0: text.insert(at, part); break;
        case 1: text.replace(at, part.size(), part); break;
        case 2: text.remove(at, m_random.bounded(4)); break;
        default: text.insert(at, text.sliced(at, std::min<qsizetype>(m_random.bounded(12), text.size() - at))); break;
        }
    }
    return text;
}

void TestJsonReaderAgreement::agreesOnSpoiledDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const QByteArray& document : documents())
        QTest::newRow(document.constData()) << document;
}

void TestJsonReaderAgreement::agreesOnSpoiledDocuments()
{
    QFETCH(const QByteArray, document);
    int taken = 0;
    int refused = 0;
    for (int round = 0; round < 10'000; ++round) {
        const QByteArray text = spoiled(document);
        const auto ours = readJson(text);
        const auto theirs = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
        if (ours) {
            ++taken;
            if (!isFinite(*ours)) // numbers that do not fit a double are ours alone
                continue;
            QVERIFY2(isSame(*ours, theirs), text.constData());
            if (!ours->isArray() && !ours->isObject())
                continue; // QJsonDocument takes no others
            const QJsonDocument qt = QJsonDocument::fromJson(text);
            QVERIFY2(isSame(*ours, qt.isArray() ? QJsonValue(qt.array()) : QJsonValue(qt.object())), text.constData());
        } else if (ours.error().code != ErrorCode::JsonDuplicateName) {
            ++refused;
            QVERIFY2(theirs.is_discarded() || text.contains('\0'), text.constData());
        }
    }
    QVERIFY2(taken > 200 && refused > 200, "the documents have to be spoiled neither too much nor too little");
}

QTEST_APPLESS_MAIN(TestJsonReaderAgreement)
#include "tst_jsonreaderagreement.moc"
