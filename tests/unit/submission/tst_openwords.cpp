#include "models/providers/meanings.h"
#include "models/providers/registry.h"
#include "models/submission/openwords.h"
#include "tests/support/movableclock.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using forms::ItemIdentity;
using forms::Note;
using submission::Case;
using submission::OpenNote;

/// What of a request in words is answered by what the officer chose, with a real provider's description.
class TestOpenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init()
    {
        m_notes = {{{}, u"Please send proof of the source of funds, and the address of your website"_s, {}},
                   {u"ap-1"_s, u"The proof of address is older than 90 days"_s, {}}};
        ask({});
    }
    void asksForEverySentence();
    void asksForEveryKnownWord_data();
    void asksForEveryKnownWord();
    void takesAnyFieldOfThePartyForUnknownWords();
    void isQuietWhereTheProviderNamesTheFields();
    void isSettledByANoteOfTheOfficer();
    void opensAgainInTheNextRound();
    void knowsWhichWordsAnItemIsFor();

private:
    void ask(const QList<ItemIdentity>& items, const QString& provider = u"onemoney"_s);
    QStringList open() const;
    const providers::Description& description() const { return *m_registry.find(m_case->request().provider); }

    static ItemIdentity website() { return {{}, u"/primary_website"_s, {}, {}}; }
    static ItemIdentity funds() { return {{}, u"/source_of_funds"_s, {}, {}}; }
    static ItemIdentity proof() { return {u"ap-1"_s, u"/poa"_s, {}, {}}; }

    test::MovableClock m_clock;
    providers::Registry m_registry;
    std::unique_ptr<Case> m_case;
    QList<Note> m_notes;
};

void TestOpenWords::ask(const QList<ItemIdentity>& items, const QString& provider)
{
    forms::Request request;
    request.provider = provider;
    request.customerId = u"c-1"_s;
    request.customerType = u"business"_s;
    request.parties = {{u"ap-1"_s, u"Nora"_s}};
    request.notes = m_notes;
    request.origin = forms::RequestOrigin::ProviderPayload;
    for (const ItemIdentity& identity : items) {
        forms::RequestItem item;
        item.identity = identity;
        request.items += item;
    }
    m_case = std::make_unique<Case>(u"1"_s, forms::makeForm(m_registry.find(provider)->forms, request), u"sandbox"_s,
                                    false, m_clock);
}

/// Whose words are open, and which.
QStringList TestOpenWords::open() const
{
    QStringList texts;
    for (const OpenNote& note : submission::unsettledNotes(*m_case, description()))
        texts += note.note.party + u':' + note.words.join(u',');
    return texts;
}

void TestOpenWords::asksForEverySentence()
{
    QCOMPARE(open(), (QStringList{u":"_s, u"ap-1:"_s}));
    ask({website(), funds(), proof()});
    QCOMPARE(open(), QStringList());
}

void TestOpenWords::asksForEveryKnownWord_data()
{
    QTest::addColumn<QList<ItemIdentity>>("items");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("one word of two") << QList<ItemIdentity>{funds()} << QStringList{u":website"_s, u"ap-1:"_s};
    QTest::newRow("the other") << QList<ItemIdentity>{website()} << QStringList{u":source of funds"_s, u"ap-1:"_s};
    QTest::newRow("the company") << QList<ItemIdentity>{website(), funds()} << QStringList{u"ap-1:"_s};
    QTest::newRow("the person") << QList<ItemIdentity>{proof()} << QStringList{u":"_s};
}

void TestOpenWords::asksForEveryKnownWord()
{
    QFETCH(const QList<ItemIdentity>, items);
    ask(items);
    QTEST(open(), "left");
}

void TestOpenWords::takesAnyFieldOfThePartyForUnknownWords()
{
    m_notes = {{{}, u"Who are you?"_s, {}}, {u"ap-1"_s, u"And who is this?"_s, {}}};
    ask({website()});
    QCOMPARE(open(), QStringList{u"ap-1:"_s});
}

void TestOpenWords::isQuietWhereTheProviderNamesTheFields()
{
    ask({}, u"fincom"_s);
    QVERIFY(!submission::isChosenByHand(*m_case, description()));
    QCOMPARE(open(), QStringList());
}

void TestOpenWords::isSettledByANoteOfTheOfficer()
{
    const Note& note = m_notes.at(1);
    m_case->setNote({submission::settlementId(*m_case, note), m_clock.now(), u"Ada"_s, u"Nothing more"_s});
    QVERIFY(submission::isSettled(*m_case, note));
    QCOMPARE(open(), QStringList{u":"_s});
    QCOMPARE(submission::openNotes(*m_case, description()).size(), 2);
    m_case->setNote({submission::settlementId(*m_case, note), {}, {}, {}});
    QCOMPARE(open().size(), 2);
}

void TestOpenWords::opensAgainInTheNextRound()
{
    for (const Note& note : std::as_const(m_notes))
        m_case->setNote({submission::settlementId(*m_case, note), m_clock.now(), {}, u"Nothing more"_s});
    QCOMPARE(open(), QStringList());
    m_case->replaceForm(forms::makeForm(description().forms, m_case->request()), Case::Cause::NewRound);
    QCOMPARE(open().size(), 2);
}

void TestOpenWords::knowsWhichWordsAnItemIsFor()
{
    const forms::Request& request = m_case->request();
    QCOMPARE(providers::wordsFor(description(), request, proof()), m_notes.at(1).text);
    QCOMPARE(providers::wordsFor(description(), request, {{}, u"/tax_id"_s, {}, {}}), m_notes.at(0).text);
    QCOMPARE(providers::wordsFor(description(), request, {u"ap-2"_s, u"/poa"_s, {}, {}}), QString());
}

QTEST_GUILESS_MAIN(TestOpenWords)
#include "tst_openwords.moc"
