#include "ui/requests/inboxmenu.h"

#include "ui/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace rfi::ui {

InboxMenu::InboxMenu(QWidget* parent)
    : QMenu(parent), m_providers(new QMenu(tr("Provider"), this)),
      m_removal(new QMenu(tr("Remove a saved filter"), this))
{
    setObjectName(u"inboxMenu"_s);
    m_providers->setObjectName(u"inboxProviders"_s);
    m_removal->setObjectName(u"removeFilter"_s);
}

void InboxMenu::setSaved(const SavedFilters& saved) { m_saved = saved; }

void InboxMenu::showFilter(const InboxFilter& current, const QList<Provider>& providers)
{
    m_current = current;
    clear();
    for (const Inbox inbox : allInboxes())
        addChoice(*this, inboxKey(inbox), inboxTitle(inbox), {inbox, current.provider})
            ->setChecked(inbox == current.inbox);
    addSeparator();
    m_providers->clear();
    addMenu(m_providers);
    addChoice(*m_providers, u"anyProvider"_s, tr("All providers"), {current.inbox, {}})
        ->setChecked(current.provider.isEmpty());
    for (const Provider& provider : providers)
        addChoice(*m_providers, provider.id, provider.name, {current.inbox, provider.id})
            ->setChecked(provider.id == current.provider);
    addSeparator();
    addSaved();
}

void InboxMenu::addSaved()
{
    for (const SavedFilter& saved : m_saved.all())
        addChoice(*this, saved.name, saved.name, saved.filter)->setChecked(saved.filter == m_current);
    QAction* save = addAction(tr("Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    connect(save, &QAction::triggered, this, &InboxMenu::saveRequested);
    if (m_saved.all().isEmpty())
        return;
    m_removal->clear();
    addMenu(m_removal);
    for (const SavedFilter& saved : m_saved.all()) {
        QAction* remove = m_removal->addAction(withoutShortcut(saved.name));
        remove->setObjectName(saved.name);
        connect(remove, &QAction::triggered, this, [this, name = saved.name] { m_saved.remove(name); });
    }
}

QString InboxMenu::words(const InboxFilter& filter, const QString& providerName)
{
    const QString title = inboxTitle(filter.inbox);
    return filter.provider.isEmpty() ? title : tr("%1, %2").arg(title, providerName);
}

QAction* InboxMenu::addChoice(QMenu& to, const QString& name, const QString& words, const InboxFilter& filter)
{
    QAction* action = to.addAction(withoutShortcut(words));
    action->setObjectName(name);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
    return action;
}

} // namespace rfi::ui
