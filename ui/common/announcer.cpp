#include "ui/common/announcer.h"

#include "ui/common/accessiblerole.h"

namespace rfi::ui {

namespace {

/// In each window. A screen reader asks for the words after it was told that there are some, so they have to stay for
/// a while when more are said at once.
constexpr int Most = 8;

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
}

/// Orca speaks a notification that begins to show, and hears nothing of alerts from Qt 6.4; others do it the other way
/// round. A name that changes is told by setAccessibleName().
void Announcer::say(const QString& words)
{
    setAccessibleName(words);
    if (isHidden())
        show(); // which tells it
    else
        tell(this, QAccessible::ObjectShow);
    tell(this, QAccessible::Alert);
}

void announce(const QWidget* from, const QString& words)
{
    if (words.isEmpty() || !from->isVisible() || !QAccessible::isActive())
        return;
    QWidget* window = from->window();
    const auto known = window->findChildren<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    Announcer* announcer = known.size() < Most ? new Announcer(window) : known.constLast();
    announcer->lower(); // to the first place: the last is always the one that spoke longest ago
    announcer->say(words);
}

} // namespace rfi::ui
