#include "app/caseupdate.h"
#include "models/core/moments.h"
#include "models/providers/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using submission::Case;

namespace {

forms::RequestItem number(const QString& documentType, const QString& reason = {})
{
    forms::RequestItem item;
    item.identity = {{}, u"/proof_of_identity/number"_s, documentType, {}};
    item.reason = reason;
    return item;
}

} // namespace

/// What a fresh read does to a case that is being answered.
class TestCaseUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesTheFormAloneWhenNothingChanged();
    void takesAwayWhatIsNotAskedAnyMore();
    void addsWhatIsNew();
    void beginsARoundWithoutNews();
    void tellsWhatIsAskedOnceMoreFromWhatNobodyLookedAt_data();
    void tellsWhatIsAskedOnceMoreFromWhatNobodyLookedAt();
    void tellsNewsFromWhatOnlyWhoeverAskedWantsToHear();
    void saysWhatAStatusMeans_data();
    void saysWhatAStatusMeans();
    void leavesWhatIsMarkedAsDone();

private:
    submission::CustomerState read(const QList<forms::RequestItem>& items) const
    {
        submission::CustomerState state;
        state.request = m_case->request();
        state.request.items = items;
        state.isAnswerAllowed = true;
        return state;
    }
    app::UpdateNote update(const QList<forms::RequestItem>& items)
    {
        return app::updateCase(*m_case, *m_description, read(items));
    }

    core::SystemClock m_clock;
    providers::Registry m_registry;
    const providers::Description* m_description = nullptr;
    std::unique_ptr<Case> m_case;
};

void TestCaseUpdate::init()
{
    m_registry.addBuiltIn();
    m_description = m_registry.find(u"fincom"_s);
    forms::Request request;
    request.provider = u"fincom"_s;
    request.customerId = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
    request.customerType = u"individual"_s;
    request.items = {number(u"PASSPORT"_s, u"blurred"_s), number(u"NATIONAL_ID"_s)};
    m_case =
        std::make_unique<Case>(u"1"_s, forms::makeForm(m_description->forms, request), u"sandbox"_s, false, m_clock);
    m_case->form().setValue(0, core::Json(u"P123456"_s));
}

void TestCaseUpdate::leavesTheFormAloneWhenNothingChanged()
{
    const QSignalSpy replaced(m_case.get(), &Case::formReplaced);
    const app::UpdateNote note = update({number(u"PASSPORT"_s), number(u"NATIONAL_ID"_s)});
    QCOMPARE(replaced.size(), 0);
    QVERIFY2(note.text.contains(u"still open"_s), qPrintable(note.text));
}

void TestCaseUpdate::takesAwayWhatIsNotAskedAnyMore()
{
    const app::UpdateNote note = update({number(u"NATIONAL_ID"_s)});
    QVERIFY2(note.text.contains(u"changed what it asks"_s), qPrintable(note.text));
    QCOMPARE(m_case->request().items.size(), 1);
    QCOMPARE(m_case->change().removed.size(), 1);
    QCOMPARE(m_case->aside().at(number(u"PASSPORT"_s).identity).value.toString(), u"P123456"_s);
}

void TestCaseUpdate::addsWhatIsNew()
{
    update({number(u"PASSPORT"_s), number(u"NATIONAL_ID"_s), number(u"DRIVER_LICENSE"_s)});
    QCOMPARE(m_case->change().added.size(), 1);
    QCOMPARE(m_case->form().answer(0).value.toString(), u"P123456"_s);
    QCOMPARE(m_case->form().form().fields.at(0).reason, u"blurred"_s);
}

void TestCaseUpdate::beginsARoundWithoutNews()
{
    m_case->setState(Case::State::Answered);
    update({number(u"PASSPORT"_s)});
    QCOMPARE(m_case->round(), 2);
    QVERIFY(m_case->change().isEmpty());
    QVERIFY(m_case->aside().contains(number(u"PASSPORT"_s).identity));
}

void TestCaseUpdate::tellsWhatIsAskedOnceMoreFromWhatNobodyLookedAt_data()
{
    QTest::addColumn<int>("askedAfterSeconds");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<int>("round");
    QTest::newRow("asked before the answer") << -60 << true << 1;
    QTest::newRow("asked after the answer") << 60 << true << 2;
    QTest::newRow("being looked at") << 60 << false << 1;
}

void TestCaseUpdate::tellsWhatIsAskedOnceMoreFromWhatNobodyLookedAt()
{
    QFETCH(const int, askedAfterSeconds);
    QFETCH(const bool, isAllowed);
    submission::Report report;
    report.outcome = submission::Outcome::Accepted;
    report.finishedAt = m_clock.now();
    m_case->addReport(report);
    m_case->setState(Case::State::WaitingForProvider);
    submission::CustomerState state = read(m_case->request().items);
    state.isAnswerAllowed = isAllowed;
    state.request.receivedAt = report.finishedAt.addSecs(askedAfterSeconds);
    const app::UpdateNote note = app::updateCase(*m_case, *m_description, state);
    QTEST(m_case->round(), "round");
    QCOMPARE(m_case->state() == Case::State::Open, m_case->round() == 2);
    QCOMPARE(note.text.contains(u"nobody has looked"_s), m_case->round() == 1);
}

void TestCaseUpdate::tellsNewsFromWhatOnlyWhoeverAskedWantsToHear()
{
    QVERIFY(!update({number(u"PASSPORT"_s), number(u"NATIONAL_ID"_s)}).isNews);
    const app::UpdateNote note = update({number(u"NATIONAL_ID"_s)});
    QVERIFY(note.isNews && note.isAboutChange);
}

void TestCaseUpdate::saysWhatAStatusMeans_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<Case::State>("after");
    const QString delos = u"/item/status"_s;
    QTest::newRow("nobody has decided") << u"delos"_s << delos << u"NEW"_s << u"Delos has not decided yet."_s
                                        << Case::State::WaitingForProvider;
    QTest::newRow("no word says more") << u"delos"_s << delos << u"ACCEPT"_s << QString() << Case::State::Answered;
    QTest::newRow("in any letters") << u"onemoney"_s << u"/status"_s << u"UNDER_REVIEW"_s
                                    << u"1Money has not decided yet."_s << Case::State::WaitingForProvider;
}

/// An officer does not know the words that programs have for a customer.
void TestCaseUpdate::saysWhatAStatusMeans()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, place);
    QFETCH(const QString, status);
    QFETCH(const QString, meaning);
    submission::CustomerState state = read({});
    state.request.provider = provider;
    const bool isInside = place.startsWith(u"/item/"_s);
    const core::Json inner = core::Json::object({{u"status"_s, core::Json(status)}});
    state.payload = isInside ? core::Json::object({{u"item"_s, inner}}) : inner;
    m_case->setState(Case::State::WaitingForProvider);
    const QString words = app::updateCase(*m_case, *m_registry.find(provider), state).text;
    QVERIFY2(words.contains(u"marked the customer as"_s), qPrintable(words));
    QVERIFY2(meaning.isEmpty() ? words.endsWith(u"”."_s) : words.contains(meaning), qPrintable(words));
    QTEST(m_case->state(), "after");
}

/// Reopening is for people: nobody could do it any more if the request went back to the provider.
void TestCaseUpdate::leavesWhatIsMarkedAsDone()
{
    submission::CustomerState state = read({});
    state.request.provider = u"delos"_s;
    const core::Json item = core::Json::object({{u"status"_s, core::Json(u"NEW"_s)}});
    state.payload = core::Json::object({{u"item"_s, item}});
    m_case->setState(Case::State::Answered);
    app::updateCase(*m_case, *m_registry.find(u"delos"_s), state);
    QCOMPARE(m_case->state(), Case::State::Answered);
}

QTEST_GUILESS_MAIN(TestCaseUpdate)
#include "tst_caseupdate.moc"
