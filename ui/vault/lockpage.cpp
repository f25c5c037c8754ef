#include "ui/vault/lockpage.h"

#include "ui/common/messages.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

LockPage::LockPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    auto* state = new EmptyState(u"lock"_s, tr("RFI Desk is locked"),
                                 tr("Everything that was typed is saved. Unlock to go on where you stopped."));
    QPushButton* unlock = state->addAction(tr("Unlock"));
    unlock->setObjectName(u"unlock"_s);
    connect(unlock, &QPushButton::clicked, this, &LockPage::unlockRequested);
    setFocusProxy(unlock);
    auto* column = new QVBoxLayout(this);
    column->addWidget(state);
}

} // namespace rfi::ui
