#include "ui/texts/partytext.h"

#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartyText)
};

QString ownedPercent(const forms::Request& request, const QString& party)
{
    const auto known = std::find_if(request.parties.cbegin(), request.parties.cend(),
                                    [&party](const forms::Party& candidate) { return candidate.id == party; });
    return known == request.parties.cend() ? QString() : known->facts.value(u"ownedPercent"_s);
}

} // namespace

QString partyText(const forms::Request& request, const QString& party)
{
    const QString known = request.partyName(party);
    const QString name = visibleMarks(known.isEmpty() ? party : known);
    const QString owned = visibleMarks(ownedPercent(request, party));
    return owned.isEmpty() || name.isEmpty() ? name : sentence(Words::tr("%1, owner %2 %"), {name, owned});
}

} // namespace rfi::ui
