#pragma once

#include "models/core/moments.h"

#include <QStyledItemDelegate>

namespace rfi::ui {

/// Paints a request as a row of the list: customer, provider, what is due, how far it is. Nothing is computed for
/// rows that are not on screen.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RequestDelegate(const core::Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const core::Clock& m_clock;
};

} // namespace rfi::ui
