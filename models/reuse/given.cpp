#include "models/reuse/given.h"

#include "models/core/folding.h"
#include "models/reuse/names.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace rfi::reuse {

using forms::ItemIdentity;
using submission::Case;
using submission::Outcome;
using submission::Report;
using namespace Qt::StringLiterals;

namespace {

/// What became of the answers of one round.
struct Fate
{
    bool isRefused = false;
    QDateTime sentAt;
    QSet<ItemIdentity> wrong; ///< as the provider said
};

Fate fateOf(const Case& of, int round)
{
    Fate fate;
    for (const Report& report : of.reports()) {
        const bool hasArrived = report.outcome == Outcome::Accepted || report.outcome == Outcome::PartlyAccepted
            || report.outcome == Outcome::Unknown || report.outcome == Outcome::Rejected;
        if (report.round != round || !hasArrived)
            continue;
        fate = {report.outcome == Outcome::Rejected, report.finishedAt, {}};
        for (const forms::Problem& problem : report.problems) {
            if (problem.isFromProvider)
                fate.wrong.insert(problem.item);
        }
    }
    return fate;
}

const Group* own(const QList<Group>& groups, const QString& party)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&party](const Group& group) {
        return group.party == party && group.key.name.isEmpty();
    });
    return found == groups.end() ? nullptr : &*found;
}

void add(Who& who, const QString& meaning, const QString& fact)
{
    if (isTelling(meaning) && !fact.isEmpty())
        who.facts.insert(meaning, meaning == u"email" ? fact.trimmed().toCaseFolded() : core::foldedWord(fact));
}

/// The customer's fields as the provider gave them.
void addRecord(Who& who, const Case& of, QString& name)
{
    const auto places = placesByMeaning(of.form().form().description, of.request().customerType);
    const auto text = [&](const QString& meaning) {
        return places.contains(meaning) ? of.record().at(places.value(meaning)).toString() : QString();
    };
    for (const auto& [meaning, place] : places.asKeyValueRange())
        add(who, meaning, of.record().at(place).toString());
    const QString company = text(u"legalName"_s);
    const QString person = joinedName(text(u"givenName"_s), text(u"middleName"_s), text(u"familyName"_s));
    if (!company.isEmpty() || !person.isEmpty())
        name = company.isEmpty() ? person : company;
}

QList<Given> givenIn(const Case& of, const QString& providerName, const forms::Form& form,
                     const forms::Answers& answers, int round)
{
    const Fate fate = fateOf(of, round);
    if (fate.isRefused)
        return {};
    const QList<Meaning> meanings = meaningsOf(form);
    const Filled filled{form, answers, meanings};
    QList<Group::Key> spoilt; // a document with a wrong part is no document to show again
    for (int field = 0; field < form.fields.size(); ++field) {
        if (fate.wrong.contains(form.fields.at(field).identity) && meanings.at(field).isOfDocument())
            spoilt += keyOf(filled, field);
    }
    const auto isTaken = [&](int field) {
        const ItemIdentity& item = form.fields.at(field).identity;
        return !fate.wrong.contains(item) && !answers.at(item).isLeftOut && !spoilt.contains(keyOf(filled, field))
            && forms::checkField(form, field, answers).isEmpty();
    };
    QHash<QString, QList<Group>> byParty;
    for (const Group& group : groupsIn(filled, isTaken)) {
        if (!group.values.isEmpty() || !group.files.isEmpty())
            byParty[group.party] += group;
    }
    QList<Given> given;
    for (const auto& [party, groups] : byParty.asKeyValueRange())
        given += Given{whoIs(of, party, groups), of.id(), providerName, fate.sentAt, groups};
    return given;
}

} // namespace

Who whoIs(const Case& of, const QString& party, const QList<Group>& groups)
{
    const forms::Request& request = of.request();
    Who who;
    who.provider = request.provider;
    who.environment = of.environment();
    who.customerId = request.customerId;
    who.party = party;
    who.isTraining = of.isTraining();
    who.isNewParty = of.form().form().description.isNewParty(party);
    QString name = party.isEmpty() ? request.customerName : request.partyName(party);
    if (party.isEmpty())
        addRecord(who, of, name);
    QHash<QString, QString> told = party.isEmpty() ? request.facts : QHash<QString, QString>();
    for (const forms::Party& known : request.parties) {
        if (known.id == party && !party.isEmpty())
            told = known.facts;
    }
    for (const auto& [meaning, fact] : told.asKeyValueRange())
        add(who, meaning, fact);
    if (const Group* answered = own(groups, party)) {
        for (const auto& [meaning, value] : answered->values.asKeyValueRange())
            add(who, meaning, value.value.toString());
        for (const QString& word : {u"legalName"_s, u"fullName"_s}) {
            if (!answered->text(word).isEmpty())
                name = answered->text(word);
        }
    }
    who.name = core::foldedName(name);
    return who;
}

QList<Given> givenBefore(const Case& of, const QString& providerName)
{
    std::map<int, forms::Answers> rounds;
    for (const ItemIdentity& item : of.aside().identities())
        rounds[of.asideRound(item)].set(item, of.aside().at(item));
    QList<Given> given;
    for (const auto& [round, answers] : rounds) {
        forms::Request request = of.request();
        request.items.clear();
        for (const ItemIdentity& item : answers.identities()) {
            forms::RequestItem asked;
            asked.identity = item;
            request.items += asked;
        }
        given += givenIn(of, providerName, forms::makeForm(of.form().form().description, request), answers, round);
    }
    return given;
}

QList<Given> givenIn(const Case& of, const QString& providerName)
{
    return givenIn(of, providerName, of.form().form(), of.form().answers(), of.round()) + givenBefore(of, providerName);
}

QStringList namesIn(const Case& of)
{
    const QList<Meaning> meanings = meaningsOf(of.form().form());
    const QList<Group> groups = groupsIn({of.form().form(), of.form().answers(), meanings},
                                         [&](int field) { return meanings.at(field).group.isEmpty(); });
    QStringList names{whoIs(of, {}, groups).name};
    for (const forms::Party& party : of.request().parties)
        names += whoIs(of, party.id, groups).name;
    names.removeAll(QString());
    return names;
}

} // namespace rfi::reuse
