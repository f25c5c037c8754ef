#include "models/core/pointer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rfi::core::Pointer;

class TestPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAndJoins_data();
    void splitsAndJoins();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void stepsUpAndDown();
    void knowsItsHead();
};

void TestPointer::splitsAndJoins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("whole document") << u""_s << QStringList{};
    QTest::newRow("empty name") << u"/"_s << QStringList{u""_s};
    QTest::newRow("two names") << u"/foo/bar"_s << QStringList{u"foo"_s, u"bar"_s};
    QTest::newRow("index") << u"/foo/0"_s << QStringList{u"foo"_s, u"0"_s};
    QTest::newRow("slash and tilde") << u"/a~1b/m~0n"_s << QStringList{u"a/b"_s, u"m~n"_s};
    QTest::newRow("tilde before a one") << u"/~01"_s << QStringList{u"~1"_s};
    QTest::newRow("anything else") << u"/c%d/ /k\"l"_s << QStringList{u"c%d"_s, u" "_s, u"k\"l"_s};
}

void TestPointer::splitsAndJoins()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, tokens);
    const Pointer pointer = Pointer::fromText(text);
    QVERIFY(pointer.isValid());
    QCOMPARE(pointer.tokens(), tokens);
    QCOMPARE(pointer.text(), text);
    QCOMPARE(pointer, Pointer(tokens));
    QCOMPARE(pointer.isRoot(), tokens.isEmpty());
}

void TestPointer::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("no slash") << u"foo"_s;
    QTest::newRow("fragment") << u"#/foo"_s;
    QTest::newRow("tilde at the end") << u"/foo~"_s;
    QTest::newRow("tilde two") << u"/~2"_s;
}

void TestPointer::refusesOtherTexts()
{
    QFETCH(const QString, text);
    QVERIFY(!Pointer::fromText(text).isValid());
}

void TestPointer::stepsUpAndDown()
{
    const Pointer pointer = Pointer::fromText(u"/a"_s).child(u"b/c"_s).child(qsizetype{3});
    QCOMPARE(pointer.text(), u"/a/b~1c/3"_s);
    QCOMPARE(pointer.last(), u"3"_s);
    QCOMPARE(pointer.parent().text(), u"/a/b~1c"_s);
    QCOMPARE(Pointer().parent(), Pointer());
    QCOMPARE(pointer.joined(Pointer::fromText(u"/d"_s)).text(), u"/a/b~1c/3/d"_s);
}

void TestPointer::knowsItsHead()
{
    const Pointer pointer = Pointer::fromText(u"/ab/c"_s);
    QVERIFY(pointer.startsWith(Pointer()));
    QVERIFY(pointer.startsWith(pointer));
    QVERIFY(pointer.startsWith(Pointer::fromText(u"/ab"_s)));
    QVERIFY(!pointer.startsWith(Pointer::fromText(u"/a"_s)));
    QVERIFY(!pointer.startsWith(Pointer::fromText(u"/ab/c/d"_s)));
}

QTEST_APPLESS_MAIN(TestPointer)
#include "tst_pointer.moc"
