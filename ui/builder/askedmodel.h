#pragma once

#include <QAbstractListModel>

namespace rfi::providers {
class RequestDraft;
}
namespace rfi::forms {
struct ItemIdentity;
struct RequestItem;
} // namespace rfi::forms

namespace rfi::ui {

/// The items that a draft asks, in their order.
class AskedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< group, status, reason
        HasPlaceRole
    };

    explicit AskedModel(providers::RequestDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const forms::RequestItem& at(int row) const;

private:
    void follow();
    QString title(const forms::RequestItem& item) const;
    QString detail(const forms::RequestItem& item) const;
    QStringList titles(const forms::ItemIdentity& item) const;

    providers::RequestDraft& m_draft;
    int m_rows = 0;
};

} // namespace rfi::ui
