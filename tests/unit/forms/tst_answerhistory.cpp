#include "models/forms/answerhistory.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using forms::AnswerHistory;

namespace {

const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

forms::Answer text(const QString& value)
{
    forms::Answer answer;
    answer.value = core::Json(value);
    return answer;
}

AnswerHistory::Step step(const QString& item, const QString& before, const QString& after)
{
    return {{{}, item, {}, {}}, text(before), text(after)};
}

} // namespace

class TestAnswerHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTypingBackInOneStep();
    void takesEachFieldAlone();
    void beginsAnewAfterARest();
    void makesWhatWasTakenBackOnceMore();
    void forgetsTheUndoneWhenSomethingElseIsTyped();
    void forgetsTheOldest();
    void goesOnAfterARestart();
};

void TestAnswerHistory::takesTypingBackInOneStep()
{
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    history.add(step(u"a"_s, u"x"_s, u"xy"_s), start.addMSecs(200));
    QCOMPARE(history.undo()->before.value.toString(), u""_s);
    QVERIFY(!history.undo());
}

void TestAnswerHistory::takesEachFieldAlone()
{
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    history.add(step(u"b"_s, u""_s, u"y"_s), start.addMSecs(10));
    QCOMPARE(history.undo()->item.pointer, u"b"_s);
    QCOMPARE(history.undo()->item.pointer, u"a"_s);
}

void TestAnswerHistory::beginsAnewAfterARest()
{
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    history.add(step(u"a"_s, u"x"_s, u"xy"_s), start.addSecs(2));
    QCOMPARE(history.undo()->before.value.toString(), u"x"_s);
}

void TestAnswerHistory::makesWhatWasTakenBackOnceMore()
{
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    QVERIFY(!history.redo());
    history.undo();
    QCOMPARE(history.redo()->after.value.toString(), u"x"_s);
    QVERIFY(!history.redo());
}

void TestAnswerHistory::forgetsTheUndoneWhenSomethingElseIsTyped()
{
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    history.undo();
    history.add(step(u"b"_s, u""_s, u"y"_s), start.addMSecs(10));
    QVERIFY(!history.redo());
    QCOMPARE(history.steps().size(), 1);
}

void TestAnswerHistory::forgetsTheOldest()
{
    AnswerHistory history;
    for (qsizetype count = 0; count <= AnswerHistory::Limit; ++count)
        history.add(step(QString::number(count), {}, {}), start);
    QCOMPARE(history.steps().size(), AnswerHistory::Limit);
    QCOMPARE(history.steps().constFirst().item.pointer, u"1"_s);
    QCOMPARE(history.position(), AnswerHistory::Limit);
}

void TestAnswerHistory::goesOnAfterARestart()
{
    AnswerHistory before;
    before.add(step(u"a"_s, u""_s, u"x"_s), start);
    before.add(step(u"b"_s, u""_s, u"y"_s), start);
    before.undo();
    AnswerHistory after;
    after.restore(before.steps(), before.position());
    QCOMPARE(after.redo()->item.pointer, u"b"_s);
    after.restore(before.steps(), 99);
    QCOMPARE(after.position(), 2);
}

QTEST_GUILESS_MAIN(TestAnswerHistory)
#include "tst_answerhistory.moc"
