#include "models/submission/carryover.h"

#include "models/forms/form.h"

#include <algorithm>

namespace rfi::submission {

using forms::Answer;
using forms::Answers;
using forms::ItemIdentity;

namespace {

/// In a fixed order, so that documents of several sides come together the same way each time.
QList<ItemIdentity> sortedItems(const Answers& answers)
{
    QList<ItemIdentity> items = answers.identities();
    std::sort(items.begin(), items.end(),
              [](const ItemIdentity& left, const ItemIdentity& right) { return left.text() < right.text(); });
    return items;
}

/// False when there is no such item, or it has another value already. Documents join those that are there: a form may
/// ask in one place for what another asked side by side.
bool place(Answers& answers, const forms::Form& form, const ItemIdentity& item, Answer answer)
{
    const int field = form.indexOf(item);
    if (field < 0)
        return false;
    const ItemIdentity& asked = form.fields.at(field).identity;
    const Answer& there = answers.at(asked);
    if (asked != item) {
        for (forms::FileEntry& entry : answer.files)
            entry.side = entry.side.isEmpty() ? item.side : entry.side;
        answer.files = there.files + answer.files;
        answer.value = answer.value.isNull() ? there.value : answer.value;
        answer.isLeftOut = answer.isLeftOut && there.isEmpty();
    }
    if (answers.contains(asked) && (asked == item || !there.value.isNull()))
        return false;
    answers.set(asked, answer);
    return true;
}

} // namespace

void Aside::put(const ItemIdentity& item, const Answer& answer, int round)
{
    answers.set(item, answer);
    rounds.insert(item, round);
}

CarriedOver carriedOver(const Answers& given, const Aside& aside, const forms::Form& form, int round)
{
    CarriedOver result;
    result.aside = aside;
    for (const ItemIdentity& item : sortedItems(given)) {
        if (!place(result.answers, form, item, given.at(item)))
            result.aside.put(item, given.at(item), round);
    }
    for (const ItemIdentity& item : sortedItems(aside.answers)) {
        const bool isOfRound = aside.rounds.value(item) == round && !given.contains(item);
        if (isOfRound && place(result.answers, form, item, aside.answers.at(item))) {
            result.aside.answers.remove(item);
            result.aside.rounds.remove(item);
        }
    }
    return result;
}

} // namespace rfi::submission
