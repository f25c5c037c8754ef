#include "ui/vault/curtain.h"

#include "ui/common/staying.h"
#include "ui/vault/keydialog.h"
#include "ui/vault/lockpage.h"
#include "ui/vault/recoverysheet.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace rfi::ui {

Curtain::Curtain(QMainWindow& window) : m_window(window), m_page(new LockPage(&window)) { m_page->hide(); }

Curtain::~Curtain() { qApp->removeEventFilter(this); }

void Curtain::close()
{
    if (m_isClosed)
        return;
    m_focus = m_window.focusWidget();
    m_window.centralWidget()->hide();
    m_page->setUsualWords();
    m_page->setGeometry(m_window.rect());
    m_page->show();
    m_page->raise();
    hideOthers();
    m_isClosed = true;
    turnOff(true);
    m_page->setFocus();
    m_window.repaint();
    qApp->installEventFilter(this);
}

void Curtain::open()
{
    if (!m_isClosed)
        return;
    m_isClosed = false;
    qApp->removeEventFilter(this);
    turnOff(false);
    m_page->hide();
    m_window.centralWidget()->show();
    if (m_focus)
        m_focus->setFocus();
    for (const Hidden& hidden : std::exchange(m_hidden, {})) {
        if (!hidden.window)
            continue;
        hidden.window->setWindowModality(hidden.modality);
        hidden.window->show();
        hidden.window->activateWindow();
    }
}

/// A dialog that waits for an answer speaks of something that may not be there afterwards.
void Curtain::hideOthers()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isHidden() || isAllowed(window))
            continue;
        auto* dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isModal() && !isKeptWhileLocked(*dialog))
            dialog->reject();
        else if (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog)
            hide(window);
        window->hide();
    }
}

/// A dialog forgets with its hiding whom it keeps from going on.
void Curtain::hide(QWidget* window)
{
    const bool isKnown = std::any_of(m_hidden.cbegin(), m_hidden.cend(),
                                     [window](const Hidden& hidden) { return hidden.window == window; });
    if (!isKnown)
        m_hidden.append({window, window->windowModality()});
}

void Curtain::turnOff(bool isOff)
{
    if (isOff) {
        for (QAction* action : m_window.actions()) {
            if (action->isEnabled())
                m_turnedOff.append(action);
        }
    }
    for (const QPointer<QAction>& action : std::as_const(m_turnedOff)) {
        if (action)
            action->setEnabled(!isOff);
    }
    if (!isOff)
        m_turnedOff.clear();
    m_window.setAcceptDrops(!isOff);
}

bool Curtain::isAllowed(const QWidget* window) const
{
    const bool isAboutKey = qobject_cast<const KeyDialog*>(window) && !qobject_cast<const RecoverySheet*>(window);
    return window == &m_window || (m_isClosed && isAboutKey);
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        m_page->setGeometry(m_window.rect());
    if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget*>(watched)->isWindow()
        && !isAllowed(static_cast<QWidget*>(watched)))
        QMetaObject::invokeMethod(this, &Curtain::hideOthers, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace rfi::ui
