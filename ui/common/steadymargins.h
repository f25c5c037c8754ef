#pragma once

class QLayout;
class QScrollArea;

namespace rfi::ui {

/// Keeps what is in `sheet`, the layout of what `area` scrolls, as far from both edges while the scroll bar is shown as
/// it is without: what stands above the area is as wide then.
void keepMargins(QScrollArea& area, QLayout& sheet);

} // namespace rfi::ui
