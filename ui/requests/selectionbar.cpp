#include "ui/requests/selectionbar.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/menubutton.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace rfi::ui {

SelectionBar::SelectionBar(const QItemSelectionModel& selection, QMenu& menu, QWidget* parent)
    : QWidget(parent), m_button(makeButton({}))
{
    m_button->setObjectName(u"selectedRequests"_s);
    openMenuBy(*m_button, menu);
    QPushButton* clear = makeIconButton(clearWords(), u"x"_s);
    clear->setObjectName(u"clearSelection"_s);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearClicked);
    // The cross goes below where the words are long.
    auto* row = new FlowLayout(space::tight);
    setLayout(row);
    row->setContentsMargins(space::large, 0, space::large, space::medium);
    row->addGrowing(m_button);
    row->addWidget(clear);
    hide();
    const auto recount = [this, &selection] { count(selection); };
    connect(&selection, &QItemSelectionModel::selectionChanged, this, recount);
    // Rows that leave the list leave the selection without a word.
    connect(selection.model(), &QAbstractItemModel::layoutChanged, this, recount, Qt::QueuedConnection);
    connect(selection.model(), &QAbstractItemModel::modelReset, this, recount, Qt::QueuedConnection);
}

QString SelectionBar::countWords(int rows) { return tr("%n request(s) selected", nullptr, rows); }

QString SelectionBar::clearWords() { return tr("Clear the selection"); }

/// By ranges: thousands of rows may be selected.
void SelectionBar::count(const QItemSelectionModel& selection)
{
    int rows = 0;
    for (const QItemSelectionRange& range : selection.selection())
        rows += range.height();
    m_button->setText(countWords(rows));
    setVisible(rows > 1);
    Q_EMIT counted(rows);
}

} // namespace rfi::ui
