#pragma once

#include <QAccessible>

class QWidget;

namespace rfi::ui {

/// What a widget of ours is to a screen reader, where Qt alone would take it for a box around others. To be called by
/// its constructor, before the name is set, since the answer is asked for once.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace rfi::ui
