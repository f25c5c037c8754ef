#pragma once

class QAbstractButton;
class QKeySequence;

namespace rfi::ui {

/// Lets the tooltip of a button tell the keys that do the same, behind what it says otherwise: the button's tooltip, or
/// its words. Once for a button.
void tellKeys(QAbstractButton& button, const QKeySequence& keys);

} // namespace rfi::ui
