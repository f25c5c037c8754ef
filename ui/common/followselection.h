#pragma once

class QAbstractItemView;

namespace rfi::ui {

/// Lets what is selected become current. Keys and mouse do that by themselves; screen readers and voice control only
/// select, and in a list where the current row is what is shown they would change nothing.
void followSelection(QAbstractItemView& view);

} // namespace rfi::ui
