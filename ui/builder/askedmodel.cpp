#include "ui/builder/askedmodel.h"

#include "models/forms/askables.h"
#include "models/providers/requestdraft.h"
#include "ui/texts/outsidetext.h"
#include "ui/texts/sentence.h"
#include "ui/texts/texts.h"

namespace rfi::ui {

using namespace Qt::StringLiterals;
using forms::ItemIdentity;
using forms::ItemStatus;
using forms::RequestItem;

AskedModel::AskedModel(providers::RequestDraft& draft, QObject* parent)
    : QAbstractListModel(parent), m_draft(draft), m_rows(int(draft.request().items.size()))
{
    connect(&draft, &providers::RequestDraft::itemsChanged, this, &AskedModel::follow);
    connect(&draft, &providers::RequestDraft::placesChanged, this, &AskedModel::follow);
}

/// Rows that stay keep the selection, so only what really changed in number resets.
void AskedModel::follow()
{
    const int rows = int(m_draft.request().items.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0), index(rows - 1));
    }
}

int AskedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

const RequestItem& AskedModel::at(int row) const { return m_draft.request().items.at(row); }

QVariant AskedModel::data(const QModelIndex& index, int role) const
{
    const bool isThere =
        checkIndex(index, CheckIndexOption::IndexIsValid) && index.row() < m_draft.request().items.size();
    if (!isThere)
        return {};
    const RequestItem& item = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return title(item);
    case DetailRole: return detail(item);
    case HasPlaceRole: return m_draft.hasPlace(item.identity);
    case Qt::AccessibleTextRole: return listed(QStringList{title(item), detail(item)});
    default: return {};
    }
}

QStringList AskedModel::titles(const ItemIdentity& item) const
{
    QStringList words;
    const providers::Description* known = m_draft.description();
    if (!known)
        return words;
    for (const QString& title : forms::titlesOf(known->forms, m_draft.request().customerType, item))
        words += providerText(known->id, title);
    if (!item.side.isEmpty() && !words.isEmpty())
        words.removeLast();
    return words;
}

QString AskedModel::title(const RequestItem& item) const
{
    const QStringList words = titles(item.identity);
    const QString name =
        words.isEmpty() || !m_draft.hasPlace(item.identity) ? visibleMarks(item.identity.pointer) : words.constLast();
    return withSide(name, item.identity.side);
}

QString AskedModel::detail(const RequestItem& item) const
{
    QStringList parts;
    if (!m_draft.hasPlace(item.identity))
        parts += tr("This provider has no place for it");
    if (!item.identity.party.isEmpty())
        parts += visibleMarks(m_draft.request().partyName(item.identity.party));
    const QStringList words = titles(item.identity);
    if (words.size() > 1)
        parts += words.at(words.size() - 2);
    else if (!item.identity.documentType.isEmpty())
        parts += visibleMarks(item.identity.documentType);
    switch (item.status) {
    case ItemStatus::Missing: parts += tr("missing"); break;
    case ItemStatus::Expired: parts += tr("expired"); break;
    case ItemStatus::Invalid: parts += tr("invalid"); break;
    case ItemStatus::None: break;
    }
    if (!item.isRequired)
        parts += tr("optional");
    if (!item.reason.isEmpty())
        parts += visibleMarks(item.reason);
    return listed(parts);
}

} // namespace rfi::ui
