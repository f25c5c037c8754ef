#include "ui/builder/askabletree.h"

#include "models/providers/requestdraft.h"
#include "ui/common/plaintext.h"
#include "ui/common/searchfield.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

#include <algorithm>
#include <optional>

namespace rfi::ui {

using namespace Qt::StringLiterals;
using forms::Askable;
using forms::ItemIdentity;

namespace {

constexpr int MostDepth = 12;
constexpr int MostRows = 20'000;

} // namespace

struct AskableTree::Node
{
    Askable askable;
    bool isWhose = false; ///< stands for the customer or a party as a whole
    Node* parent = nullptr;
    int row = 0;
    int depth = 0;
    bool isFetched = false;
    std::vector<std::unique_ptr<Node>> children;
    mutable std::optional<QList<ItemIdentity>> ticked;
};

AskableTree::AskableTree(providers::RequestDraft& draft, QObject* parent)
    : QAbstractItemModel(parent), m_draft(draft), m_root(std::make_unique<Node>())
{
    connect(&draft, &providers::RequestDraft::placesChanged, this, &AskableTree::rebuild);
    connect(&draft, &providers::RequestDraft::itemsChanged, this, [this] { showTicks({}); });
    rebuild();
}

AskableTree::~AskableTree() = default;

void AskableTree::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->isFetched = true;
    if (m_draft.hasParties()) {
        const auto addWhose = [this](const QString& party) {
            Askable whose;
            whose.identity.party = party;
            m_root->children.push_back(makeNode(whose, m_root.get(), int(m_root->children.size())));
            m_root->children.back()->isWhose = true;
        };
        addWhose({});
        for (const forms::Party& party : m_draft.request().parties)
            addWhose(party.id);
    } else if (const providers::Description* known = m_draft.description()) {
        for (const Askable& askable : forms::askables(known->forms, m_draft.request().customerType, {}))
            m_root->children.push_back(makeNode(askable, m_root.get(), int(m_root->children.size())));
    }
    endResetModel();
}

void AskableTree::showTicks(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    for (int row = 0; row < rows; ++row)
        showTicks(index(row, 0, parent));
}

void AskableTree::fetchAll()
{
    QModelIndexList open{QModelIndex()};
    for (int seen = 0; !open.isEmpty() && seen < MostRows; ++seen) {
        const QModelIndex next = open.takeFirst();
        if (nodeOf(next)->depth > MostDepth)
            continue;
        fetchMore(next);
        for (int row = 0; row < rowCount(next); ++row)
            open += index(row, 0, next);
    }
}

QModelIndex AskableTree::index(int row, int column, const QModelIndex& parent) const
{
    const Node* above = nodeOf(parent);
    const bool isThere = column == 0 && row >= 0 && row < int(above->children.size());
    return isThere ? createIndex(row, column, above->children.at(std::size_t(row)).get()) : QModelIndex();
}

QModelIndex AskableTree::parent(const QModelIndex& child) const
{
    Node* above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int AskableTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int AskableTree::columnCount(const QModelIndex&) const { return 1; }

bool AskableTree::hasChildren(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (node->isFetched)
        return !node->children.empty();
    return node->askable.kind == Askable::Kind::Field ? !inside(*node).isEmpty()
                                                      : node->askable.kind != Askable::Kind::Side;
}

bool AskableTree::canFetchMore(const QModelIndex& parent) const { return !nodeOf(parent)->isFetched; }

void AskableTree::fetchMore(const QModelIndex& parent)
{
    Node* node = nodeOf(parent);
    if (node->isFetched)
        return;
    node->isFetched = true;
    const QList<Askable> found = inside(*node);
    if (found.isEmpty())
        return;
    beginInsertRows(parent, 0, int(found.size()) - 1);
    for (const Askable& askable : found)
        node->children.push_back(makeNode(askable, node, int(node->children.size())));
    endInsertRows();
}

Qt::ItemFlags AskableTree::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return ticked(*nodeOf(index)).isEmpty() ? all : all | Qt::ItemIsUserCheckable;
}

QVariant AskableTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(node);
    case Qt::AccessibleTextRole: return ticked(node).isEmpty() ? text(node) : spoken(node);
    case Qt::ToolTipRole: return plainToolTip(node.askable.identity.pointer);
    case Qt::CheckStateRole: return ticked(node).isEmpty() ? QVariant() : QVariant(tick(node));
    case PlaceRole: return node.askable.identity.pointer;
    case PartyRole: return node.isWhose ? node.askable.identity.party : QString();
    case SearchRole: return searched(node);
    case CanBeAskedRole: return node.askable.canBeAsked();
    default: return {};
    }
}

bool AskableTree::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QList<ItemIdentity> items = ticked(*nodeOf(index));
    m_draft.setAsked(items, value.value<Qt::CheckState>() == Qt::Checked);
    return !items.isEmpty();
}

AskableTree::Node* AskableTree::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QList<Askable> AskableTree::inside(const Node& node) const
{
    const providers::Description* known = m_draft.description();
    if (!known)
        return {};
    return node.isWhose ? forms::askables(known->forms, m_draft.request().customerType, node.askable.identity.party)
                        : forms::askablesIn(known->forms, node.askable);
}

std::unique_ptr<AskableTree::Node> AskableTree::makeNode(const Askable& askable, Node* parent, int row) const
{
    auto node = std::make_unique<Node>();
    node->askable = askable;
    node->parent = parent;
    node->row = row;
    node->depth = parent->depth + 1;
    return node;
}

const QList<ItemIdentity>& AskableTree::ticked(const Node& node) const
{
    if (node.ticked)
        return *node.ticked;
    QList<ItemIdentity> items;
    if (node.askable.canBeAsked())
        items += node.askable.identity;
    else if (!node.isWhose) {
        const QList<Askable> found = inside(node);
        const bool isFlat =
            std::all_of(found.cbegin(), found.cend(), [](const Askable& askable) { return askable.canBeAsked(); });
        for (const Askable& askable : found) {
            if (isFlat)
                items += askable.identity;
        }
    }
    node.ticked = items;
    return *node.ticked;
}

Qt::CheckState AskableTree::tick(const Node& node) const
{
    const QList<ItemIdentity>& items = ticked(node);
    const auto asked =
        std::count_if(items.cbegin(), items.cend(), [this](const ItemIdentity& item) { return m_draft.isAsked(item); });
    return asked == 0 ? Qt::Unchecked : asked == items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString AskableTree::text(const Node& node) const
{
    const forms::Request& request = m_draft.request();
    const QString party = node.askable.identity.party;
    if (node.isWhose && party.isEmpty())
        return request.customerName.isEmpty() ? tr("The customer") : visibleMarks(request.customerName);
    if (node.isWhose)
        return visibleMarks(request.partyName(party));
    if (node.askable.kind == Askable::Kind::Side)
        return sideText(node.askable.title);
    if (node.askable.title.isEmpty())
        return tr("Document type not named");
    return providerText(request.provider, node.askable.title);
}

/// Qt tells screen readers nothing of ticks.
QString AskableTree::spoken(const Node& node) const
{
    switch (tick(node)) {
    case Qt::Unchecked: return sentence(tr("%1, not asked"), {text(node)});
    case Qt::PartiallyChecked: return sentence(tr("%1, partly asked"), {text(node)});
    case Qt::Checked: return sentence(tr("%1, asked"), {text(node)});
    }
    Q_UNREACHABLE();
}

QString AskableTree::searched(const Node& node) const
{
    const ItemIdentity& item = node.askable.identity;
    QStringList words{item.pointer, item.documentType, item.side};
    for (const Node* at = &node; at && at != m_root.get(); at = at->parent)
        words += text(*at);
    return folded(words.join(u' '));
}

} // namespace rfi::ui
