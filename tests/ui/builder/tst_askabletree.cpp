#include "models/providers/requestdraft.h"
#include "ui/builder/askablefilter.h"
#include "ui/builder/askabletree.h"
#include "ui/builder/askedmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rfi;
using forms::ItemIdentity;
using ui::AskableTree;

namespace {

const QString ana = u"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d"_s;
const ItemIdentity number{{}, u"/proof_of_identity/number"_s, u"PASSPORT"_s, {}};

} // namespace

class TestAskableTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init()
    {
        m_draft = std::make_unique<providers::RequestDraft>(m_registry);
        m_draft->setProvider(u"fincom"_s);
        m_draft->setCustomerType(u"individual"_s);
        m_tree = std::make_unique<AskableTree>(*m_draft);
    }

    void keepsTheRulesOfModels();
    void keepsTheRulesOfModelsInItsFilter();
    void keepsTheRulesOfModelsInItsList();
    void looksInsideOnlyWhenOpened();
    void ticksOneItem();
    void ticksADocumentAsAWhole();
    void showsTicksThatComeFromElsewhere();
    void asksOfPartiesWhatIsTheirs();
    void findsByWordsOfTheWholeWay();
    void listsWhatIsAsked();

private:
    QModelIndex find(const QStringList& titles, const QAbstractItemModel& in) const;
    QModelIndex find(const QStringList& titles) { return find(titles, *m_tree); }
    static Qt::CheckState tickOf(const QModelIndex& index)
    {
        return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    }

    providers::Registry m_registry;
    std::unique_ptr<providers::RequestDraft> m_draft;
    std::unique_ptr<AskableTree> m_tree;
};

QModelIndex TestAskableTree::find(const QStringList& titles, const QAbstractItemModel& in) const
{
    QModelIndex at;
    for (const QString& title : titles) {
        if (in.canFetchMore(at))
            const_cast<QAbstractItemModel&>(in).fetchMore(at);
        QModelIndex next;
        for (int row = 0; row < in.rowCount(at) && !next.isValid(); ++row) {
            if (in.index(row, 0, at).data().toString() == title)
                next = in.index(row, 0, at);
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void TestAskableTree::keepsTheRulesOfModels()
{
    QAbstractItemModelTester tester(m_tree.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // It would look up more while a reset is on its way.
    tester.setUseFetchMore(false);
    m_draft->setAsked({number}, true);
    m_draft->setCustomerType(u"business"_s);
    m_draft->addParty({ana, u"Ana"_s});
    m_tree->fetchAll();
    m_draft->setAsked({number}, false);
    m_draft->removeParty(ana);
    QCOMPARE(m_tree->rowCount(), 1);
}

void TestAskableTree::keepsTheRulesOfModelsInItsFilter()
{
    m_tree->fetchAll();
    ui::AskableFilter filter;
    filter.setSourceModel(m_tree.get());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.search(u"passport"_s);
    m_draft->setAsked({number}, true);
    filter.search(u"nothing at all"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.search({});
    QCOMPARE(filter.rowCount(), m_tree->rowCount());
}

void TestAskableTree::keepsTheRulesOfModelsInItsList()
{
    ui::AskedModel asked(*m_draft);
    const QAbstractItemModelTester tester(&asked, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_draft->setAsked({number, {{}, u"/tos_policies_value"_s, {}, {}}}, true);
    m_draft->setCustomerType(u"business"_s);
    m_draft->setAsked({number}, false);
    QCOMPARE(asked.rowCount(), 1);
}

void TestAskableTree::looksInsideOnlyWhenOpened()
{
    const QModelIndex group = find({u"Proof of identity"_s});
    QVERIFY(group.isValid());
    QVERIFY(m_tree->hasChildren(group));
    QCOMPARE(m_tree->rowCount(group), 0);
    m_tree->fetchMore(group);
    QVERIFY(m_tree->rowCount(group) > 4);
    QVERIFY(!m_tree->canFetchMore(group));
}

void TestAskableTree::ticksOneItem()
{
    const QModelIndex item = find({u"Proof of identity"_s, u"Passport"_s, u"Document number"_s});
    QVERIFY(m_tree->flags(item).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(m_tree->setData(item, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_draft->isAsked(number));
    QCOMPARE(tickOf(item), Qt::Checked);
    QCOMPARE(tickOf(item.parent()), Qt::PartiallyChecked);
    QVERIFY(item.data(Qt::AccessibleTextRole).toString().endsWith(u", asked"_s));
    QVERIFY(item.parent().data(Qt::AccessibleTextRole).toString().endsWith(u", partly asked"_s));
    m_tree->setData(item, Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(item.data(Qt::AccessibleTextRole).toString().endsWith(u", not asked"_s));
    QVERIFY(m_draft->request().items.isEmpty());
}

void TestAskableTree::ticksADocumentAsAWhole()
{
    const QModelIndex group = find({u"Proof of identity"_s});
    QVERIFY(!m_tree->flags(group).testFlag(Qt::ItemIsUserCheckable));
    const QModelIndex passport = find({u"Proof of identity"_s, u"Passport"_s});
    m_tree->setData(passport, Qt::Checked, Qt::CheckStateRole);
    QSet<QString> pointers;
    for (const forms::RequestItem& item : m_draft->request().items) {
        QCOMPARE(item.identity.documentType, u"PASSPORT"_s);
        QCOMPARE(item.identity.side, QString());
        pointers.insert(item.identity.pointer);
    }
    QCOMPARE(pointers,
             (QSet<QString>{u"/proof_of_identity/number"_s, u"/proof_of_identity/country"_s,
                            u"/proof_of_identity/issue_date"_s, u"/proof_of_identity/expiry_date"_s,
                            u"/proof_of_identity/files"_s}));
    QCOMPARE(tickOf(passport), Qt::Checked);
}

void TestAskableTree::showsTicksThatComeFromElsewhere()
{
    const QModelIndex item = find({u"Proof of identity"_s, u"Passport"_s, u"Document number"_s});
    forms::RequestItem read;
    read.identity = number;
    m_draft->addItems({read});
    QCOMPARE(tickOf(item), Qt::Checked);
}

void TestAskableTree::asksOfPartiesWhatIsTheirs()
{
    m_draft->setCustomerType(u"business"_s);
    m_draft->addParty({ana, u"Ana López"_s});
    QCOMPARE(m_tree->rowCount(), 2);
    const QModelIndex party = find({u"Ana López"_s});
    QCOMPARE(party.data(AskableTree::PartyRole).toString(), ana);
    const QModelIndex front = find({u"Ana López"_s, u"Identity document"_s, u"Passport"_s, u"Document"_s, u"front"_s});
    QVERIFY(front.isValid());
    m_tree->setData(front, Qt::Checked, Qt::CheckStateRole);
    const ItemIdentity wanted{ana, u"/identifying_documents/files"_s, u"PASSPORT"_s, u"FRONT"_s};
    QVERIFY(m_draft->isAsked(wanted));
}

void TestAskableTree::findsByWordsOfTheWholeWay()
{
    ui::AskableFilter filter;
    filter.setSourceModel(m_tree.get());
    m_tree->fetchAll();
    filter.search(u"PASSPORT valid"_s);
    const QModelIndex item = find({u"Proof of identity"_s, u"Passport"_s, u"Valid until"_s}, filter);
    QVERIFY(item.isValid());
    QCOMPARE(filter.rowCount(item.parent()), 1);
    filter.search(u"/proof_of_identity/expiry"_s);
    QVERIFY(find({u"Proof of identity"_s, u"Passport"_s, u"Valid until"_s}, filter).isValid());
    filter.search(u"shoe size"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestAskableTree::listsWhatIsAsked()
{
    const ui::AskedModel asked(*m_draft);
    m_draft->setAsked(
        {number, {{}, u"/proof_of_identity/files"_s, u"NATIONAL_ID"_s, u"BACK"_s}, {{}, u"/shoe_size"_s, {}, {}}},
        true);
    m_draft->change({number}, [](forms::RequestItem& item) {
        item.status = forms::ItemStatus::Expired;
        item.reason = u"<b>\u202Erun out"_s;
        item.isRequired = false;
    });
    QCOMPARE(asked.index(0).data().toString(), u"Document number"_s);
    QCOMPARE(asked.index(0).data(ui::AskedModel::DetailRole).toString(),
             u"Passport, expired, optional, <b>[U+202E]run out"_s);
    QCOMPARE(asked.index(1).data().toString(), u"Document (back)"_s);
    QCOMPARE(asked.index(2).data().toString(), u"/shoe_size"_s);
    QVERIFY(!asked.index(2).data(ui::AskedModel::HasPlaceRole).toBool());
}

QTEST_MAIN(TestAskableTree)
#include "tst_askabletree.moc"
