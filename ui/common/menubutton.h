#pragma once

class QMenu;
class QPushButton;

namespace rfi::ui {

/// Lets a button open a menu and go on: with QPushButton::setMenu() a screen reader that presses it would wait until
/// the menu is closed again, and the whole desktop with it.
void openMenuBy(QPushButton& button, QMenu& menu);

} // namespace rfi::ui
