#include "models/drafts/filing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi::drafts;

namespace {

/// What a company is asked with two people behind it.
QList<Place> company()
{
    return {{{u"Proof of signatory authority"_s, u"Document"_s}, {}, {}, true},
            {{u"Proof of source of funds"_s, u"Document"_s}, {}, {}, true},
            {{u"Passport"_s, u"Document"_s, u"PASSPORT"_s}, u"1"_s, u"ana.lopez@northwind.example"_s, true},
            {{u"National identity card"_s, u"NATIONAL_ID"_s}, u"2"_s, u"Ben Itō"_s, true},
            {{u"Proof of address"_s, u"Document"_s}, u"2"_s, u"Ben Itō"_s, false}};
}

/// The same papers of two people.
QList<Place> couple()
{
    return {{{u"Passport"_s}, u"1"_s, u"Ana López"_s, false}, {{u"Passport"_s}, u"2"_s, u"Ben Itō"_s, false}};
}

} // namespace

class TestFiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceByTheName_data();
    void findsThePlaceByTheName();
    void isNotLedAstrayByASentence();
    void knowsTheKindsToChooseFrom();
    void givesAPlaceForOneToTheSurestName();
    void tellsPeopleApartByTheirNames();
    void guessesTheSide_data();
    void guessesTheSide();
};

void TestFiling::findsThePlaceByTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("place");
    QTest::newRow("a resolution") << u"sample-board-resolution.pdf"_s << 0;
    QTest::newRow("source of funds") << u"sample-source-of-funds.pdf"_s << 1;
    QTest::newRow("a bank statement") << u"BankStatement_2026-10.pdf"_s << 1;
    QTest::newRow("a passport") << u"sample-passport.jpg"_s << 2;
    QTest::newRow("in capitals") << u"PASSPORT (2).JPG"_s << 2;
    QTest::newRow("the front of a card") << u"sample-national-id-front.jpg"_s << 3;
    QTest::newRow("a bill") << u"utilityBill.pdf"_s << 4;
    QTest::newRow("with accents") << u"Bén itō résidence.pdf"_s << 4;
    QTest::newRow("a camera's name") << u"IMG_20260412.jpg"_s << -1;
    QTest::newRow("only whose it is") << u"ana.jpg"_s << -1;
    QTest::newRow("words that tell nothing") << u"proof-of-document.pdf"_s << -1;
}

void TestFiling::findsThePlaceByTheName()
{
    QFETCH(const QString, name);
    QTEST(guessPlaces({name}, company()).constFirst(), "place");
}

/// "The address of the website" makes no place for a bill.
void TestFiling::isNotLedAstrayByASentence()
{
    const QString sentence = u"Please send proof of the source of funds, and the address of your website"_s;
    const QList<Place> places{{{u"Proof of source of funds"_s}, {}, u"Harborview"_s, true, sentence},
                              {{u"Proof of address"_s}, u"1"_s, u"Nora"_s, false, u"It is older than 90 days"_s}};
    QCOMPARE(guessPlaces({u"utility-bill.pdf"_s, u"source-of-funds.pdf"_s}, places), (QList<int>{1, 0}));
    // What it names itself is meant.
    const QList<Place> asked{{{u"Document"_s}, {}, {}, true, u"A bank statement of the last 90 days"_s},
                             {{u"Passport"_s}, {}, {}, true}};
    QCOMPARE(guessPlaces({u"bank-statement.pdf"_s}, asked), QList<int>{0});
}

/// A bank statement may show where the money comes from; here it is named as a proof of the address.
void TestFiling::knowsTheKindsToChooseFrom()
{
    QList<Place> places = company();
    places[4].choices = {u"BANK_STATEMENT"_s, u"Bank statement"_s, u"UTILITY_BILL"_s};
    QCOMPARE(guessPlaces({u"sample-bank-statement.pdf"_s, u"sample-source-of-funds.pdf"_s}, places),
             QList<int>({4, 1}));
    places[0].choices = {u"PROOF_OF_ADDRESS"_s};
    QCOMPARE(guessPlaces({u"address.pdf"_s}, places), QList<int>{4});
}

void TestFiling::givesAPlaceForOneToTheSurestName()
{
    QCOMPARE(guessPlaces({u"utility-bill.pdf"_s, u"proof-of-address.pdf"_s}, company()), (QList<int>{-1, 4}));
    // Where there is room for more, all of them go there.
    QCOMPARE(guessPlaces({u"national-id-front.jpg"_s, u"national-id-back.jpg"_s}, company()), (QList<int>{3, 3}));
}

void TestFiling::tellsPeopleApartByTheirNames()
{
    QCOMPARE(guessPlaces({u"passport-ben-ito.jpg"_s, u"Passport Ana Lopez.jpg"_s}, couple()), (QList<int>{1, 0}));
    QCOMPARE(guessPlaces({u"passport.jpg"_s}, couple()), QList<int>{-1});
}

void TestFiling::guessesTheSide_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("side");
    QTest::newRow("front") << u"sample-national-id-front.jpg"_s << 0;
    QTest::newRow("back, in another language") << u"Ausweis_Rückseite.jpg"_s << 1;
    QTest::newRow("both") << u"id-front-and-back.pdf"_s << -1;
    QTest::newRow("a part of a word") << u"confronted.jpg"_s << -1;
    QTest::newRow("none") << u"passport.jpg"_s << -1;
}

void TestFiling::guessesTheSide()
{
    QFETCH(const QString, name);
    QTEST(guessSide(name, {{u"FRONT"_s, u"Vorderseite"_s}, {u"BACK"_s, u"Rückseite"_s}}), "side");
}

QTEST_APPLESS_MAIN(TestFiling)
#include "tst_filing.moc"
