#include "ui/common/staying.h"

#include <QDialog>
#include <QVariant>

namespace rfi::ui {

namespace {

constexpr auto Mark = "isKeptWhileLocked";

} // namespace

void keepWhileLocked(QDialog& dialog) { dialog.setProperty(Mark, true); }

bool isKeptWhileLocked(const QWidget& window) { return window.property(Mark).toBool(); }

} // namespace rfi::ui
