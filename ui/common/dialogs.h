#pragma once

class QDialog;
class QSize;
class QWidget;

namespace rfi::ui {

/// Gives a dialog the room that its words and buttons need at a comfortable width, which grows with the text. Qt alone
/// gives less on a small screen, and cuts them.
void fitDialog(QDialog& dialog, int comfortableWidth);

/// Gives a window that scrolls a size which grows with the text as well, as far as there is room: on the screen, or in
/// the window that it belongs to.
void sizeComfortably(QWidget& window, const QSize& comfortable);

} // namespace rfi::ui
