#include "tests/unit/simulator/goodanswers.h"

#include "models/core/jsonreader.h"
#include "tests/unit/simulator/simulatorclient.h"

using namespace Qt::StringLiterals;

namespace rfi::test {
namespace {

using core::Json;

QByteArray answerText(const QString& customerId)
{
    if (customerId == mariaId)
        return R"({"proof_of_identity":{"type":"PASSPORT","number":"X1234567","files":[{"uri":"/"}]},
                   "proof_of_address":{"type":"UTILITY_BILL","country":"PRT","files":[{"uri":"/"}]}})";
    if (customerId == jonasId)
        return R"({"proof_of_identity":{"type":"NATIONAL_ID","issue_date":"2024-04-01","expiry_date":"2034-04-01",
                     "files":[{"side":"FRONT","uri":"/"},{"side":"BACK","uri":"/"}]},
                   "proof_of_address":{"type":"BANK_STATEMENT","files":[{"uri":"/"}]},
                   "tos_policies_value":"e2a4b6c8-0d1f-4a3b-8c5d-7e9f0a1b2c3d"})";
    if (customerId == balticId)
        return R"({"company_details":[{"type":"CERT_OF_INCORPORATION","files":[{"uri":"/"}]}],
                   "legal_presence":[{"type":"PROOF_OF_ADDRESS","files":[{"uri":"/"}]}],
                   "associated_party_attachments":[{"associated_party_id":"61a0e5c3-2b4d-4f8a-9e7c-5d6f8a9b0c1e",
                     "proof_of_identity":{"type":"PASSPORT","expiry_date":"2034-04-01","files":[{"uri":"/"}]},
                     "proof_of_address":{"type":"COMPANY_DOC","country":"EST","files":[{"uri":"/"}]}}]})";
    if (customerId == kofiId)
        return R"({"proof_of_address":{"type":"UTILITY_BILL","files":[{"uri":"/"}]}})";
    return R"({"ownership_documents":[{"type":"PROOF_OF_SIGNATORY_AUTHORITY","description":"Board resolution",
                 "files":[{"uri":"/"}]}],
               "supporting_documents":[{"type":"PROOF_OF_SOURCE_OF_FUNDS","files":[{"uri":"/"}]}],
               "associated_party_attachments":[
                 {"associated_party_id":"7a1d5c2b-3e4f-4a6b-9c8d-1e2f3a4b5c6d",
                  "identifying_documents":[{"type":"PASSPORT","issue_date":"2026-01-15","expiry_date":"2036-01-15",
                    "files":[{"uri":"/"}]}]},
                 {"associated_party_id":"c4e9b1d0-52a7-4f3e-8b61-9d0f7e6a5c12",
                  "identifying_documents":[{"type":"NATIONAL_ID","number":"NID-112233","country":"USA",
                    "issue_date":"2024-04-01","expiry_date":"2034-04-01",
                    "files":[{"side":"FRONT","uri":"/"},{"side":"BACK","uri":"/"}]}],
                  "address_documents":[{"type":"BANK_STATEMENT","files":[{"uri":"/"}]}]}]})";
}

} // namespace

QString customerPathV1(const QString& id) { return u"/v1/customers/"_s + id; }

QString customerPathV2(const QString& id) { return u"/v2/customers/"_s + id; }

Json goodAnswer(SimulatorClient& client, const QString& customerId)
{
    return withUploads(client, customerId, core::readJson(answerText(customerId)).value());
}

Json withUploads(SimulatorClient& client, const QString& customerId, const Json& json)
{
    if (json.isArray()) {
        Json array = Json::array();
        for (const Json& item : json.items())
            array.append(withUploads(client, customerId, item));
        return array;
    }
    if (!json.isObject())
        return json;
    Json object = Json::object();
    for (const auto& [name, value] : json.members()) {
        object.insert(name,
                      name == u"uri"_s ? Json(client.uploadedUri(customerId)) : withUploads(client, customerId, value));
    }
    return object;
}

} // namespace rfi::test
