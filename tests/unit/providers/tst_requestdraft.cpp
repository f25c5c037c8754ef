#include "models/providers/requestdraft.h"
#include "models/providers/requestreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using forms::ItemIdentity;
using forms::ItemStatus;
using providers::RequestDraft;

namespace {

const QString customer = u"ed54db74-7dbe-47d2-8ea0-c2bf2a9dda06"_s;
const QString ana = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s;
const ItemIdentity expiry{{}, u"/proof_of_identity/expiry_date"_s, u"PASSPORT"_s, {}};
const ItemIdentity files{{}, u"/proof_of_identity/files"_s, u"PASSPORT"_s, u"FRONT"_s};

} // namespace

class TestRequestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init()
    {
        m_draft = std::make_unique<RequestDraft>(m_registry);
        m_draft->setProvider(u"fincom"_s);
        m_draft->setCustomerType(u"individual"_s);
        m_draft->setCustomerId(customer);
    }

    void beginsWithSomethingThatExists();
    void comesBackFromItsFile();
    void finishesOnlyWhatAFileCouldAsk();
    void keepsItemsThatHaveNoPlaceElsewhere();
    void takesTheItemsOfAPartyAlong();
    void refusesAPartyWithoutIdAndTwice();
    void makesPartiesOfWhatATableNames();
    void neverMakesTwoItemsOne();
    void keepsNotesOutOfTheFile();
    void becomesAnotherRequest();
    void namesNewPartiesAfterNobodyWhoWasSent();

private:
    providers::Registry m_registry;
    std::unique_ptr<RequestDraft> m_draft;
};

void TestRequestDraft::beginsWithSomethingThatExists()
{
    const RequestDraft draft(m_registry);
    QVERIFY(draft.description() != nullptr);
    QVERIFY(draft.description()->environment(draft.request().environment) != nullptr);
    QVERIFY(draft.description()->forms.customerType(draft.request().customerType) != nullptr);
}

void TestRequestDraft::comesBackFromItsFile()
{
    m_draft->setCustomerName(u"Maria Silva"_s);
    m_draft->setDueAt(QDateTime(QDate(2026, 11, 30), QTime(17, 0), Qt::UTC));
    m_draft->setAsked({expiry, files}, true);
    m_draft->change({expiry}, [](forms::RequestItem& item) {
        item.status = ItemStatus::Expired;
        item.reason = u"run out"_s;
        item.isRequired = false;
    });
    const auto read = providers::readRequest(m_registry, m_draft->file(), u"request.rfi.json"_s);
    QVERIFY(read);
    QCOMPARE(read->customerId, customer);
    QCOMPARE(read->customerType, u"individual"_s);
    QCOMPARE(read->customerName, u"Maria Silva"_s);
    QCOMPARE(read->dueAt, m_draft->request().dueAt);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(read->items.at(0).identity, expiry);
    QCOMPARE(read->items.at(0).status, ItemStatus::Expired);
    QCOMPARE(read->items.at(0).reason, u"run out"_s);
    QVERIFY(!read->items.at(0).isRequired);
    QCOMPARE(read->items.at(1).identity, files);
}

void TestRequestDraft::finishesOnlyWhatAFileCouldAsk()
{
    m_draft->setAsked({expiry}, true);
    m_draft->setEnvironment(u"production"_s);
    const auto good = m_draft->finished();
    QVERIFY(good);
    QCOMPARE(good->environment, u"production"_s);
    m_draft->setCustomerId(u"../../admin"_s);
    const auto bad = m_draft->finished();
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, core::ErrorCode::IdInvalid);
    m_draft->setCustomerId({});
    QVERIFY(!m_draft->finished());
}

void TestRequestDraft::keepsItemsThatHaveNoPlaceElsewhere()
{
    m_draft->setAsked({expiry}, true);
    QVERIFY(m_draft->hasPlace(expiry));
    QSignalSpy places(m_draft.get(), &RequestDraft::placesChanged);
    m_draft->setCustomerType(u"business"_s);
    QCOMPARE(places.size(), 1);
    QVERIFY(m_draft->isAsked(expiry));
    QVERIFY(!m_draft->hasPlace(expiry));
}

void TestRequestDraft::takesTheItemsOfAPartyAlong()
{
    m_draft->setCustomerType(u"business"_s);
    QVERIFY(m_draft->hasParties());
    QVERIFY(m_draft->addParty({ana, u"Ana López"_s}));
    const ItemIdentity number{ana, u"/identifying_documents/number"_s, u"PASSPORT"_s, {}};
    m_draft->setAsked({number, {{}, u"/tos_policies_value"_s, {}, {}}}, true);
    QVERIFY(m_draft->hasPlace(number));
    m_draft->removeParty(ana);
    QVERIFY(!m_draft->isAsked(number));
    QCOMPARE(m_draft->request().items.size(), 1);
    QVERIFY(m_draft->request().parties.isEmpty());
}

void TestRequestDraft::refusesAPartyWithoutIdAndTwice()
{
    QVERIFY(!m_draft->addParty({{}, u"Nobody"_s}));
    QVERIFY(m_draft->addParty({ana, {}}));
    QVERIFY(!m_draft->addParty({ana, u"Again"_s}));
    QCOMPARE(m_draft->request().parties.size(), 1);
}

void TestRequestDraft::makesPartiesOfWhatATableNames()
{
    forms::RequestItem item;
    item.identity = {ana, u"/identifying_documents/number"_s, u"PASSPORT"_s, {}};
    m_draft->addItems({item});
    item.reason = u"unreadable"_s;
    m_draft->addItems({item});
    QCOMPARE(m_draft->request().parties.size(), 1);
    QCOMPARE(m_draft->request().items.size(), 1);
    QCOMPARE(m_draft->request().items.constFirst().reason, u"unreadable"_s);
}

void TestRequestDraft::neverMakesTwoItemsOne()
{
    const ItemIdentity other{{}, expiry.pointer, u"NATIONAL_ID"_s, {}};
    m_draft->setAsked({expiry, other}, true);
    m_draft->change({other}, [](forms::RequestItem& item) { item.identity = expiry; });
    QVERIFY(m_draft->isAsked(expiry) && m_draft->isAsked(other));
}

void TestRequestDraft::keepsNotesOutOfTheFile()
{
    m_draft->setAsked({expiry}, true);
    m_draft->setNotes(u"please hurry"_s);
    QVERIFY(!m_draft->file().contains("hurry"));
    QCOMPARE(m_draft->finished().value().notes.constFirst().text, u"please hurry"_s);
}

void TestRequestDraft::becomesAnotherRequest()
{
    m_draft->setAsked({expiry}, true);
    forms::Request other;
    other.provider = u"fincom"_s;
    other.customerId = customer;
    other.customerType = u"business"_s;
    forms::RequestItem item;
    item.identity = {ana, u"/identifying_documents/number"_s, u"PASSPORT"_s, {}};
    other.items = {item};
    m_draft->take(other);
    QVERIFY(!m_draft->isAsked(expiry));
    QVERIFY(m_draft->isAsked(item.identity));
    QCOMPARE(m_draft->request().parties.size(), 1);
    QVERIFY(!m_draft->request().environment.isEmpty());
}

void TestRequestDraft::namesNewPartiesAfterNobodyWhoWasSent()
{
    m_draft->setProvider(u"onemoney"_s);
    m_draft->setCustomerType(u"business"_s);
    QCOMPARE(m_draft->nextNewParty(), u"new:1"_s);
    m_draft->reserve({u"new:1"_s, u"new:ana"_s});
    QCOMPARE(m_draft->nextNewParty(), u"new:2"_s);
}

QTEST_GUILESS_MAIN(TestRequestDraft)
#include "tst_requestdraft.moc"
