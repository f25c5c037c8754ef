#include "ui/vault/lockpage.h"

#include "ui/common/messages.h"

#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rfi::ui {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent), m_state(new EmptyState(u"lock"_s, tr("RFI Desk is locked"), QString()))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    setUsualWords();
    QPushButton* unlock = m_state->addAction(tr("Unlock"));
    unlock->setObjectName(u"unlock"_s);
    connect(unlock, &QPushButton::clicked, this, &LockPage::unlockRequested);
    setFocusProxy(unlock);
    // Outside of dialogs a button hears the space bar only.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                &LockPage::unlockRequested);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_state);
}

void LockPage::setWords(const QString& words)
{
    m_state->setSentence(words);
    setAccessibleDescription(words);
}

void LockPage::setUsualWords()
{
    setWords(tr("Everything you typed is saved. Unlock to continue where you stopped. Unlocking needs no password "
                "while this session's keychain is open, so lock your screen too when you leave the computer."));
}

/// What lies below has no chance to shine through.
void LockPage::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), palette().window()); }

} // namespace rfi::ui
