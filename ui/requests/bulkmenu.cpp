#include "ui/requests/bulkmenu.h"

#include "models/core/moments.h"
#include "models/submission/caselist.h"
#include "ui/requests/bulkactions.h"
#include "ui/requests/inputs.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

namespace {

const QTime Morning(8, 0);

QDateTime morningOf(const QDate& day) { return QDateTime(day, Morning).toUTC(); }

} // namespace

BulkMenu::BulkMenu(submission::CaseList& cases, const core::Clock& clock, QWidget* parent)
    : QMenu(tr("Selected requests"), parent), m_cases(cases), m_clock(clock), m_actions(new BulkActions(cases, this))
{
    setObjectName(u"bulkMenu"_s);
    m_needing += add(u"assignToMe"_s, tr("Assign to me"), [this] { m_actions->assignToUser(m_ids, m_user); });
    m_needing += add(u"assignTo"_s, tr("Assign to…"), [this] { askOwner(); });
    m_needing += add(u"assignToNobody"_s, tr("Assign to nobody"), [this] { m_actions->assign(m_ids, {}); });
    addSeparator();
    m_needing += add(u"snoozeTomorrow"_s, tr("Snooze until tomorrow"),
                     [this] { m_actions->snooze(m_ids, morningOf(m_clock.today().addDays(1))); });
    m_needing += add(u"snoozeWeek"_s, tr("Snooze until next week"), [this] {
        const QDate today = m_clock.today();
        m_actions->snooze(m_ids, morningOf(today.addDays(Qt::Sunday + 1 - today.dayOfWeek())));
    });
    m_needing += add(u"snoozeUntil"_s, tr("Snooze until…"), [this] { askUntil(); });
    m_needing += add(u"wakeUp"_s, tr("End snooze"), [this] { m_actions->wakeUp(m_ids); });
    addSeparator();
    m_export = add(u"exportList"_s, {}, [this] { Q_EMIT exportClicked(); });
    setSelection({});
}

void BulkMenu::setSelection(const QStringList& ids)
{
    m_ids = ids;
    for (QAction* action : std::as_const(m_needing))
        action->setEnabled(!ids.isEmpty());
    m_export->setText(ids.size() > 1 ? tr("Export selected as CSV…") : tr("Export this list as CSV…"));
}

QAction* BulkMenu::add(const QString& name, const QString& words, const std::function<void()>& run)
{
    QAction* action = addAction(words);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void BulkMenu::askOwner()
{
    QSet<QString> owners;
    for (int row = 0; row < m_cases.rowCount(); ++row)
        owners.insert(m_cases.summary(row).handling.owner);
    owners.remove(QString());
    askName(parentWidget(),
            {u"askOwner"_s, tr("Assign to somebody"), tr("Who works on it"), {}, tr("Assign"), owners.values()},
            [this, ids = m_ids](const QString& owner) { m_actions->assign(ids, owner); });
}

void BulkMenu::askUntil()
{
    askDay(parentWidget(),
           {u"askUntil"_s, tr("Snooze"), tr("Until which day"),
            sentence(tr("A day after today, such as %1."), {dateText(m_clock.today().addDays(10))}), tr("Snooze")},
           m_clock.today(), [this, ids = m_ids](const QDate& day) { m_actions->snooze(ids, morningOf(day)); });
}

} // namespace rfi::ui
