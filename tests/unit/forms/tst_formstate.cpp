#include "models/forms/formstate.h"
#include "tests/unit/forms/fincomforms.h"

#include <QSignalSpy>
#include <QTest>

using namespace rfi;
using namespace rfi::forms;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;
using test::ana;
using test::asked;

namespace {

class FixedClock final : public core::Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 20), QTime(12, 0), Qt::UTC}; }
};

} // namespace

class TestFormState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isQuietUntilTouched();
    void showsEverythingAfterTheFullCheck();
    void countsWhatIsDone();
    void tellsNeighboursOfARule();
    void forgetsAProviderProblemWhenTheFieldChanges();
    void asksForWhatANeighbourCallsFor();
    void staysStillWhenNothingChanges();
    void takesBlanksAloneForNoAnswer();

private:
    std::unique_ptr<FormState> m_state;
    FixedClock m_clock;
};

void TestFormState::init()
{
    const QString identity = u"/identifying_documents/"_s;
    m_state = std::make_unique<FormState>(test::fincomForm(u"business"_s,
                                                           {asked(ana, identity + u"issue_date"_s, u"PASSPORT"_s),
                                                            asked(ana, identity + u"expiry_date"_s, u"PASSPORT"_s),
                                                            asked(ana, identity + u"number"_s, u"PASSPORT"_s)}),
                                          m_clock);
}

void TestFormState::isQuietUntilTouched()
{
    QVERIFY(m_state->visibleProblems(2).isEmpty());
    QVERIFY(!m_state->problems().isEmpty());
    m_state->setValue(2, Json(u"X"_s));
    m_state->setValue(2, Json());
    QCOMPARE(m_state->visibleProblems(2).constFirst().code, ErrorCode::Required);
    QVERIFY(m_state->visibleProblems(0).isEmpty());
}

void TestFormState::showsEverythingAfterTheFullCheck()
{
    QVERIFY(!m_state->checkAll());
    QCOMPARE(m_state->visibleProblems(0).constFirst().code, ErrorCode::Required);
    m_state->setValue(0, Json(u"2021-01-01"_s));
    m_state->setValue(1, Json(u"2031-01-01"_s));
    m_state->setValue(2, Json(u"X1"_s));
    QVERIFY(m_state->checkAll());
}

void TestFormState::countsWhatIsDone()
{
    QCOMPARE(m_state->progress().total, 3);
    QCOMPARE(m_state->progress().done, 0);
    QSignalSpy changed(m_state.get(), &FormState::progressChanged);
    m_state->setValue(1, Json(u"2031-01-01"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_state->progress().done, 1);
    m_state->setValue(1, Json(u"2020-01-01"_s));
    QCOMPARE(m_state->sectionProgress(0).done, 0);
}

void TestFormState::tellsNeighboursOfARule()
{
    m_state->setValue(1, Json(u"2027-01-01"_s));
    QVERIFY(m_state->visibleProblems(1).isEmpty());
    QSignalSpy problems(m_state.get(), &FormState::problemsChanged);
    m_state->setValue(0, Json(u"2028-01-01"_s));
    QCOMPARE(m_state->visibleProblems(1).constFirst().code, ErrorCode::DateOrder);
    QVERIFY(problems.contains(QVariantList{1}));
}

void TestFormState::forgetsAProviderProblemWhenTheFieldChanges()
{
    const Problem said{
        m_state->form().fields.at(2).identity, ErrorCode::ProviderMessage, {}, u"unknown number"_s, {}, true};
    m_state->setValue(2, Json(u"X1"_s));
    QVERIFY(m_state->isDone(2));
    QSignalSpy progress(m_state.get(), &FormState::progressChanged);
    m_state->setProviderProblems({said});
    QCOMPARE(m_state->visibleProblems(2), QList<Problem>{said});
    QVERIFY(!m_state->isDone(2));
    QCOMPARE(progress.size(), 1);
    m_state->setValue(2, Json(u"X2"_s));
    QVERIFY(m_state->visibleProblems(2).isEmpty());
    QVERIFY(m_state->isDone(2));
}

void TestFormState::asksForWhatANeighbourCallsFor()
{
    Request request;
    request.provider = u"onemoney"_s;
    request.customerType = u"business"_s;
    request.items = {asked({}, u"/account_purpose"_s), asked({}, u"/account_purpose_other"_s)};
    request.items[1].isRequired = false;
    FormState state(test::formOf(request), m_clock);
    state.setValue(0, Json(u"payroll"_s));
    QVERIFY(state.checkAll());
    state.setValue(0, Json(u"other"_s));
    QCOMPARE(state.visibleProblems(1).value(0).code, ErrorCode::Required);
    state.setLeftOut(1, true);
    QVERIFY(!state.isDone(1));
    state.setValue(1, Json(u"Paying for a ship"_s));
    QVERIFY(state.checkAll());
}

void TestFormState::staysStillWhenNothingChanges()
{
    m_state->setValue(2, Json(u"X2"_s));
    QSignalSpy changed(m_state.get(), &FormState::fieldChanged);
    m_state->setValue(2, Json(u"X2"_s));
    QVERIFY(changed.isEmpty());
}

void TestFormState::takesBlanksAloneForNoAnswer()
{
    QSignalSpy replaced(m_state.get(), &FormState::answerReplaced);
    m_state->setValue(2, Json(u" \t\u00a0"_s));
    QVERIFY(!m_state->isDone(2));
    QVERIFY(replaced.isEmpty());
    m_state->setValue(2, Json(u"X1"_s));
    m_state->setValue(2, Json(u"  "_s));
    QVERIFY(!m_state->isDone(2));
    QVERIFY(m_state->answer(2).isEmpty());
    QCOMPARE(m_state->visibleProblems(2).constFirst().code, ErrorCode::Required);
    Answers given;
    given.set(m_state->form().fields.at(2).identity, {Json(u" "_s), {}, false});
    QVERIFY(given.identities().isEmpty());
}

QTEST_GUILESS_MAIN(TestFormState)
#include "tst_formstate.moc"
