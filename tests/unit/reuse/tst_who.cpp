#include "models/reuse/search.h"
#include "models/reuse/who.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::reuse;
namespace submission = rfi::submission;

using Facts = QHash<QString, QString>;

namespace {

Who ana(const QString& provider, const QString& customerId, const Facts& facts)
{
    Who who;
    who.provider = provider;
    who.environment = u"production"_s;
    who.customerId = customerId;
    who.name = u"ana lopez"_s;
    who.facts = facts;
    return who;
}

std::shared_ptr<const submission::ListedCase> listed(const QString& id, const QString& provider,
                                                     const QString& customerId, const QString& name = {},
                                                     const QString& party = {})
{
    submission::CaseSummary summary;
    summary.id = id;
    summary.provider = provider;
    summary.environment = u"sandbox"_s;
    summary.customerId = customerId;
    summary.customerName = name;
    if (!party.isEmpty())
        summary.parties += rfi::forms::Party{u"p1"_s, party, {}};
    return submission::CaseLister().listed(summary);
}

} // namespace

class TestWho : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThemAtAnotherProvider_data();
    void knowsThemAtAnotherProvider();
    void knowsThemByTheirId();
    void partsTrainingAndEnvironments();
    void listsTheCasesInQuestion();
};

void TestWho::knowsThemAtAnotherProvider_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Facts>("left");
    QTest::addColumn<Facts>("right");
    QTest::addColumn<bool>("isSame");
    const QString name = u"ana lopez"_s;
    const Facts born{{u"dateOfBirth"_s, u"1990 02 01"_s}};
    const Facts bornLater{{u"dateOfBirth"_s, u"1991 02 01"_s}};
    const Facts mail{{u"email"_s, u"ana example"_s}};
    const auto with = [](Facts facts, const Facts& more) {
        facts.insert(more);
        return facts;
    };
    QTest::newRow("name alone") << name << Facts() << Facts() << false;
    QTest::newRow("name, and a birthday on one side only") << name << born << Facts() << false;
    QTest::newRow("name and birthday") << name << born << born << true;
    QTest::newRow("name and another birthday") << name << born << bornLater << false;
    QTest::newRow("birthday and another name") << u"ana lope"_s << born << born << false;
    QTest::newRow("no name") << QString() << born << born << false;
    QTest::newRow("name and e-mail address") << name << mail << mail << true;
    QTest::newRow("e-mail address and another birthday") << name << with(mail, born) << with(mail, bornLater) << false;
    QTest::newRow("birthday and another e-mail address")
        << name << with(born, mail) << with(born, {{u"email"_s, u"lopez example"_s}}) << true;
    QTest::newRow("registration number") << name << Facts{{u"registrationNumber"_s, u"hrb 1"_s}}
                                         << Facts{{u"registrationNumber"_s, u"hrb 1"_s}} << true;
    QTest::newRow("another registration number") << name << with(mail, {{u"registrationNumber"_s, u"hrb 1"_s}})
                                                 << with(mail, {{u"registrationNumber"_s, u"hrb 2"_s}}) << false;
}

void TestWho::knowsThemAtAnotherProvider()
{
    QFETCH(const QString, name);
    QFETCH(const Facts, left);
    QFETCH(const Facts, right);
    QFETCH(const bool, isSame);
    const Who one = ana(u"a"_s, u"1"_s, left);
    Who two = ana(u"b"_s, u"2"_s, right);
    two.name = name;
    QCOMPARE(rfi::reuse::isSame(one, two), isSame);
    QCOMPARE(rfi::reuse::isSame(two, one), isSame);
}

void TestWho::knowsThemByTheirId()
{
    const Who one = ana(u"a"_s, u"1"_s, {});
    Who two = one;
    two.name.clear();
    QVERIFY(isSame(one, two));
    two.party = u"p1"_s;
    QVERIFY(!isSame(one, two));
    Who three = two;
    QVERIFY(isSame(two, three));
    // "new:1" of one case is not "new:1" of another.
    two.isNewParty = three.isNewParty = true;
    QVERIFY(!isSame(two, three));
    three = one;
    three.provider = u"b"_s;
    QVERIFY(!isSame(one, three));
    three = one;
    three.customerId = u"2"_s;
    QVERIFY(!isSame(one, three));
}

void TestWho::partsTrainingAndEnvironments()
{
    const Who one = ana(u"a"_s, u"1"_s, {});
    Who two = one;
    two.isTraining = true;
    QVERIFY(!isSame(one, two));
    two = one;
    two.environment = u"sandbox"_s;
    QVERIFY(!isSame(one, two));
}

void TestWho::listsTheCasesInQuestion()
{
    const Sought sought{u"now"_s, u"a"_s, u"1"_s, {u"ana lopez"_s}, u"sandbox"_s};
    const submission::ListedCases all{listed(u"now"_s, u"a"_s, u"1"_s), listed(u"same"_s, u"a"_s, u"1"_s),
                                      listed(u"other"_s, u"a"_s, u"2"_s, u"Bo Berg"_s),
                                      listed(u"party"_s, u"b"_s, u"3"_s, u"Northwind"_s, u"López, Ana"_s),
                                      listed(u"nameless"_s, u"b"_s, u"1"_s)};
    QCOMPARE(casesAbout(sought, all, 10), (QStringList{u"party"_s, u"same"_s}));
    QCOMPARE(casesAbout(sought, all, 1), QStringList{u"party"_s});
    const Sought real{u"now"_s, u"a"_s, u"1"_s, {u"ana lopez"_s}, u"production"_s};
    QCOMPARE(casesAbout(real, all, 10), QStringList());
    const Sought training{u"now"_s, u"a"_s, u"1"_s, {u"ana lopez"_s}, u"sandbox"_s, true};
    QCOMPARE(casesAbout(training, all, 10), QStringList());
}

QTEST_APPLESS_MAIN(TestWho)
#include "tst_who.moc"
