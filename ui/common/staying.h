#pragma once

class QDialog;
class QWidget;

namespace rfi::ui {

/// For a dialog that takes typing and speaks of nothing that goes away with the store: locking hides it and brings it
/// back as it was. Any other dialog that waits for an answer is taken back.
void keepWhileLocked(QDialog& dialog);
bool isKeptWhileLocked(const QWidget& window);

} // namespace rfi::ui
