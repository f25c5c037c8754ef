#include "models/simulator/fincomsections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

const QStringList& identityTypes()
{
    static const QStringList types{u"PASSPORT"_s, u"NATIONAL_ID"_s, u"DRIVERS_LICENSE"_s, u"RESIDENCE_PERMIT"_s};
    return types;
}

const QStringList& identityFields()
{
    static const QStringList fields{u"number"_s, u"country"_s, u"issue_date"_s, u"expiry_date"_s, u"files"_s};
    return fields;
}

QStringList addressTypes()
{
    return identityTypes() + QStringList{u"UTILITY_BILL"_s, u"GOVERNMENT_LETTER"_s, u"BANK_STATEMENT"_s};
}

const QStringList& supportingTypes()
{
    static const QStringList types{u"SHAREHOLDER_REGISTER"_s,
                                   u"PROOF_OF_NATURE_OF_BUSINESS"_s,
                                   u"PROOF_OF_ENTITY_NAME_CHANGE"_s,
                                   u"CERT_OF_INCUMBENCY"_s,
                                   u"PROOF_OF_SOURCE_OF_FUNDS"_s,
                                   u"PROOF_OF_SOURCE_OF_WEALTH"_s,
                                   u"AML_COMFORT_LETTER"_s,
                                   u"MARKETING_MATERIALS"_s,
                                   u"TAX_EXEMPT_ENTITY_CONFIRMATION"_s,
                                   u"E_SIGNATURE_CERTIFICATE"_s,
                                   u"FLOW_OF_FUNDS"_s,
                                   u"PROOF_OF_NATURE_OF_BUSINESS_LICENSE"_s,
                                   u"PROOF_OF_NATURE_OF_BUSINESS_AML_POLICY"_s,
                                   u"EVIDENCE_OF_GOOD_STANDING"_s,
                                   u"PROOF_OF_ACCOUNT_PURPOSE"_s,
                                   u"PROOF_OF_ADDRESS"_s,
                                   u"OTHER"_s};
    return types;
}

const QList<FincomSection>& customerSections()
{
    const QStringList described{u"description"_s, u"files"_s};
    const QStringList filesOnly{u"files"_s};
    static const QList<FincomSection> sections{
        {u"proof_of_identity"_s, false, true, identityTypes(), identityFields()},
        {u"proof_of_address"_s, false, false, addressTypes(), {u"country"_s, u"files"_s}},
        {u"formation_documents"_s,
         true,
         false,
         {u"REGISTRATION_DOCUMENT"_s, u"CONSTITUTIONAL_DOCUMENT"_s, u"FORMATION_DOCUMENT"_s,
          u"PROOF_OF_TAX_IDENTIFICATION"_s, u"EVIDENCE_OF_DIRECTORS_AND_CONTROLLERS"_s},
         described},
        {u"ownership_documents"_s,
         true,
         false,
         {u"OWNERSHIP_INFORMATION"_s, u"OWNERSHIP_CHART"_s, u"PROOF_OF_SIGNATORY_AUTHORITY"_s},
         described},
        {u"supporting_documents"_s, true, false, supportingTypes(), described},
        {u"company_details"_s, true, false, {u"CERT_OF_INCORPORATION"_s, u"MEMORANDUM_OF_ASSOCIATION"_s}, filesOnly},
        {u"ownership_structure"_s, true, false, {u"SHAREHOLDER_REGISTRY"_s}, filesOnly},
        {u"legal_presence"_s, true, false, {u"PROOF_OF_ADDRESS"_s}, filesOnly}};
    return sections;
}

const QList<FincomSection>& partySections()
{
    const QStringList filesOnly{u"files"_s};
    static const QList<FincomSection> sections{
        {u"identifying_documents"_s, true, true, identityTypes() + QStringList{u"PERMANENT_RESIDENCY_ID"_s},
         identityFields()},
        {u"address_documents"_s,
         true,
         false,
         {u"UTILITY_BILL"_s, u"GOVERNMENT_LETTER"_s, u"BANK_STATEMENT"_s, u"PROOF_OF_TAX_IDENTIFICATION"_s,
          u"COURT_DOCUMENT"_s, u"INSURANCE_STATEMENT"_s},
         filesOnly},
        {u"supporting_documents"_s,
         true,
         false,
         {u"MILITARY_ID"_s, u"MATRICULATE_ID"_s, u"STATE_OR_PROVINCIAL_ID"_s, u"VISA"_s, u"OTHER"_s},
         filesOnly},
        {u"proof_of_identity"_s, false, true, identityTypes(), identityFields()},
        {u"proof_of_address"_s,
         false,
         false,
         addressTypes() + QStringList{u"COMPANY_DOC"_s},
         {u"country"_s, u"files"_s}}};
    return sections;
}

} // namespace

const FincomSection* fincomSection(bool isParty, const QString& name)
{
    const QList<FincomSection>& sections = isParty ? partySections() : customerSections();
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&name](const FincomSection& section) { return section.name == name; });
    return found == sections.end() ? nullptr : &*found;
}

bool fincomNeedsBothSides(const QString& type) { return type == u"NATIONAL_ID" || type == u"DRIVERS_LICENSE"; }

} // namespace rfi::simulator
