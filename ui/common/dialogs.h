#pragma once

class QDialog;

namespace rfi::ui {

/// Gives a dialog the room that its words and buttons need at a comfortable width, which grows with the text. Qt alone
/// gives less on a small screen, and cuts them.
void fitDialog(QDialog& dialog, int comfortableWidth);

} // namespace rfi::ui
