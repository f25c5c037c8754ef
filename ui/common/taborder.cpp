#include "ui/common/taborder.h"

#include <QWidget>

namespace rfi::ui {

namespace {

bool takesTab(const QWidget* widget) { return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; }

/// In the order in which they were made.
QList<QWidget*> stopsIn(QWidget& content)
{
    QList<QWidget*> stops = QList<QWidget*>{&content} + content.findChildren<QWidget*>();
    stops.removeIf([&content](const QWidget* stop) { return !takesTab(stop) || stop->window() != content.window(); });
    return stops;
}

/// The last stop of what was made before `content`; null when there is none.
QWidget* stopBefore(const QWidget& content)
{
    const QWidget* below = &content;
    for (QWidget* parent = content.parentWidget(); parent && !below->isWindow(); parent = parent->parentWidget()) {
        const QObjectList& siblings = parent->children();
        for (qsizetype at = siblings.indexOf(below) - 1; at >= 0; --at) {
            auto* sibling = qobject_cast<QWidget*>(siblings.at(at));
            const QList<QWidget*> stops =
                sibling && !sibling->isWindow() && !sibling->isHidden() ? stopsIn(*sibling) : QList<QWidget*>();
            if (!stops.isEmpty())
                return stops.constLast();
        }
        if (takesTab(parent))
            return parent;
        below = parent;
    }
    return nullptr;
}

} // namespace

void keepTabOrder(QWidget& content) { keepTabOrder(QList<QWidget*>{&content}); }

void keepTabOrder(const QList<QWidget*>& parts)
{
    QWidget* before = parts.isEmpty() ? nullptr : stopBefore(*parts.constFirst());
    for (QWidget* part : parts) {
        for (QWidget* stop : stopsIn(*part)) {
            if (before && before != stop)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace rfi::ui
