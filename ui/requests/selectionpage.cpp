#include "ui/requests/selectionpage.h"

#include "ui/common/messages.h"
#include "ui/requests/bulkmenu.h"
#include "ui/requests/selectionbar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

SelectionPage::SelectionPage(BulkMenu& menu, QWidget* parent)
    : QWidget(parent), m_words(new EmptyState(u"list-checks"_s, {}, {}))
{
    setObjectName(u"selection"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    for (const QString& name : {u"assignToMe"_s, u"assignTo"_s, u"snoozeUntil"_s, u"exportList"_s}) {
        auto* act = menu.findChild<QAction*>(name);
        QPushButton* button = m_words->addAction(act->text());
        button->setObjectName(u"selection-"_s + name);
        connect(button, &QPushButton::clicked, act, &QAction::trigger);
        connect(act, &QAction::changed, button, [act, button] { button->setText(act->text()); });
    }
    QPushButton* clear = m_words->addAction(SelectionBar::clearWords());
    clear->setObjectName(u"selection-clear"_s);
    connect(clear, &QPushButton::clicked, this, &SelectionPage::clearClicked);
}

void SelectionPage::setCount(int requests)
{
    m_words->setWords(u"list-checks"_s, SelectionBar::countWords(requests),
                      tr("What you choose is done for all of them."));
}

} // namespace rfi::ui
