#pragma once

#include <QList>

class QWidget;

namespace rfi::ui {

/// Gives what was put into `content` lately its place in the order of the Tab key: after what comes before `content` in
/// the window, not after everything that was there already.
void keepTabOrder(QWidget& content);
/// The same for parts that do not stand in the order in which they were made.
void keepTabOrder(const QList<QWidget*>& parts);

} // namespace rfi::ui
