#include "ui/builder/placespanel.h"

#include "models/providers/requestdraft.h"
#include "ui/builder/askablefilter.h"
#include "ui/builder/askabletree.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchline.h"
#include "ui/texts/outsidetext.h"

#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

using providers::RequestDraft;

PlacesPanel::PlacesPanel(RequestDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_model(new AskableTree(draft, this)), m_filter(new AskableFilter(this)),
      m_search(new QLineEdit), m_tree(new QTreeView),
      m_nothing(new PlainLabel(tr("Nothing found."), TextRole::Body, Tone::Muted)), m_parties(makeParties())
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(u"searchPlaces"_s);
    dressSearch(*m_search, tr("Search what can be asked"));
    m_tree->setObjectName(u"builderTree"_s);
    m_tree->setAccessibleName(tr("What can be asked"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(new PlainLabel(tr("What can be asked"), TextRole::Heading));
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_parties);
    connect(m_search, &QLineEdit::textChanged, this, &PlacesPanel::search);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_remove->setEnabled(!chosenParty().isEmpty()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacesPanel::showPlaces);
    showPlaces();
}

QWidget* PlacesPanel::makeParties()
{
    m_partyId = new QLineEdit;
    m_partyName = new QLineEdit;
    m_partyId->setObjectName(u"partyId"_s);
    m_partyId->setAccessibleName(tr("ID of the party"));
    m_partyId->setPlaceholderText(tr("ID of the party"));
    m_partyName->setObjectName(u"partyName"_s);
    m_partyName->setAccessibleName(tr("Its name"));
    m_partyName->setPlaceholderText(tr("Its name"));
    QPushButton* add = makeButton(tr("Add party"));
    add->setObjectName(u"addParty"_s);
    add->setAutoDefault(false);
    m_addNew = makeButton(tr("Add new person"));
    m_addNew->setObjectName(u"addNewParty"_s);
    m_addNew->setAutoDefault(false);
    m_remove = makeButton(tr("Remove party"), ButtonLook::Quiet);
    m_remove->setObjectName(u"removeParty"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_remove->setAccessibleDescription(tr("Choose the party in the list of what can be asked first."));
    connect(add, &QPushButton::clicked, this, &PlacesPanel::addParty);
    connect(m_addNew, &QPushButton::clicked, this, &PlacesPanel::addNewParty);
    connect(m_partyId, &QLineEdit::returnPressed, this, &PlacesPanel::addParty);
    connect(m_partyName, &QLineEdit::returnPressed, this, &PlacesPanel::addParty);
    connect(m_remove, &QPushButton::clicked, this, &PlacesPanel::removeParty);
    auto* parties = new QWidget;
    auto* typed = new QHBoxLayout;
    typed->setSpacing(space::small);
    typed->addWidget(m_partyId, 3);
    typed->addWidget(m_partyName, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_addNew);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(parties);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(typed);
    column->addLayout(buttons);
    return parties;
}

void PlacesPanel::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void PlacesPanel::search(const QString& text)
{
    if (!text.trimmed().isEmpty())
        m_model->fetchAll();
    m_filter->search(text);
    if (m_filter->isSearching())
        m_tree->expandAll();
    else
        showPlaces();
    m_tree->setVisible(m_filter->rowCount() > 0);
    m_nothing->setVisible(m_filter->rowCount() == 0);
}

void PlacesPanel::showPlaces()
{
    m_parties->setVisible(m_draft.hasParties());
    m_addNew->setVisible(!m_draft.nextNewParty().isEmpty());
    m_nothing->setVisible(m_filter->rowCount() == 0);
    if (m_filter->isSearching()) {
        m_model->fetchAll();
        m_tree->expandAll();
        return;
    }
    m_tree->collapseAll();
    if (m_draft.hasParties())
        m_tree->expandToDepth(0);
}

void PlacesPanel::addParty()
{
    const bool isNew = m_draft.addParty({m_partyId->text().trimmed(), m_partyName->text().trimmed()});
    if (isNew) {
        m_partyId->clear();
        m_partyName->clear();
    }
    m_partyId->setFocus();
}

/// Somebody whom the provider does not know: told apart by a name, the id is ours.
void PlacesPanel::addNewParty()
{
    const QString id = m_draft.nextNewParty();
    const forms::Description& description = m_draft.description()->forms;
    const QString typed = m_partyName->text().trimmed();
    const QString title =
        providerText(description.provider, description.newPartyTitle) + u' ' + id.mid(description.newPartyMark.size());
    m_draft.addParty({id, typed.isEmpty() ? title : typed});
    m_partyName->clear();
}

void PlacesPanel::removeParty()
{
    const QString party = chosenParty();
    if (!party.isEmpty())
        m_draft.removeParty(party);
}

QString PlacesPanel::chosenParty() const { return m_tree->currentIndex().data(AskableTree::PartyRole).toString(); }

} // namespace rfi::ui
