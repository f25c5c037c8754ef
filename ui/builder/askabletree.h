#pragma once

#include "models/forms/askables.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace rfi::providers {
class RequestDraft;
}

namespace rfi::ui {

/// Everything that the draft's provider can be asked for, as a tree with ticks; the ticks are the draft's items.
/// What is inside of a group is looked up when somebody opens it.
class AskableTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< the pointer, for people who know the provider's names
        PartyRole,                    ///< id of the party that a row at the top stands for, else empty
        SearchRole,                   ///< folded words of the row and of those above it
        CanBeAskedRole
    };

    explicit AskableTree(providers::RequestDraft& draft, QObject* parent = nullptr);
    ~AskableTree() override;

    /// Looks up everything, for a search; very large or endless descriptions are cut.
    void fetchAll();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QAbstractItemModel::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Node;

    void rebuild();
    void showTicks(const QModelIndex& parent);
    Node* nodeOf(const QModelIndex& index) const;
    QList<forms::Askable> inside(const Node& node) const;
    std::unique_ptr<Node> makeNode(const forms::Askable& askable, Node* parent, int row) const;
    /// What a tick on the row stands for.
    const QList<forms::ItemIdentity>& ticked(const Node& node) const;
    Qt::CheckState tick(const Node& node) const;
    QString text(const Node& node) const;
    QString spoken(const Node& node) const;
    QString searched(const Node& node) const;

    providers::RequestDraft& m_draft;
    std::unique_ptr<Node> m_root;
};

} // namespace rfi::ui
