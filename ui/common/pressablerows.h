#pragma once

namespace rfi::ui {

/// Lets assistive tools press the rows of every list, also of those that drop down from a field: a press does what a
/// click does. Qt alone only lets them be selected, which opens and chooses nothing. To be called once, before there
/// is a window.
void letRowsBePressed();

} // namespace rfi::ui
