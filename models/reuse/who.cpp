#include "models/reuse/who.h"

#include <QStringList>

#include <algorithm>

namespace rfi::reuse {

using namespace Qt::StringLiterals;

namespace {

const QStringList& onlyOnes()
{
    static const QStringList meanings{u"dateOfBirth"_s, u"registrationNumber"_s, u"taxNumber"_s};
    return meanings;
}

bool areKnown(const Who& left, const Who& right, const QString& meaning)
{
    return !left.facts.value(meaning).isEmpty() && !right.facts.value(meaning).isEmpty();
}

} // namespace

bool isTelling(const QString& meaning) { return meaning == u"email" || onlyOnes().contains(meaning); }

bool isSame(const Who& left, const Who& right)
{
    if (left.isTraining != right.isTraining || left.environment != right.environment)
        return false;
    const bool isSameId = left.provider == right.provider && left.customerId == right.customerId
        && !left.customerId.isEmpty() && left.party == right.party;
    if (isSameId && !left.isNewParty)
        return true;
    if (left.name.isEmpty() || left.name != right.name)
        return false;
    const auto differs = [&](const QString& meaning) {
        return areKnown(left, right, meaning) && left.facts.value(meaning) != right.facts.value(meaning);
    };
    if (std::any_of(onlyOnes().begin(), onlyOnes().end(), differs))
        return false;
    const auto agrees = [&](const QString& meaning) {
        return areKnown(left, right, meaning) && left.facts.value(meaning) == right.facts.value(meaning);
    };
    return agrees(u"email"_s) || std::any_of(onlyOnes().begin(), onlyOnes().end(), agrees);
}

} // namespace rfi::reuse
