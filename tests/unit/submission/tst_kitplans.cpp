#include "models/core/files.h"
#include "models/core/jsonreader.h"
#include "models/core/jsonwriter.h"
#include "models/providers/requestreader.h"
#include "models/submission/plan.h"

#include <QTest>

using namespace rfi;
using namespace Qt::StringLiterals;
using core::Json;

/// The bodies for providers that nobody wrote code for: of fields that only their payloads describe, of lists of plain
/// addresses, of responses under the id of what was asked.
class TestKitPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_registry.addBuiltIn(); }

    void sendsFieldsThatThePayloadDescribes();
    void sendsResponsesUnderTheirIds();
    void namesTheTypeOfADocumentAsTheProviderDoes();

private:
    struct Case
    {
        forms::Form form;
        forms::Answers answers;

        void set(const QString& pointer, const QString& documentType, const forms::Answer& answer)
        {
            answers.set({{}, pointer, documentType, {}}, answer);
        }
    };

    Case open(const QString& provider, const QByteArray& bytes) const
    {
        const auto request = providers::readRequest(m_registry, bytes, {});
        if (!request)
            qFatal("the request cannot be read");
        return {forms::makeForm(m_registry.find(provider)->forms, *request), {}};
    }

    submission::Plan planOf(const QString& provider, const Case& of, const submission::UploadedUris& uris = {}) const
    {
        return submission::makePlan(*m_registry.find(provider), of.form, of.answers, {uris});
    }

    static forms::Answer file(const QString& name, const QString& mimeType)
    {
        return {{}, {{{}, {}, forms::makeDocument(name, mimeType, "abc"), {}}}, false};
    }

    providers::Registry m_registry;
};

void TestKitPlans::sendsFieldsThatThePayloadDescribes()
{
    const QString provider = u"blindpay"_s;
    Case rfi =
        open(provider, core::readFile(QStringLiteral(RFI_TEST_DATA "/blindpay/get-rfi.json"), 1'000'000).value());
    rfi.set(u"/business_description"_s, {}, {Json(u"We sell software"_s), {}, false});
    rfi.set(u"/business_description_explanation"_s, {}, {Json(u"As on the website"_s), {}, false});
    rfi.set(u"/proof_of_address_doc_type"_s, {}, {Json(u"UTILITY_BILL"_s), {}, false});
    rfi.set(u"/proof_of_address_doc_file"_s, {}, file(u"bill.pdf"_s, u"application/pdf"_s));
    forms::Answer more = file(u"a.pdf"_s, u"application/pdf"_s);
    more.files += file(u"b.pdf"_s, u"application/pdf"_s).files;
    rfi.set(u"/more_documents"_s, {}, more);
    QCOMPARE(forms::checkForm(rfi.form, rfi.answers, QDate(2026, 11, 20)), QList<forms::Problem>());

    const submission::Plan before = planOf(provider, rfi);
    QCOMPARE(before.uploads.size(), 3);
    QCOMPARE(before.calls.size(), 1);
    submission::UploadedUris uris;
    for (const submission::Upload& upload : before.uploads)
        uris.insert({upload.item, upload.entry}, u"https://files.example/"_s + upload.document.name);
    const submission::Plan plan = planOf(provider, rfi, uris);
    const QByteArray expected = R"({"business_description":"We sell software",)"
                                R"("business_description_explanation":"As on the website",)"
                                R"("proof_of_address_doc_type":"UTILITY_BILL",)"
                                R"("proof_of_address_doc_file":"https://files.example/bill.pdf",)"
                                R"("more_documents":["https://files.example/a.pdf","https://files.example/b.pdf"]})";
    QCOMPARE(core::writeJson(plan.calls.constFirst().body), expected);
    QCOMPARE(submission::prove(rfi.form, rfi.answers, plan.calls), QList<forms::Problem>());
}

void TestKitPlans::sendsResponsesUnderTheirIds()
{
    const QString provider = u"bridge"_s;
    Case rfi = open(provider, R"({ "id": "rfi_1", "state": "open", "requested_items": [
        { "id": "item-1", "description": "Source of funds", "response_types": ["document_list", "free_text_explanation"] },
        { "id": "item-2", "description": "Date of birth", "response_types": ["date"] } ] })");
    rfi.set(u"/responses/document_list"_s, u"item-1"_s, file(u"funds.pdf"_s, u"application/pdf"_s));
    rfi.set(u"/responses/date"_s, u"item-2"_s, {Json(u"1984-02-29"_s), {}, false});
    QCOMPARE(forms::checkForm(rfi.form, rfi.answers, QDate(2026, 11, 20)), QList<forms::Problem>());
    const submission::Plan plan = planOf(provider, rfi);
    QCOMPARE(plan.uploads.size(), 0);
    QCOMPARE(plan.calls.constFirst().path, u"/v0/rfis/rfi_1/responses"_s);
    const QByteArray expected =
        R"({"responses":[{"requested_item_id":"item-1","document_list":[{"file":"<file:funds.pdf>"}]},)"
        R"({"requested_item_id":"item-2","date":"1984-02-29"}]})";
    QCOMPARE(core::writeJson(plan.calls.constFirst().body), expected);
    QCOMPARE(submission::prove(rfi.form, rfi.answers, plan.calls), QList<forms::Problem>());
}

void TestKitPlans::namesTheTypeOfADocumentAsTheProviderDoes()
{
    const QString provider = u"onemoney"_s;
    Case rfi = open(provider, R"({ "format": "rfi-desk/request@1", "provider": "onemoney", "customerId": "c1",
        "items": [ { "pointer": "/documents/file", "documentType": "other" } ] })");
    rfi.set(u"/documents/file"_s, u"other"_s, file(u"scan.tiff"_s, u"image/tiff"_s));
    const submission::Plan plan = planOf(provider, rfi);
    QCOMPARE(plan.calls.constFirst().documents.value(u"/documents/0/file"_s).mimeType, u"image/tif"_s);
}

QTEST_GUILESS_MAIN(TestKitPlans)
#include "tst_kitplans.moc"
