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
    void forgetsSoonerWhatHoldsManyFiles();
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

void TestAnswerHistory::forgetsSoonerWhatHoldsManyFiles()
{
    const auto files = [](qsizetype count) {
        forms::Answer answer;
        answer.files.resize(count);
        return answer;
    };
    AnswerHistory history;
    history.add(step(u"a"_s, u""_s, u"x"_s), start);
    for (int batch = 0; batch < 40; ++batch)
        history.add({{{}, u"b"_s, {}, {}}, files(batch * 300), files((batch + 1) * 300)}, start.addSecs(batch * 10));
    qsizetype held = 0;
    for (const AnswerHistory::Step& kept : history.steps())
        held += kept.before.files.size() + kept.after.files.size();
    QCOMPARE(history.steps().size(), 1);
    QVERIFY(held > AnswerHistory::MostFiles);
    QCOMPARE(history.undo()->before.files.size(), 39 * 300);
    history.add({{{}, u"b"_s, {}, {}}, files(3000), files(3001)}, start.addSecs(1000));
    history.add({{{}, u"b"_s, {}, {}}, files(3001), files(3002)}, start.addSecs(1010));
    QCOMPARE(history.steps().size(), 2);
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
