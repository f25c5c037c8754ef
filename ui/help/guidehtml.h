#pragma once

#include <QByteArray>

namespace rfi::ui {

class Guide;

/// The whole guide as one HTML file that needs nothing else: no other file, no script, no network.
QByteArray guideHtml(const Guide& guide);

} // namespace rfi::ui
