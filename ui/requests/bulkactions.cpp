#include "ui/requests/bulkactions.h"

#include "models/submission/caselist.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using submission::Case;
using submission::Handling;

BulkActions::BulkActions(submission::CaseList& cases, QObject* parent) : QObject(parent), m_cases(cases) {}

void BulkActions::assign(const QStringList& ids, const QString& owner)
{
    apply(
        ids, [owner](Handling& handling) { handling.owner = owner; },
        [owner](int count) {
            return owner.isEmpty()
                ? tr("%n request(s) assigned to nobody.", nullptr, count)
                : sentence(tr("%n request(s) assigned to %1.", nullptr, count), {visibleMarks(owner)});
        });
}

void BulkActions::assignToUser(const QStringList& ids, const QString& user)
{
    apply(
        ids, [user](Handling& handling) { handling.owner = user; },
        [](int count) { return tr("%n request(s) assigned to you.", nullptr, count); });
}

void BulkActions::snooze(const QStringList& ids, const QDateTime& until)
{
    apply(
        ids, [until](Handling& handling) { handling.snoozedUntil = until; },
        [until](int count) {
            return sentence(tr("%n request(s) snoozed until %1.", nullptr, count), {whenText(until)});
        });
}

void BulkActions::wakeUp(const QStringList& ids)
{
    apply(
        ids, [](Handling& handling) { handling.snoozedUntil = {}; },
        [](int count) { return tr("%n request(s) no longer snoozed.", nullptr, count); });
}

/// What else has changed since stays as it is.
void BulkActions::undo()
{
    m_undone = m_last;
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        Case* of = m_cases.at(m_cases.rowOf(before.key()));
        if (!of)
            continue;
        Handling handling = of->handling();
        handling.owner = before->owner;
        handling.snoozedUntil = before->snoozedUntil;
        of->setHandling(handling);
    }
    m_before.clear();
}

void BulkActions::apply(const QStringList& ids, const Change& change, const Telling& telling)
{
    m_before.clear();
    const int number = ++m_last;
    for (const QString& id : ids) {
        m_cases.open(m_cases.rowOf(id), [self = QPointer(this), number, change, telling](Case* of) {
            if (!self || !of || number <= self->m_undone)
                return;
            Handling handling = of->handling();
            if (number == self->m_last)
                self->m_before.insert(of->id(), handling);
            change(handling);
            of->setHandling(handling);
            if (number == self->m_last)
                Q_EMIT self->done(telling(static_cast<int>(self->m_before.size())));
        });
    }
}

} // namespace rfi::ui
