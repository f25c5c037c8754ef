#include "ui/common/announcer.h"

#include "ui/common/accessiblerole.h"

namespace rfi::ui {

namespace {

void tell(QWidget* announcer, QAccessible::Event what)
{
    QAccessibleEvent event(announcer, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(QWidget* window) : QWidget(window)
{
    setAccessibleRole(*this, QAccessible::Notification);
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
    lower();
    show();
}

/// Orca speaks a notification that begins to show, and hears nothing of alerts from Qt 6.4; others do it the other way
/// round. A name that changes is told by setAccessibleName().
void Announcer::say(const QString& words)
{
    setAccessibleName(words);
    tell(this, QAccessible::ObjectShow);
    tell(this, QAccessible::Alert);
}

void announce(const QWidget* from, const QString& words)
{
    if (words.isEmpty() || !from->isVisible() || !QAccessible::isActive())
        return;
    QWidget* window = from->window();
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(words);
}

} // namespace rfi::ui
