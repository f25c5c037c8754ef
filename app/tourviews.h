#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace rfi::app {

class Application;

/// One more view that the tour takes a picture of, beside those that the main job passes. A new view is a new row of
/// the table in the source.
struct TourView
{
    QString name;
    /// Brings it up: a dialog over the window, or something else in the window itself.
    std::function<void(Application&)> open;
    /// Takes back what `open` did to the window; dialogs are closed without it.
    std::function<void(Application&)> close = {};
};

/// In the order in which they are shown.
QList<TourView> tourViews();

} // namespace rfi::app
