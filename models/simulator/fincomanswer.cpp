#include "models/simulator/fincomanswer.h"

#include "models/core/countries.h"
#include "models/core/moments.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::simulator {
namespace {

using core::Json;

QString element(const QString& path, qsizetype index) { return u"%1[%2]"_s.arg(path).arg(index); }

QString member(const QString& path, const QString& name) { return path + u'.' + name; }

bool isCountry(const QString& code) { return code.size() == 3 && core::countryFromCode(code); }

} // namespace

FincomAnswer::FincomAnswer(const Json& detail, const QSet<QString>& uris, const QDate& today)
    : m_detail(detail), m_uris(uris), m_today(today), m_asked(detail.value(u"request_for_information"_s))
{
}

FincomVerdict FincomAnswer::check(const Json& body)
{
    if (!body.isObject()) {
        illFormed(u"body"_s, u"must be an object"_s);
        return m_verdict;
    }
    for (const auto& [name, value] : body.members()) {
        if (name == u"tos_policies_value"_s)
            checkTerms(value);
        else if (name == u"associated_party_attachments"_s)
            checkParties(value);
        else
            checkSection({}, name, value, name);
    }
    listMissing();
    return m_verdict;
}

/// Terms are accepted by sending back the value that stands in their address.
void FincomAnswer::checkTerms(const Json& value)
{
    const QString name = u"tos_policies_value"_s;
    if (!m_asked.hasSection({}, name))
        return notAsked(name);
    const QUrlQuery query(QUrl(m_detail.value(u"tos_policies_url"_s).toString()));
    if (value.toString() != query.queryItemValue(name))
        illFormed(name, u"is not the value of the current terms"_s);
    m_asked.meet({{}, name, u"TOS"_s}, name);
}

void FincomAnswer::checkParties(const Json& value)
{
    const QString path = u"associated_party_attachments"_s;
    if (!value.isArray())
        return illFormed(path, u"must be a list"_s);
    m_entryCounts.insert(path, value.size());
    for (qsizetype i = 0; i < value.size(); ++i)
        checkParty(value.items().at(i), element(path, i));
}

void FincomAnswer::checkParty(const Json& attachment, const QString& path)
{
    const QString idName = u"associated_party_id"_s;
    const QString party = attachment.value(idName).toString();
    if (party.isEmpty())
        return illFormed(member(path, idName), u"is required"_s);
    if (!m_asked.hasParty(party))
        return notAsked(member(path, idName));
    m_partyPaths.insert(party, path);
    for (const auto& [name, value] : attachment.members()) {
        if (name != idName)
            checkSection(party, name, value, member(path, name));
    }
}

void FincomAnswer::checkSection(const QString& party, const QString& name, const Json& value, const QString& path)
{
    const FincomSection* section = fincomSection(!party.isEmpty(), name);
    if (!section || (!m_asked.hasSection(party, name) && !(section->isList && value == Json::array())))
        return notAsked(path);
    if (!section->isList)
        return checkEntry({party, section, path}, value);
    if (!value.isArray())
        return illFormed(path, u"must be a list"_s);
    m_entryCounts.insert(path, value.size());
    for (qsizetype i = 0; i < value.size(); ++i)
        checkEntry({party, section, element(path, i)}, value.items().at(i));
}

void FincomAnswer::checkEntry(Place place, const Json& entry)
{
    if (!entry.isObject())
        return illFormed(place.path, u"must be an object"_s);
    if (!findDocument(place, entry))
        return;
    for (const auto& [name, value] : entry.members()) {
        if (name == u"type"_s)
            continue;
        if (m_asked.hasField(place.document, name))
            checkField(place, name, value);
        else
            notAsked(member(place.path, name));
    }
    checkDateOrder(place, entry);
}

/// The type tells which document it is, so it may always be there; in a list it has to.
bool FincomAnswer::findDocument(Place& place, const Json& entry)
{
    const QString path = member(place.path, u"type"_s);
    const bool hasType = entry.contains(u"type"_s);
    place.type = entry.value(u"type"_s).toString();
    if (hasType && !place.section->types.contains(place.type)) {
        illFormed(path, u"is not a known document type"_s);
        return false;
    }
    const FincomAsked::Document* document = m_asked.documentFor(place.party, *place.section, place.type);
    if (!document && hasType)
        notAsked(path);
    else if (!hasType && (place.section->isList || !document))
        illFormed(path, u"is required"_s);
    if (!document)
        return false;
    place.document = *document;
    if (hasType || place.section->isList)
        m_asked.meet(place.document, u"type"_s);
    m_entryPaths.insert(place.party + u'/' + place.section->name + u'/' + place.document.type, place.path);
    return true;
}

void FincomAnswer::checkField(const Place& place, const QString& name, const Json& value)
{
    const QString path = member(place.path, name);
    if (name == u"files"_s)
        return checkFiles(place, value, path);
    m_asked.meet(place.document, name);
    if (name == u"issue_date"_s || name == u"expiry_date"_s)
        checkDate(name, value, path);
    else if (name == u"country"_s && !isCountry(value.toString()))
        illFormed(path, u"must be an ISO 3166-1 alpha-3 code"_s);
    else if (value.toString().trimmed().isEmpty())
        illFormed(path, u"must be a text that is not empty"_s);
}

void FincomAnswer::checkDate(const QString& name, const Json& value, const QString& path)
{
    const auto date = core::dateFromIso(value.toString());
    if (!date)
        illFormed(path, u"must be a date, YYYY-MM-DD"_s);
    else if (name == u"expiry_date"_s && *date <= m_today)
        illFormed(path, u"must be in the future"_s);
    else if (name == u"issue_date"_s && *date > m_today)
        illFormed(path, u"must not be in the future"_s);
}

void FincomAnswer::checkDateOrder(const Place& place, const Json& entry)
{
    const auto issued = core::dateFromIso(entry.value(u"issue_date"_s).toString());
    const auto expires = core::dateFromIso(entry.value(u"expiry_date"_s).toString());
    if (issued && expires && *expires <= *issued)
        m_verdict.refused.append({member(place.path, u"expiry_date"_s), u"must be after the issue date"_s});
}

void FincomAnswer::checkFiles(const Place& place, const Json& files, const QString& path)
{
    if (!files.isArray() || files.size() == 0)
        return illFormed(path, u"must be a list with at least one file"_s);
    QStringList sides;
    for (qsizetype i = 0; i < files.size(); ++i)
        sides.append(checkFile(place, files.items().at(i), element(path, i)));
    const bool isAnySide = m_asked.sides(place.document).contains(QString());
    const bool isComplete = sides.contains(u"FRONT"_s) && sides.contains(u"BACK"_s);
    if (isAnySide && needsBothSides(place) && !isComplete)
        illFormed(path, u"must show FRONT and BACK"_s);
}

bool FincomAnswer::needsBothSides(const Place& place)
{
    return place.section->hasSides && fincomNeedsBothSides(place.type);
}

/// Gives the side.
QString FincomAnswer::checkFile(const Place& place, const Json& file, const QString& path)
{
    if (!file.isObject()) {
        illFormed(path, u"must be an object"_s);
        return {};
    }
    for (const auto& [name, value] : file.members()) {
        if (name != u"uri"_s && !(name == u"side"_s && place.section->hasSides))
            notAsked(member(path, name));
    }
    const QString uri = file.value(u"uri"_s).toString();
    if (!uri.startsWith(u'/'))
        illFormed(member(path, u"uri"_s), u"must be the URI of an uploaded file"_s);
    else if (!m_uris.contains(uri))
        m_verdict.foreignFiles.append({member(path, u"uri"_s), u"is not a file of this customer"_s});
    const QString side = file.value(u"side"_s).toString();
    if (checkSide(place, file, path))
        m_asked.meetSide(place.document, side);
    return side;
}

bool FincomAnswer::checkSide(const Place& place, const Json& file, const QString& path)
{
    const QString sidePath = member(path, u"side"_s);
    const QString side = file.value(u"side"_s).toString();
    const QStringList asked = m_asked.sides(place.document);
    if (file.contains(u"side"_s) && side != u"FRONT"_s && side != u"BACK"_s)
        illFormed(sidePath, u"must be FRONT or BACK"_s);
    else if (side.isEmpty() && (!asked.contains(QString()) || needsBothSides(place)))
        illFormed(sidePath, u"is required"_s);
    else if (!side.isEmpty() && !asked.contains(QString()) && !asked.contains(side))
        notAsked(path);
    else
        return true;
    return false;
}

void FincomAnswer::listMissing()
{
    const QList<FincomAsked::Field> missing = m_asked.missing();
    for (const FincomAsked::Field& field : missing) {
        const bool isTerms = field.name == u"tos_policies_value"_s;
        const QString path = isTerms ? field.name : member(placeOf(field.document), field.name);
        illFormed(path, field.side.isEmpty() ? u"is required"_s : u"is required (%1)"_s.arg(field.side));
    }
}

/// Where the document stands in the body, or where it would have to be added.
QString FincomAnswer::placeOf(const FincomAsked::Document& document)
{
    QString& path = m_entryPaths[document.party + u'/' + document.section + u'/' + document.type];
    if (!path.isEmpty())
        return path;
    path = document.party.isEmpty() ? document.section : member(partyPath(document.party), document.section);
    if (fincomSection(!document.party.isEmpty(), document.section)->isList)
        path = element(path, m_entryCounts[path]++);
    return path;
}

QString FincomAnswer::partyPath(const QString& party)
{
    const QString all = u"associated_party_attachments"_s;
    QString& path = m_partyPaths[party];
    if (path.isEmpty())
        path = element(all, m_entryCounts[all]++);
    return path;
}

void FincomAnswer::notAsked(const QString& path)
{
    m_verdict.refused.append({path, u"was not part of the request for information"_s});
}

void FincomAnswer::illFormed(const QString& path, const QString& text) { m_verdict.illFormed.append({path, text}); }

} // namespace rfi::simulator
