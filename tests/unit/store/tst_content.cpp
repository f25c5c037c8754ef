#include "models/store/content.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::store;
using rfi::core::Json;

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheSameText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"null", "true", "false", "0", "-0", "1.0", "1e400",
                                 "123456789012345678901234567890.10", "\"\"", "\"ä € 🇩🇪\"", R"("a\u0000b\n")", "[]",
                                 "{}", "[[],{},[null]]", R"({"z":1,"a":{"z":[1,"1",true]},"":"x"})"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray(60, '[') + QByteArray(60, ']');
        QTest::newRow("long") << '"' + QByteArray(3'000'000, 'x') + '"';
    }
    void givesBackTheSameText()
    {
        QFETCH(QByteArray, text);
        const Json json = rfi::core::readJson(text).value();
        const auto back = unpacked(packed(json));
        QVERIFY(back.has_value());
        QCOMPARE(rfi::core::writeJson(*back), text);
    }

    void goesDeeperThanARequestMay()
    {
        Json json;
        for (int level = 0; level < 200; ++level)
            json = level % 2 == 0 ? Json::array({json}) : Json::object({{u"in"_s, json}});
        QVERIFY(unpacked(packed(json)) == json);
        for (int level = 0; level < 500; ++level)
            json = Json::array({json});
        QVERIFY(!unpacked(packed(json)));
    }

    void takesNothingThatWasCutOrIsNoneOfOurs()
    {
        const QByteArray bytes = packed(rfi::core::readJson(R"({"a":[1,"two",true,null],"b":{"c":"d"}})").value());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!unpacked(bytes.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!unpacked(bytes + '\0'));
        // A map whose name is a number, a float, a tag, and a text that is not UTF-8.
        for (const char* other : {"a10102", "f93c00", "c074323031332d", "62c328"})
            QVERIFY2(!unpacked(QByteArray::fromHex(other)), other);
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
