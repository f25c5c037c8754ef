#include "models/cases/caserecords.h"
#include "models/cases/snapshot.h"
#include "models/core/files.h"
#include "models/providers/requestreader.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using submission::Case;

/// What a save has to write, worked out from values.
class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }
    void init();

    void writesEverythingOfACaseThatIsNew();
    void writesNothingWhenNothingChanged();
    void writesOnlyWhatChanged();
    void removesWhatIsThereNoMore();
    void staysAsItWasTaken();
    void namesDocumentsThatAreNotStoredYetOnce();
    void writesADocumentAgainWhenItIsCalledAnotherName();
    void bringsBackWhatIsStillRefused();

private:
    cases::Changes changesNow() const { return cases::changesSince(m_marks, cases::snapshotOf(*m_case), m_book); }
    QStringList kindsWrittenNow() const;

    providers::Registry m_registry;
    core::SystemClock m_clock;
    std::unique_ptr<Case> m_case;
    cases::Marks m_marks;
    cases::Bookkeeping m_book;
};

namespace {

int fieldOf(const Case& of, const QString& pointer)
{
    const QList<forms::Field>& fields = of.form().form().fields;
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&pointer](const forms::Field& field) {
        return field.identity.pointer == pointer;
    });
    if (found == fields.cend())
        qFatal("no such field");
    return static_cast<int>(found - fields.cbegin());
}

forms::FileEntry entry(const QByteArray& bytes, const QString& name = u"bill.pdf"_s)
{
    return {.side = {}, .uri = {}, .document = forms::makeDocument(name, u"application/pdf"_s, bytes), .issued = {}};
}

} // namespace

void TestSnapshot::init()
{
    const auto bytes =
        core::readFile(QStringLiteral(RFI_TEST_DATA "/fincom/page-individual-request.rfi.json"), 1'000'000);
    const auto request = providers::readRequest(m_registry, bytes.value(), {});
    QVERIFY(request);
    m_case = std::make_unique<Case>(u"c1"_s, forms::makeForm(m_registry.find(request->provider)->forms, *request),
                                    u"sandbox"_s, false, m_clock);
    m_case->setNote({u"n1"_s, m_clock.now(), u"anna"_s, u"call them"_s});
    m_marks.clear();
    m_book = {};
    m_marks = changesNow().marks;
}

QStringList TestSnapshot::kindsWrittenNow() const
{
    QStringList kinds;
    for (const store::Record& record : changesNow().batch.records)
        kinds += record.kind;
    kinds.sort();
    return kinds;
}

void TestSnapshot::writesEverythingOfACaseThatIsNew()
{
    m_marks.clear();
    QCOMPARE(kindsWrittenNow(), (QStringList{u"note"_s, u"request"_s}));
}

void TestSnapshot::writesNothingWhenNothingChanged()
{
    const cases::Changes changes = changesNow();
    QVERIFY(changes.batch.records.isEmpty());
    QVERIFY(changes.batch.removedRecords.isEmpty());
    QCOMPARE(changes.marks, m_marks);
}

void TestSnapshot::writesOnlyWhatChanged()
{
    m_case->form().setFiles(fieldOf(*m_case, u"/proof_of_address/files"_s),
                            {{.side = {}, .uri = u"provider:1"_s, .document = {}, .issued = {}}});
    QCOMPARE(kindsWrittenNow(), (QStringList{u"answer"_s, u"history"_s}));
    m_marks = changesNow().marks;
    m_case->setNote({u"n2"_s, m_clock.now(), u"anna"_s, u"they called back"_s});
    QCOMPARE(kindsWrittenNow(), QStringList{u"note"_s});
}

void TestSnapshot::removesWhatIsThereNoMore()
{
    m_case->setNote({u"n1"_s, m_clock.now(), u"anna"_s, {}});
    const cases::Changes changes = changesNow();
    QVERIFY(changes.batch.records.isEmpty());
    QCOMPARE(changes.batch.removedRecords.size(), 1);
    QCOMPARE(changes.batch.removedRecords.constFirst().kind, u"note"_s);
    QCOMPARE(changes.batch.removedRecords.constFirst().id, u"n1"_s);
    QCOMPARE(changes.marks.size(), m_marks.size() - 1);
}

void TestSnapshot::staysAsItWasTaken()
{
    const cases::Snapshot before = cases::snapshotOf(*m_case);
    m_case->form().setFiles(fieldOf(*m_case, u"/proof_of_address/files"_s), {entry("one")});
    m_case->setNote({u"n1"_s, m_clock.now(), u"anna"_s, u"changed"_s});
    QCOMPARE(cases::changesSince(m_marks, before, m_book).marks, m_marks);
}

void TestSnapshot::namesDocumentsThatAreNotStoredYetOnce()
{
    const forms::FileEntry stored = entry("stored");
    m_book.documents.insert(stored.document->sha256, u"d1"_s);
    m_case->form().setFiles(fieldOf(*m_case, u"/proof_of_address/files"_s), {stored, entry("new")});
    m_case->form().setOffered({*entry("new").document});
    const cases::Snapshot content = cases::snapshotOf(*m_case);
    const QList<forms::Document> missing = cases::missingDocuments(content, m_book);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.constFirst().sha256, entry("new").document->sha256);
    QCOMPARE(cases::documentsOf(content).size(), 2);
}

void TestSnapshot::writesADocumentAgainWhenItIsCalledAnotherName()
{
    const int field = fieldOf(*m_case, u"/proof_of_address/files"_s);
    m_book.documents.insert(entry("one").document->sha256, u"d1"_s);
    m_case->form().setFiles(field, {entry("one", u"first.pdf"_s)});
    QCOMPARE(kindsWrittenNow().count(u"document"_s), 1);
    m_marks = changesNow().marks;
    QCOMPARE(kindsWrittenNow().count(u"document"_s), 0);
}

void TestSnapshot::bringsBackWhatIsStillRefused()
{
    const int mended = fieldOf(*m_case, u"/proof_of_identity/number"_s);
    const int other = fieldOf(*m_case, u"/proof_of_address/country"_s);
    m_case->form().setValue(mended, core::Json(u"P1"_s));
    m_case->form().setValue(other, core::Json(u"PRT"_s));
    submission::Report report;
    report.outcome = submission::Outcome::Rejected;
    report.calls = {submission::CallReport()};
    for (const int field : {mended, other})
        report.problems += forms::Problem{
            m_case->form().form().fields.at(field).identity, core::ErrorCode::ProviderMessage, {}, u"No"_s, {}, true};
    m_case->addReport(report);
    m_case->form().setValue(mended, core::Json(u"P2"_s));
    m_marks.clear();
    const store::CaseRecords records{cases::caseRow(*m_case, m_book, m_clock.now()), changesNow().batch.records};
    const std::unique_ptr<Case> back = cases::caseFrom(cases::readCase(records, {}), m_registry, m_clock);
    QVERIFY(back && back->form().isDone(mended) && !back->form().isDone(other));
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
