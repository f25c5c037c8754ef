#include "models/core/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::Json;
using rfi::core::Pointer;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsKind_data();
    void knowsItsKind();
    void comparesAsJson_data();
    void comparesAsJson();
    void findsByPointer_data();
    void findsByPointer();
    void readsWholeNumbers();
    void insertsInPlaceOrAtTheEnd();
    void appendsToArrays();
    void setsDeepValues();
    void removesMembers();
    void copiesDoNotShareChanges();
};

namespace {

Json sample()
{
    return Json::object({{u"a"_s, Json::array({Json::integer(1), Json(u"two"_s), Json::object({{u"b"_s, Json()}})})},
                         {u"x/y"_s, Json::boolean(true)},
                         {u""_s, Json::number(u"1.50"_s)}});
}

} // namespace

void TestJson::knowsItsKind_data()
{
    QTest::addColumn<Json>("value");
    QTest::addColumn<Json::Kind>("kind");
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("default is null") << Json() << Json::Kind::Null << qsizetype{0};
    QTest::newRow("boolean") << Json::boolean(false) << Json::Kind::Boolean << qsizetype{0};
    QTest::newRow("number") << Json::integer(-3) << Json::Kind::Number << qsizetype{0};
    QTest::newRow("string") << Json(u""_s) << Json::Kind::String << qsizetype{0};
    QTest::newRow("empty array") << Json::array() << Json::Kind::Array << qsizetype{0};
    QTest::newRow("object") << sample() << Json::Kind::Object << qsizetype{3};
}

void TestJson::knowsItsKind()
{
    QFETCH(const Json, value);
    QFETCH(const Json::Kind, kind);
    QFETCH(const qsizetype, size);
    QCOMPARE(value.kind(), kind);
    QCOMPARE(value.size(), size);
    QCOMPARE(value.isNull(), kind == Json::Kind::Null);
    QCOMPARE(value.isBoolean(), kind == Json::Kind::Boolean);
    QCOMPARE(value.isNumber(), kind == Json::Kind::Number);
    QCOMPARE(value.isString(), kind == Json::Kind::String);
    QCOMPARE(value.isArray(), kind == Json::Kind::Array);
    QCOMPARE(value.isObject(), kind == Json::Kind::Object);
    QVERIFY(kind == Json::Kind::String || value.toString().isEmpty());
    QVERIFY(kind == Json::Kind::Number || value.numberText().isEmpty());
    QVERIFY(value.toBool(true) == (kind != Json::Kind::Boolean));
}

void TestJson::comparesAsJson_data()
{
    QTest::addColumn<Json>("left");
    QTest::addColumn<Json>("right");
    QTest::addColumn<bool>("isEqual");

    const Json one = Json::integer(1);
    QTest::newRow("1 and 1.0") << one << Json::number(u"1.0"_s) << true;
    QTest::newRow("number and string") << one << Json(u"1"_s) << false;
    QTest::newRow("false and 0") << Json::boolean(false) << Json::integer(0) << false;
    QTest::newRow("null and false") << Json() << Json::boolean(false) << false;
    QTest::newRow("order of members") << Json::object({{u"a"_s, one}, {u"b"_s, Json()}})
                                      << Json::object({{u"b"_s, Json()}, {u"a"_s, one}}) << true;
    QTest::newRow("one member more") << Json::object({{u"a"_s, one}}) << Json::object({{u"a"_s, one}, {u"b"_s, one}})
                                     << false;
    QTest::newRow("other name") << Json::object({{u"a"_s, Json()}}) << Json::object({{u"b"_s, Json()}}) << false;
    QTest::newRow("order of items") << Json::array({one, Json()}) << Json::array({Json(), one}) << false;
    QTest::newRow("empty array and object") << Json::array() << Json::object() << false;
    QTest::newRow("deep") << sample() << sample() << true;
}

void TestJson::comparesAsJson()
{
    QFETCH(const Json, left);
    QFETCH(const Json, right);
    QFETCH(const bool, isEqual);
    QCOMPARE(left == right, isEqual);
    QCOMPARE(right == left, isEqual);
}

void TestJson::findsByPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<Json>("value");

    QTest::newRow("whole") << u""_s << true << sample();
    QTest::newRow("item") << u"/a/1"_s << true << Json(u"two"_s);
    QTest::newRow("null is a value") << u"/a/2/b"_s << true << Json();
    QTest::newRow("escaped name") << u"/x~1y"_s << true << Json::boolean(true);
    QTest::newRow("empty name") << u"/"_s << true << Json::number(u"1.5"_s);
    QTest::newRow("behind the end") << u"/a/3"_s << false << Json();
    QTest::newRow("the place behind the last item") << u"/a/-"_s << false << Json();
    QTest::newRow("index with a leading zero") << u"/a/01"_s << false << Json();
    QTest::newRow("negative index") << u"/a/-1"_s << false << Json();
    QTest::newRow("name in an array") << u"/a/b"_s << false << Json();
    QTest::newRow("below a string") << u"/a/1/x"_s << false << Json();
    QTest::newRow("missing") << u"/z/z"_s << false << Json();
    QTest::newRow("not a pointer") << u"a"_s << false << Json();
}

void TestJson::findsByPointer()
{
    QFETCH(const QString, pointer);
    QFETCH(const bool, isFound);
    QFETCH(const Json, value);
    const Json json = sample();
    QCOMPARE(json.find(Pointer::fromText(pointer)) != nullptr, isFound);
    QCOMPARE(json.at(pointer), value);
}

void TestJson::readsWholeNumbers()
{
    QCOMPARE(Json::number(u"1e3"_s).toInteger(), std::optional<qint64>(1000));
    QCOMPARE(Json::number(u"1.5"_s).toInteger(), std::nullopt);
    QCOMPARE(Json(u"7"_s).toInteger(), std::nullopt);
}

void TestJson::insertsInPlaceOrAtTheEnd()
{
    Json json;
    json.insert(u"a"_s, Json::integer(1));
    json.insert(u"b"_s, Json::integer(2));
    json.insert(u"a"_s, Json::integer(3));
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.members().constFirst(), (Json::Member{u"a"_s, Json::integer(3)}));
    QVERIFY(json.contains(u"b"_s));
    QVERIFY(!json.contains(u"c"_s));
    QVERIFY(json.value(u"c"_s).isNull());
}

void TestJson::appendsToArrays()
{
    Json json;
    json.append(Json(u"x"_s));
    json.append(json);
    QCOMPARE(json, Json::array({Json(u"x"_s), Json::array({Json(u"x"_s)})}));
}

void TestJson::setsDeepValues()
{
    Json json = sample();
    json.set(Pointer::fromText(u"/a/2/b"_s), Json(u"new"_s));
    json.set(Pointer::fromText(u"/n/m"_s), Json::boolean(true));
    QCOMPARE(json.at(u"/a/2/b"_s), Json(u"new"_s));
    QCOMPARE(json.at(u"/n"_s), Json::object({{u"m"_s, Json::boolean(true)}}));
    json.set(Pointer(), Json());
    QVERIFY(json.isNull());
}

void TestJson::removesMembers()
{
    Json json = sample();
    json.remove(u"a"_s);
    json.remove(u"missing"_s);
    QCOMPARE(json.size(), 2);
    QVERIFY(!json.contains(u"a"_s));
    Json array = Json::array();
    array.remove(u"a"_s);
    QCOMPARE(array, Json::array());
}

void TestJson::copiesDoNotShareChanges()
{
    const Json first = sample();
    Json second = first;
    second.set(Pointer::fromText(u"/a/0"_s), Json());
    QCOMPARE(first, sample());
    QVERIFY(!(first == second));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
