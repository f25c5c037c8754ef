#include "tests/unit/reuse/people.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using core::Json;
using forms::ItemStatus;
using submission::Case;
using submission::Outcome;
using test::item;
using test::People;

namespace {

const QString passport = u"PASSPORT"_s;
const QString identity = u"/proof_of_identity/"_s;

} // namespace

/// Answers of one case as they are offered to another.
class TestOffering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_people = std::make_unique<People>(); }

    void offersInTheFormOfTheOtherProvider();
    void offersADocumentWithItsSides();
    void offersToAnotherRequestOfTheSameCustomer();
    void waitsForTheKindOfDocument();
    void offersNothingStaleOrOfSomebodyElse_data();
    void offersNothingStaleOrOfSomebodyElse();
    void offersNoDocumentOlderThanTheAskingFieldTakes_data();
    void offersNoDocumentOlderThanTheAskingFieldTakes();
    void offersNothingThatTheFieldRefuses();
    void offersNothingToAnAnsweredField();
    void keepsTheFactsOfOneDocumentTogether();
    void keepsAnAddressTogether();
    void offersPhoneNumbersInTheOtherWayOfWriting();
    void offersTheNewestFirst();
    void offersWhatWasAnsweredInAnEarlierRound();
    void givesNoNewPartyTheAnswersOfAnother();
    void knowsThePersonByWhatTheOfficerTypes();
    void takesAnOfferLikeTyping();

private:
    /// An individual at one provider whose passport was answered for and sent three months ago.
    std::unique_ptr<Case> passportOfAna(const QDate& expires = QDate(2031, 1, 15));
    /// The same person asked by another provider, the kind of document decided.
    std::unique_ptr<Case> askedAgain();
    std::optional<reuse::Offer> offer(Case& asking, const QString& pointer, const Case& other,
                                      const QString& documentType = {})
    {
        return m_people->offer(asking, People::field(asking, pointer, documentType), {&other});
    }
    void set(Case& of, const QString& pointer, const QString& value, const QString& documentType = {})
    {
        of.form().setValue(People::field(of, pointer, documentType), Json(value));
    }

    std::unique_ptr<People> m_people;
};

std::unique_ptr<Case> TestOffering::passportOfAna(const QDate& expires)
{
    auto given =
        m_people->ask({.provider = u"fincom"_s,
                       .items = {item(identity + u"number"_s, passport), item(identity + u"country"_s, passport),
                                 item(identity + u"issue_date"_s, passport),
                                 item(identity + u"expiry_date"_s, passport), item(identity + u"files"_s, passport)}});
    set(*given, identity + u"number"_s, u"XK1234567"_s, passport);
    set(*given, identity + u"country"_s, u"ESP"_s, passport);
    set(*given, identity + u"issue_date"_s, u"2021-01-15"_s, passport);
    set(*given, identity + u"expiry_date"_s, expires.toString(Qt::ISODate), passport);
    given->form().setFiles(People::field(*given, identity + u"files"_s, passport), {test::file(u"passport.jpg"_s)});
    People::send(*given, m_people->now().addMonths(-3));
    return given;
}

std::unique_ptr<Case> TestOffering::askedAgain()
{
    auto asking = m_people->ask({.provider = u"manis"_s,
                                 .items = {item(u"/identificationType"_s), item(u"/identificationValue"_s),
                                           item(u"/identificationDocumentId"_s), item(u"/firstName"_s)}});
    set(*asking, u"/identificationType"_s, passport);
    return asking;
}

void TestOffering::offersInTheFormOfTheOtherProvider()
{
    const auto given = passportOfAna();
    const auto asking =
        m_people->ask({.provider = u"onemoney"_s,
                       .customerType = u"business"_s,
                       .party = u"p1"_s,
                       .items = {item(u"/identifying_information/issuing_country"_s, u"passport"_s),
                                 item(u"/identifying_information/national_identity_number"_s, u"passport"_s),
                                 item(u"/identifying_information/image_front"_s, u"passport"_s),
                                 item(u"/identifying_information/image_back"_s, u"passport"_s)}});
    const auto country = offer(*asking, u"/identifying_information/issuing_country"_s, *given, u"passport"_s);
    QVERIFY(country);
    QCOMPARE(country->answer.value, Json(u"ESP"_s));
    QCOMPARE(country->providerName, u"fincom"_s);
    QCOMPARE(country->sentAt, m_people->now().addMonths(-3));
    const auto number = offer(*asking, u"/identifying_information/national_identity_number"_s, *given, u"passport"_s);
    QVERIFY(number);
    QCOMPARE(number->answer.value, Json(u"XK1234567"_s));
    const auto front = offer(*asking, u"/identifying_information/image_front"_s, *given, u"passport"_s);
    QVERIFY(front);
    QCOMPARE(front->answer.files.size(), 1);
    QCOMPARE(front->answer.files.constFirst().document->name, u"passport.jpg"_s);
    // The only page is the front; nobody showed a back.
    QVERIFY(!offer(*asking, u"/identifying_information/image_back"_s, *given, u"passport"_s));
}

void TestOffering::offersADocumentWithItsSides()
{
    const QString card = u"NATIONAL_ID"_s;
    const auto given = m_people->ask({.provider = u"fincom"_s, .items = {item(identity + u"files"_s, card)}});
    given->form().setFiles(People::field(*given, identity + u"files"_s, card),
                           {test::file(u"back.jpg"_s, u"BACK"_s), test::file(u"front.jpg"_s, u"FRONT"_s)});
    const auto asking = m_people->ask({.provider = u"onemoney"_s,
                                       .customerType = u"business"_s,
                                       .party = u"p1"_s,
                                       .items = {item(u"/identifying_information/image_front"_s, u"national_id"_s),
                                                 item(u"/identifying_information/image_back"_s, u"national_id"_s)}});
    const auto back = offer(*asking, u"/identifying_information/image_back"_s, *given, u"national_id"_s);
    QVERIFY(back);
    QCOMPARE(back->answer.files.constFirst().document->name, u"back.jpg"_s);
    QVERIFY(!back->sentAt.isValid());
    // And back again, in the words of the first.
    asking->form().setFiles(People::field(*asking, u"/identifying_information/image_front"_s, u"national_id"_s),
                            {test::file(u"front.jpg"_s)});
    asking->form().setFiles(People::field(*asking, u"/identifying_information/image_back"_s, u"national_id"_s),
                            {test::file(u"back.jpg"_s)});
    const auto first = m_people->ask({.provider = u"fincom"_s, .items = {item(identity + u"files"_s, card)}});
    const auto both = offer(*first, identity + u"files"_s, *asking, card);
    QVERIFY(both);
    QCOMPARE(both->answer.files.size(), 2);
    QCOMPARE(both->answer.files.at(0).side, u"FRONT"_s);
    QCOMPARE(both->answer.files.at(1).side, u"BACK"_s);
}

void TestOffering::offersToAnotherRequestOfTheSameCustomer()
{
    const auto given = passportOfAna();
    // Nothing is known of who it is but the id.
    const auto asking = m_people->ask(
        {.provider = u"fincom"_s, .name = {}, .facts = {}, .items = {item(identity + u"expiry_date"_s, passport)}});
    const auto expires = offer(*asking, identity + u"expiry_date"_s, *given, passport);
    QVERIFY(expires);
    QCOMPARE(expires->answer.value, Json(u"2031-01-15"_s));
}

void TestOffering::waitsForTheKindOfDocument()
{
    const auto given = passportOfAna();
    const auto asking = askedAgain();
    asking->form().setValue(People::field(*asking, u"/identificationType"_s), Json());
    QVERIFY(!offer(*asking, u"/identificationValue"_s, *given));
    const auto kind = offer(*asking, u"/identificationType"_s, *given);
    QVERIFY(kind);
    QCOMPARE(kind->answer.value, Json(u"PASSPORT"_s));
    asking->form().setAnswer(People::field(*asking, u"/identificationType"_s), kind->answer);
    QVERIFY(offer(*asking, u"/identificationValue"_s, *given));
    QVERIFY(offer(*asking, u"/identificationDocumentId"_s, *given));
}

void TestOffering::offersNothingStaleOrOfSomebodyElse_data()
{
    QTest::addColumn<std::function<void(People::Asked&)>>("edit");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<bool>("isOffered");
    using Edit = std::function<void(People::Asked&)>;
    const QDate far(2031, 1, 15);
    const auto row = [&](const char* name, const Edit& edit, const QDate& expires, bool isOffered) {
        QTest::newRow(name) << edit << expires << isOffered;
    };
    row(
        "as it is", [](People::Asked&) {}, far, true);
    row(
        "run out yesterday", [](People::Asked&) {}, QDate(2026, 5, 3), false);
    row(
        "valid until today", [](People::Asked&) {}, QDate(2026, 5, 4), true);
    row(
        "another name", [](People::Asked& asked) { asked.name = u"Ana Gómez"_s; }, far, false);
    row(
        "no e-mail address to tell by", [](People::Asked& asked) { asked.facts.clear(); }, far, false);
    row(
        "another e-mail address", [](People::Asked& asked) { asked.facts[u"email"_s] = u"a@b.example"_s; }, far, false);
    row(
        "training", [](People::Asked& asked) { asked.isTraining = true; }, far, false);
    row(
        "a sandbox", [](People::Asked& asked) { asked.environment = u"sandbox"_s; }, far, false);
}

void TestOffering::offersNothingStaleOrOfSomebodyElse()
{
    QFETCH(const std::function<void(People::Asked&)>, edit);
    QFETCH(const QDate, expires);
    QFETCH(const bool, isOffered);
    const auto given = passportOfAna(expires);
    People::Asked asked{.provider = u"manis"_s,
                        .items = {item(u"/identificationType"_s), item(u"/identificationValue"_s)}};
    edit(asked);
    const auto asking = m_people->ask(asked);
    set(*asking, u"/identificationType"_s, passport);
    QCOMPARE(offer(*asking, u"/identificationValue"_s, *given).has_value(), isOffered);
}

void TestOffering::offersNoDocumentOlderThanTheAskingFieldTakes_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<int>("sentDaysAgo");
    QTest::addColumn<bool>("isOffered");
    const QDate today(2026, 5, 4);
    QTest::newRow("issued a month ago") << today.addMonths(-1) << 20 << true;
    QTest::newRow("issued four months ago") << today.addMonths(-4) << 20 << false;
    QTest::newRow("not said, sent lately") << QDate() << 20 << true;
    QTest::newRow("not said, sent long ago") << QDate() << 100 << false;
}

void TestOffering::offersNoDocumentOlderThanTheAskingFieldTakes()
{
    QFETCH(const QDate, issued);
    QFETCH(const int, sentDaysAgo);
    QFETCH(const bool, isOffered);
    const auto given = m_people->ask({.provider = u"delos"_s, .items = {item(u"/attach"_s, u"UTILITY_BILL"_s)}});
    given->form().setFiles(People::field(*given, u"/attach"_s, u"UTILITY_BILL"_s),
                           {test::file(u"bill.jpg"_s, {}, issued)});
    People::send(*given, m_people->now().addDays(-sentDaysAgo));
    const auto asking =
        m_people->ask({.provider = u"fincom"_s, .items = {item(u"/proof_of_address/files"_s, u"UTILITY_BILL"_s)}});
    const auto bill = offer(*asking, u"/proof_of_address/files"_s, *given, u"UTILITY_BILL"_s);
    QCOMPARE(bill.has_value(), isOffered);
    if (bill)
        QCOMPARE(bill->answer.files.constFirst().issued, issued);
}

void TestOffering::offersNothingThatTheFieldRefuses()
{
    const auto given = passportOfAna();
    // A passport as a PDF, where only pictures are taken.
    forms::FileEntry paper = test::file(u"passport.pdf"_s);
    paper.document->mimeType = u"application/pdf"_s;
    given->form().setFiles(People::field(*given, identity + u"files"_s, passport), {paper});
    const auto asking = m_people->ask({.provider = u"onemoney"_s,
                                       .customerType = u"business"_s,
                                       .party = u"p1"_s,
                                       .items = {item(u"/identifying_information/image_front"_s, u"passport"_s)}});
    QVERIFY(!offer(*asking, u"/identifying_information/image_front"_s, *given, u"passport"_s));
    // What the provider refused, or found wrong in a document, is nobody's answer any more.
    const auto again = askedAgain();
    QVERIFY(offer(*again, u"/identificationValue"_s, *given));
    forms::Problem wrong;
    wrong.item = given->form().form().fields.at(People::field(*given, identity + u"expiry_date"_s, passport)).identity;
    wrong.isFromProvider = true;
    People::send(*given, m_people->now(), Outcome::PartlyAccepted, {wrong});
    QVERIFY(!offer(*again, u"/identificationValue"_s, *given));
    People::send(*given, m_people->now(), Outcome::Accepted);
    QVERIFY(offer(*again, u"/identificationValue"_s, *given));
    People::send(*given, m_people->now(), Outcome::Rejected);
    QVERIFY(!offer(*again, u"/identificationValue"_s, *given));
    // The provider has had this passport and asks for one that is valid.
    const auto first = passportOfAna();
    for (const ItemStatus status : {ItemStatus::Missing, ItemStatus::Expired, ItemStatus::Invalid}) {
        const auto asked = m_people->ask(
            {.provider = u"fincom"_s,
             .items = {item(identity + u"number"_s, passport), item(identity + u"files"_s, passport, {}, status)},
             .receivedAt = m_people->now().addDays(-1)});
        QCOMPARE(offer(*asked, identity + u"number"_s, *first, passport).has_value(), status == ItemStatus::Missing);
        QCOMPARE(offer(*asked, identity + u"files"_s, *first, passport).has_value(), status == ItemStatus::Missing);
    }
}

void TestOffering::offersNothingToAnAnsweredField()
{
    const auto given = passportOfAna();
    const auto asking = askedAgain();
    set(*asking, u"/identificationValue"_s, u"XK"_s);
    QVERIFY(!offer(*asking, u"/identificationValue"_s, *given));
    asking->form().setValue(People::field(*asking, u"/identificationValue"_s), Json());
    QVERIFY(offer(*asking, u"/identificationValue"_s, *given));
    asking->form().setLeftOut(People::field(*asking, u"/identificationValue"_s), true);
    QVERIFY(!offer(*asking, u"/identificationValue"_s, *given));
}

void TestOffering::keepsTheFactsOfOneDocumentTogether()
{
    const auto given = passportOfAna();
    const auto asking = askedAgain();
    // A number that the officer typed is of another passport.
    set(*asking, u"/identificationValue"_s, u"ZZ7654321"_s);
    QVERIFY(!offer(*asking, u"/identificationDocumentId"_s, *given));
    set(*asking, u"/identificationValue"_s, u"XK 123 4567"_s);
    QVERIFY(offer(*asking, u"/identificationDocumentId"_s, *given));
    set(*asking, u"/identificationType"_s, u"NATIONAL_ID"_s);
    QVERIFY(!offer(*asking, u"/identificationDocumentId"_s, *given));
}

void TestOffering::keepsAnAddressTogether()
{
    const QString home = u"/residential_address/"_s;
    const auto given =
        m_people->ask({.provider = u"manis"_s,
                       .items = {item(u"/addressStreet"_s), item(u"/addressCity"_s), item(u"/addressCountry"_s)}});
    set(*given, u"/addressStreet"_s, u"Calle Mayor 1"_s);
    set(*given, u"/addressCity"_s, u"Madrid"_s);
    set(*given, u"/addressCountry"_s, u"ES"_s);
    const auto asking = m_people->ask({.provider = u"onemoney"_s,
                                       .customerType = u"business"_s,
                                       .party = u"p1"_s,
                                       .items = {item(home + u"street_line_1"_s), item(home + u"country"_s)}});
    QCOMPARE(offer(*asking, home + u"street_line_1"_s, *given)->answer.value, Json(u"Calle Mayor 1"_s));
    QCOMPARE(offer(*asking, home + u"country"_s, *given)->answer.value, Json(u"ESP"_s));
    set(*asking, home + u"country"_s, u"PRT"_s);
    QVERIFY(!offer(*asking, home + u"street_line_1"_s, *given));
}

void TestOffering::offersPhoneNumbersInTheOtherWayOfWriting()
{
    const QString phone = u"/individual/application/telephoneNumber"_s;
    const auto apart =
        m_people->ask({.provider = u"manis"_s, .items = {item(u"/phoneCountryCode"_s), item(u"/phoneNumber"_s)}});
    set(*apart, u"/phoneCountryCode"_s, u"+49"_s);
    set(*apart, u"/phoneNumber"_s, u"030 1234 5678"_s);
    const auto whole = m_people->ask({.provider = u"delos"_s, .items = {item(phone)}});
    const auto joined = offer(*whole, phone, *apart);
#ifdef RFI_KNOWS_PHONES
    QVERIFY(joined);
    QCOMPARE(joined->answer.value, Json(u"+493012345678"_s));
    set(*whole, phone, u"+49 30 12345678"_s);
    apart->form().setAnswers({});
    QCOMPARE(offer(*apart, u"/phoneCountryCode"_s, *whole)->answer.value, Json(u"+49"_s));
    QCOMPARE(offer(*apart, u"/phoneNumber"_s, *whole)->answer.value, Json(u"3012345678"_s));
#else
    QVERIFY(!joined);
#endif
}

void TestOffering::offersTheNewestFirst()
{
    const auto older = passportOfAna();
    const auto newer = passportOfAna();
    set(*newer, identity + u"number"_s, u"NEW7654321"_s, passport);
    People::send(*newer, m_people->now().addDays(-1));
    const auto unsent = m_people->ask({.provider = u"fincom"_s, .items = {item(identity + u"number"_s, passport)}});
    set(*unsent, identity + u"number"_s, u"DRAFT1234"_s, passport);
    const auto asking = askedAgain();
    const int field = People::field(*asking, u"/identificationValue"_s);
    const auto best = m_people->offer(*asking, field, {unsent.get(), older.get(), newer.get()});
    QVERIFY(best);
    QCOMPARE(best->answer.value, Json(u"NEW7654321"_s));
    const auto draft = m_people->offer(*asking, field, {unsent.get()});
    QVERIFY(draft);
    QVERIFY(!draft->sentAt.isValid());
}

void TestOffering::offersWhatWasAnsweredInAnEarlierRound()
{
    const auto asking = passportOfAna();
    forms::Request next = asking->request();
    next.items = {item(identity + u"number"_s, passport)};
    next.receivedAt = m_people->now();
    asking->replaceForm(forms::makeForm(m_people->registry().find(u"fincom"_s)->forms, next), Case::Cause::NewRound);
    QCOMPARE(asking->round(), 2);
    reuse::Offers offers(m_people->clock());
    offers.setCase(asking.get());
    offers.setGiven(reuse::givenBefore(*asking, u"Fin.com"_s));
    const auto number = offers.offer(asking->form(), People::field(*asking, identity + u"number"_s, passport));
    QVERIFY(number);
    QCOMPARE(number->answer.value, Json(u"XK1234567"_s));
    QVERIFY(number->sentAt.isValid());
}

void TestOffering::givesNoNewPartyTheAnswersOfAnother()
{
    const auto ask = [this](const QString& name, const QHash<QString, QString>& facts) {
        return m_people->ask({.provider = u"onemoney"_s,
                              .customerType = u"business"_s,
                              .party = u"new:1"_s,
                              .name = name,
                              .facts = facts,
                              .items = {item(u"/first_name"_s), item(u"/birth_date"_s)}});
    };
    const auto given = ask(u"Ana López"_s, {});
    set(*given, u"/birth_date"_s, u"1990-02-01"_s);
    const auto other = ask(u"Bo Berg"_s, {});
    QVERIFY(!offer(*other, u"/birth_date"_s, *given));
}

void TestOffering::knowsThePersonByWhatTheOfficerTypes()
{
    const auto given =
        m_people->ask({.provider = u"manis"_s, .facts = {}, .items = {item(u"/dob"_s), item(u"/addressCity"_s)}});
    set(*given, u"/dob"_s, u"1990-02-01"_s);
    set(*given, u"/addressCity"_s, u"Madrid"_s);
    const auto asking = m_people->ask({.provider = u"onemoney"_s,
                                       .customerType = u"business"_s,
                                       .party = u"p1"_s,
                                       .facts = {},
                                       .items = {item(u"/birth_date"_s), item(u"/residential_address/city"_s)}});
    reuse::Offers offers(m_people->clock());
    QSignalSpy changed(&offers, &reuse::Offers::changed);
    offers.setCase(asking.get());
    offers.setGiven(reuse::givenIn(*given, u"Manis"_s));
    const int city = People::field(*asking, u"/residential_address/city"_s);
    QVERIFY(!offers.offer(asking->form(), city));
    changed.clear();
    set(*asking, u"/birth_date"_s, u"1990-02-01"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(offers.offer(asking->form(), city));
    for (const QString& other : {u"1990-02-02"_s, u"1990-01-02"_s}) {
        set(*asking, u"/birth_date"_s, other);
        QVERIFY(!offers.offer(asking->form(), city));
    }
}

void TestOffering::takesAnOfferLikeTyping()
{
    const auto given = passportOfAna();
    const auto asking = askedAgain();
    reuse::Offers offers(m_people->clock());
    offers.setCase(asking.get());
    offers.setGiven(reuse::givenIn(*given, u"Fin.com"_s));
    const int number = People::field(*asking, u"/identificationValue"_s);
    QVERIFY(asking->form().answer(number).isEmpty());
    QVERIFY(offers.take(asking->form(), number));
    QCOMPARE(asking->form().answer(number).value, Json(u"XK1234567"_s));
    QVERIFY(!offers.take(asking->form(), number));
    QCOMPARE(asking->undo(), number);
    QVERIFY(asking->form().answer(number).isEmpty());
    offers.setCase(nullptr);
    QVERIFY(!offers.take(asking->form(), number));
}

QTEST_GUILESS_MAIN(TestOffering)
#include "tst_offering.moc"
