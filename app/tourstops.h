#pragma once

#include "ui/help/guidedtour.h"

namespace rfi::submission {
class Case;
}
namespace rfi::ui {
class MainWindow;
}

namespace rfi::app {

/// What the guided tour points at in a window that shows this case. Both outlive the tour.
QList<ui::TourStop> tourStops(ui::MainWindow& window, const submission::Case& shown);

} // namespace rfi::app
