#include "models/cases/caselisting.h"
#include "models/submission/caselist.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rfi;
using namespace Qt::StringLiterals;

/// How the cases of a store come into a list.
class TestCaseListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void bringsRowsThatAreReadyToBeShown();
    void keepsWhatManyCasesShareOnce();
    void knowsWhereTheWorkStopped();
    void saysWhyThereIsNone();

private:
    void write(const QList<store::CaseRow>& rows);
    core::Result<cases::CaseListing> listing();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    submission::CaseList m_cases;
};

namespace {

const QDateTime Monday = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

store::CaseRow row(const QString& id, const QString& name, const QString& state, int changedAfterDays)
{
    store::CaseRow row;
    row.id = id;
    row.provider = u"acme"_s;
    row.environment = u"sandbox"_s;
    row.state = state;
    row.createdAt = Monday;
    row.changedAt = Monday.addDays(changedAfterDays);
    row.content =
        core::Json::object({{u"customerId"_s, core::Json(u"ID-"_s + id)}, {u"customerName"_s, core::Json(name)}});
    return row;
}

} // namespace

void TestCaseListing::init()
{
    m_cases.clearStored();
    m_cases.setProviderNames({{u"acme"_s, u"Acme Pay"_s}});
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<store::Store>(m_folder->filePath(u"desk"_s));
    m_store->open(u"a-store"_s, {{store::Key::random()}, core::Secret("log key")}, this,
                  [](const core::Outcome& opened) { QVERIFY(opened); });
}

void TestCaseListing::write(const QList<store::CaseRow>& rows)
{
    m_store->write({.cases = rows}, this, [](const core::Outcome& written) { QVERIFY(written); });
}

core::Result<cases::CaseListing> TestCaseListing::listing()
{
    std::optional<core::Result<cases::CaseListing>> found;
    cases::listCases(*m_store, m_cases.lister(), this, [&found](const auto& listed) { found.emplace(listed); });
    const bool isThere = QTest::qWaitFor([&found] { return found.has_value(); });
    return isThere ? *found : core::Result<cases::CaseListing>(core::Error{});
}

void TestCaseListing::bringsRowsThatAreReadyToBeShown()
{
    write({row(u"a"_s, u"Zoë Adler"_s, u"Open"_s, 1), row(u"b"_s, u"bo berg"_s, u"Answered"_s, 2)});
    const auto found = listing();
    QVERIFY(found && found->unreadable.isEmpty());
    m_cases.addListed(found->rows);
    QCOMPARE(m_cases.rowCount(), 2);
    QCOMPARE(m_cases.summary(0).customer(), u"Zoë Adler"_s);
    QVERIFY(m_cases.mentions(0, u"zoë adl"_s));
    QVERIFY(m_cases.mentions(0, u"id-a"_s));
    QVERIFY(m_cases.mentions(0, u"acme pay"_s));
    QVERIFY(m_cases.isNamedBefore(1, 0) != m_cases.isNamedBefore(0, 1));
    QVERIFY(!m_cases.at(0));
    m_cases.addListed(found->rows);
    QCOMPARE(m_cases.rowCount(), 2);
}

void TestCaseListing::keepsWhatManyCasesShareOnce()
{
    write({row(u"a"_s, u"Ann"_s, u"Open"_s, 1), row(u"b"_s, u"Bo"_s, u"Open"_s, 2)});
    const submission::ListedCases rows = listing()->rows;
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0)->summary.provider.constData() == rows.at(1)->summary.provider.constData());
}

void TestCaseListing::knowsWhereTheWorkStopped()
{
    write({row(u"a"_s, u"Ann"_s, u"Open"_s, 1), row(u"b"_s, u"Bo"_s, u"Open"_s, 3), row(u"c"_s, u"Cy"_s, u"Open"_s, 2),
           row(u"d"_s, u"Di"_s, u"Answered"_s, 9)});
    QCOMPARE(listing()->lastOpen, u"b"_s);
}

void TestCaseListing::saysWhyThereIsNone()
{
    m_store->close(this, [](const core::Outcome&) {});
    QCOMPARE(listing().error().code, core::ErrorCode::StoreUnreadable);
}

QTEST_GUILESS_MAIN(TestCaseListing)
#include "tst_caselisting.moc"
