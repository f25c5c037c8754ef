#include "ui/requests/selectionbar.h"

#include "ui/common/buttons.h"
#include "ui/common/menubutton.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace rfi::ui {

SelectionBar::SelectionBar(const QItemSelectionModel& selection, QMenu& menu, QWidget* parent)
    : QWidget(parent), m_button(makeButton({}, ButtonLook::Secondary, u"list-checks"_s))
{
    m_button->setObjectName(u"selectedRequests"_s);
    openMenuBy(*m_button, menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 0, space::large, space::medium);
    row->addWidget(m_button);
    hide();
    connect(&selection, &QItemSelectionModel::selectionChanged, this, [this, &selection] { count(selection); });
    connect(&selection, &QItemSelectionModel::modelChanged, this, &QWidget::hide);
}

/// By ranges: thousands of rows may be selected.
void SelectionBar::count(const QItemSelectionModel& selection)
{
    int rows = 0;
    for (const QItemSelectionRange& range : selection.selection())
        rows += range.height();
    m_button->setText(tr("%n request(s) selected", nullptr, rows));
    setVisible(rows > 1);
}

} // namespace rfi::ui
